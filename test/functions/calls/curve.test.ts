import { answering } from '../../../src/functions/answering';
import * as complete from '../../../src/functions/complete';
import * as words from '../../../src/functions/words';
import { one, refusal } from '../call';

test.each([
  [2.44, 100, 'curve 0:0 20:5', 0.61],
  [20.12, 100, 'curve 0:0 20:5', 5],
  [60, 80, 'target; curve 60:2; 80:4; 100:5', 3.5],
  [60, 80, 'target; curve 60:2 80:4 100:5 step', 2],
  [60, 80, 'เส้นคะแนน ๖๐:๒ ๘๐:๔ ๑๐๐:๕ ขั้น', 2],
  [60, 80, 'เส้นคะแนนของเป้าหมาย: 60:2, 80:4', 3.5],
  [0.6, 0.8, 'percent; percent levels; curve 60:2 80:4', 3.5],
  [93, 95, 'curve 80:70 99:89; scores 0 100', 87.8947],
  [93, 95, 'scores 0 100; curve 80:70; 99:89; round percent 0', 88],
  [8, 'ไม่เกิน 10', 'curve 50:1 100:4 150:5', 4.5],
  [60, 80, 'curve 0:0 100:5; round score 1; round down', 3.7],
  ['มี', 'มี', 'curve 0:0 100:5', ''],
  ['', 80, 'curve 0:0 100:5', ''],
  ['N/A', 80, 'curve 0:0 100:5', ''],
])('KPISCORE(%p, %p, %p) is %p', (actual, target, options, score) => {
  expect(one('KPISCORE', actual, target, options)).toBe(score);
});

test('its level, its sentence, what it needs', () => {
  expect(one('KPILEVEL', 60, 80, 'curve 60:2 80:4 100:5')).toBe(3);
  expect(one('KPIEXPLAIN', 60, 80, 'curve 60:2 80:4 100:5', 'en')).toMatch(
    /75% of the target, so level 3 \(score 3.5, in proportion between 60% \(score 2\) and 80% \(score 4\)\)/
  );
  expect(one('KPINEED', 3, 80, 'curve 60:2 80:4 100:5')).toBe(56);
  expect(one('KPINEED', 5, 'ไม่เกิน 10', 'curve 50:1 100:4 150:5')).toBe(6.66666666666);
  expect(one('KPINEED', 5, 80, 'curve 0:0 100:4')).toMatch(/no level 5/);
  expect(one('KPICHECK', 80, 'curve 0:0 100:4')).toBe('OK');
});

test.each([
  'curve 100:5',
  'curve 0:5 100:0',
  'curve 60:2 50:5',
  'curve all:5 100:5',
  'target; curve 0:0 100:5; curve 0:0 100:4',
  'threshold; curve 0:0 100:5',
  'curve 0:0 100:5; met 5',
  'curve 0:0 100:5; percent of target',
  'curve 0:0; 100:5; step',
  'curve 0:0 100:6',
  'curve 0:0 100:5; scores 0 1 2 3',
  'curve 0:0 100:5; scores 1 2 3 4 5 6',
])('%s is refused', (options) => {
  expect(refusal('KPISCORE', 60, 80, options)).toMatch(/is unknown or contradicts another/);
});

test('a curve waits for the second script, and is answered at once ever after', async () => {
  const answer = answering(
    { complete: () => Promise.resolve(complete), words: () => Promise.resolve(words) },
    () => 'error'
  );
  const args = [2.44, 100, 'curve 0:0 20:5', null];
  expect(await answer('KPISCORE', args)).toEqual([[0.61]]);
  expect(answer('KPISCORE', args)).toEqual([[0.61]]);
});
