import {
  DEFAULT_SCALE,
  prepareRule,
  readCriteria,
  scoreActual,
  type Actual,
  type Rule,
} from '../../../src/engine';
import { numeric } from './makeRule';

const flag = (value: boolean, text: string): Actual => ({ state: 'flag', value, text });
const words = (text: string): Actual => ({ state: 'words', text });
const ladder = (...rungs: [number, string][]): Rule => ({
  kind: 'ladder',
  rungs: rungs.map(([level, text]) => ({ level: level as 0, score: level, text })),
  below: { level: 0, score: 0 },
});

const single = ladder([5, 'มี']);
const zeroAndFive = ladder([5, 'ไม่ถูกทักท้วง'], [0, 'ถูกทักท้วง']);
const yesAndNo = ladder([5, 'มี'], [1, 'ไม่มี']);
const statements = ladder([5, 'ประกาศใช้แล้ว'], [3, 'เสนอผู้บริหาร'], [1, 'ร่างแล้ว']);
const levelOf = (rule: Rule, actual: Actual) => scoreActual(rule, actual).level;

test('yes is the only rung there is, no is below it', () => {
  expect(levelOf(single, flag(true, 'มี'))).toBe(5);
  expect(levelOf(single, flag(true, 'TRUE'))).toBe(5);
  expect(levelOf(single, flag(false, 'ไม่มี'))).toBe(0);
  expect(levelOf({ ...single, below: { level: 1, score: 1 } } as Rule, flag(false, 'FALSE'))).toBe(
    1
  );
});

test('yes and no find the rungs that say so', () => {
  expect(levelOf(yesAndNo, flag(true, 'TRUE'))).toBe(5);
  expect(levelOf(yesAndNo, flag(false, 'FALSE'))).toBe(1);
  expect(levelOf(yesAndNo, flag(false, 'ไม่มี'))).toBe(1);
});

test('the words of a rung choose it, spacing and case apart', () => {
  expect(levelOf(statements, words(' เสนอผู้บริหาร '))).toBe(3);
  expect(levelOf(ladder([2, 'Draft  ready']), words('draft ready'))).toBe(2);
  expect(levelOf(zeroAndFive, words('ถูกทักท้วง'))).toBe(0);
});

test('a number is the number of a level that exists', () => {
  expect(levelOf(statements, numeric(3))).toBe(3);
  expect(levelOf(statements, numeric(0))).toBe(0);
  for (const value of [2, 2.5, 6, -1]) {
    expect(scoreActual(statements, numeric(value))).toMatchObject({
      status: 'unscored',
      evidence: { by: 'wrongActual', state: 'number' },
    });
  }
  expect(scoreActual(statements, numeric(5, 'percent')).status).toBe('unscored');
});

test('what could mean several rungs, or none, is not guessed', () => {
  expect(scoreActual(statements, flag(true, 'ใช่')).status).toBe('unscored');
  const noneOnly = ladder([5, 'ไม่มีข้อร้องเรียน']);
  expect(scoreActual(noneOnly, flag(false, 'ไม่')).status).toBe('unscored');
  expect(scoreActual(noneOnly, flag(true, 'มี')).status).toBe('unscored');
  expect(levelOf(noneOnly, words('ไม่มีข้อร้องเรียน'))).toBe(5);
  expect(scoreActual(zeroAndFive, flag(false, 'ไม่')).status).toBe('unscored');
  expect(scoreActual(statements, words('อื่น ๆ')).status).toBe('unscored');
  expect(scoreActual(ladder([5, 'มี'], [4, 'มี']), words('มี')).status).toBe('unscored');
  expect(scoreActual(statements, { state: 'date', serial: 45000, text: 'x' }).status).toBe(
    'unscored'
  );
});

test('below every rung is level 0 where the ladder has one, whatever the floor', () => {
  const cells = ['ถูกทักท้วง', '', '', '', '', 'ไม่ถูกทักท้วง'].map((value) => ({ value }));
  const { rule } = prepareRule({
    criteria: readCriteria(cells, DEFAULT_SCALE),
    kind: null,
    direction: null,
    method: 'step',
    scale: DEFAULT_SCALE,
    floor: 1,
    precision: null,
  });
  expect(levelOf(rule, numeric(0))).toBe(0);
});

test('a blank is pending', () => {
  expect(scoreActual(single, { state: 'pending', text: '' }).status).toBe('pending');
});
