import { DEFAULT_SCALE } from '../../../src/engine';
import { watchedScore } from '../../../src/scorecard';

test.each([
  ['the usual scale', DEFAULT_SCALE.scores, 3],
  ['three levels worth 50, 75 and 100', [0, 50, 75, 100], 60],
  ['seven levels', [0, 1, 2, 3, 4, 5, 6, 7], 4.2],
  ['one level', [0, 1], 0.6],
])('without a target of its own a workbook is watched from “pass” on: %s', (_, scores, watched) => {
  expect(watchedScore({ targetScore: null, scale: { scores } })).toBe(watched);
  expect(watchedScore({ targetScore: 0.5, scale: { scores } })).toBe(0.5);
});
