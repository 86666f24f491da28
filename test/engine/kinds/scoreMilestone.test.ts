import { scoreActual, type Actual, type Rule } from '../../../src/engine';
import { numeric } from './makeRule';

const step = (level: 1 | 2 | 3 | 4 | 5, text = `step ${level}`) => ({
  level,
  score: level,
  needed: level,
  text,
});
const rule: Rule = {
  kind: 'milestone',
  steps: [step(5), step(4), step(3), step(2), step(1)],
  below: { level: 0, score: 0 },
};
const words = (text: string): Actual => ({ state: 'words', text });
const notAnswered = (last: number) => ({ by: 'notAnswered', ask: 'steps', last });

test('the level is that of the run without a gap; what lies beyond it is said', () => {
  const actual = words('1,2,4,5');
  expect(scoreActual(rule, actual)).toEqual({
    status: 'scored',
    level: 2,
    score: 2,
    actual,
    evidence: { by: 'milestone', run: 2, last: 5, beyond: [4, 5], criterion: 'step 2' },
    warnings: [{ code: 'stepsBeyondMissing', missing: 3, steps: [4, 5] }],
  });
});

test('a run without a gap is not warned of', () => {
  expect(scoreActual(rule, words('1-3'))).toMatchObject({
    level: 3,
    evidence: { run: 3, beyond: [] },
    warnings: [],
  });
});

test('below the lowest level is the floor, and no cell', () => {
  const evidence = { run: 0, criterion: null };
  expect(scoreActual(rule, numeric(0))).toMatchObject({ level: 0, evidence });
  expect(scoreActual({ ...rule, below: { level: 1, score: 1 } }, words('2'))).toMatchObject({
    level: 1,
    evidence,
  });
});

test.each([words('1,2,6'), numeric(6), numeric(1e12), numeric(-1), words('เกือบเสร็จ')])(
  'what names no steps that exist is not guessed: %j',
  (actual) => {
    expect(scoreActual(rule, actual)).toMatchObject({
      status: 'unscored',
      evidence: notAnswered(5),
    });
  }
);

test('without steps nothing can be answered', () => {
  expect(scoreActual({ ...rule, steps: [] }, words('1')).evidence).toEqual(notAnswered(0));
});

test('words of one cell are its steps; a number is a number of steps, also where a cell says it', () => {
  const named: Rule = { ...rule, steps: [step(3, 'ประกาศ'), step(2, 'เสนอ'), step(1, '2')] };
  expect(scoreActual(named, words('เสนอ')).level).toBe(2);
  expect(scoreActual(named, numeric(2)).level).toBe(2);
  const twice: Rule = { ...rule, steps: [step(2, 'เสนอ'), step(1, 'เสนอ')] };
  expect(scoreActual(twice, words('เสนอ')).evidence).toEqual(notAnswered(2));
});
