import { scoreAxis } from '../../../src/scorecard/plan/look';

test.each<[scores: readonly number[], maximum: number, step: number]>([
  [[0, 1, 2, 3, 4, 5], 5, 1],
  [[0, 1, 2, 3, 4], 4, 1],
  [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10, 1],
  [[0, 0.1, 0.2, 0.3], 0.3, 0.1],
  [[0, 50, 75, 100], 100, 20],
  [[0, 60, 70, 80, 90, 100], 100, 20],
  [[0, 3.33, 6.67, 10], 10, 2],
  [[0, 1], 1, 0.2],
  [[0, 50, 100], 100, 20],
])(
  'the axis of scores on %j has a line at every level that is as far as the next',
  (scores, maximum, step) => {
    expect(scoreAxis({ scores })).toEqual({ minimum: 0, maximum, step });
  }
);
