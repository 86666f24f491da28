import { answering } from '../../../src/functions/answering';
import * as complete from '../../../src/functions/complete';
import * as words from '../../../src/functions/words';
import { one, refusal, call } from '../call';

test('without a conversion a target gives no score; it is said whether it was met', () => {
  expect(one('KPISCORE', 60, 80, 'target')).toBe('');
  expect(one('KPILEVEL', 90, 80, 'target')).toBe('');
  expect(one('KPIEXPLAIN', 60, 80, 'target', 'en')).toMatch(/does not meet the target “80”, 75%/);
  expect(one('KPIEXPLAIN', 4, 'ไม่เกิน 5', 'เป้าหมาย', 'th')).toMatch(/บรรลุเป้าหมาย/);
});

test.each([
  [60, 80, 'target; met 5', 0],
  [80, 80, 'เป้าหมาย; บรรลุ 5', 5],
  [60, 80, 'target; percent of target', 2],
  [60, 80, 'target; percent of target; target steps 50 60 70 80 90', 3],
  [0.85, 0.8, 'target; met 5; percent; percent levels', 5],
  ['11 ม.ค. 2569', 'ภายในวันที่ 10 ของเดือนถัดไป', 'target; met 5; fiscal year 2569; period Q1', 0],
  ['10 ม.ค. 2569', 'ภายในวันที่ 10 ของเดือนถัดไป', 'target; met 5; ปีงบประมาณ 2569; รอบ Q1', 5],
  ['มี', 'มี', 'target; met 5', 5],
  ['', 80, 'target; met 5', ''],
  ['N/A', 80, 'target; met 5', ''],
])('%p against %p with %s is %p', (actual, target, options, score) => {
  expect(one('KPISCORE', actual, target, options)).toBe(score);
});

test('the target may stand alone among the five cells of the levels, or be a column of targets', () => {
  expect(one('KPISCORE', 90, [['', '-', '', '', 80]], 'target; met 5')).toBe(5);
  const column = [[80], [''], [100]];
  expect(call('KPISCORE', [[90], [''], [90]], column, 'target; met 5')).toEqual([[5], [''], [0]]);
});

test('two targets, steps that do not rise and a level cell without the word are refused', () => {
  expect(refusal('KPISCORE', 90, [['', '', '', 70, 80]], 'target')).toMatch(/takes one target/);
  const steps = 'target; percent of target; target steps 60 50 70 80 90';
  expect(refusal('KPISCORE', 90, 80, steps)).toMatch(/“target steps 60 50 70 80 90”/);
  expect(refusal('KPISCORE', 90, 80)).toMatch(/use the option target/);
  expect(one('KPISCORE', 90, '-', 'target')).toMatch(/there is no target/);
});

test('what a target or a deadline needs', () => {
  expect(one('KPINEED', 5, 'ไม่เกิน 5', 'target')).toBe(5);
  expect(one('KPINEED', 5, 'มี', 'target')).toBe('มี');
  expect(one('KPINEED', 3, 80, 'target')).toMatch(/no level 3/);
  expect(one('KPINEED', 5, [['', '', '', 'ภายใน 9 วัน', 'ภายใน 5 วัน']])).toBe(5);
  const dates = [['', '', '', 'ภายใน 15 ต.ค.', 'ก่อน 10 ต.ค.']];
  expect(call('KPINEED', [[4], [5]], dates, 'deadline; fiscal year 2569')).toEqual([
    ['15 ต.ค. 2568'],
    ['< 10 ต.ค. 2568'],
  ]);
});

test('the second script brings the words that the first one does not know', async () => {
  const answer = answering(
    { complete: () => Promise.resolve(complete), words: () => Promise.resolve(words) },
    () => 'error'
  );
  const args = [60, 80, 'target; met 5', null];
  expect(await answer('KPISCORE', args)).toEqual([[0]]);
  expect(answer('KPISCORE', args)).toEqual([[0]]);
});
