import { lengthsOf, narrowed } from '../../../src/scorecard/plan/narrowed';

describe('columns that give up room', () => {
  // Column 0: one of three rows is long; column 1: all are.
  const needed = [
    [10, 10, 30],
    [30, 30, 30],
  ];

  it('do so first where the fewest rows break', () => {
    expect(narrowed([30, 30], [8, 8], lengthsOf(needed), 50, [0, 1])).toEqual([20, 30]);
  });

  it('are never narrower than the least of them, even where there is no room', () => {
    expect(narrowed([30, 30], [25, 25], lengthsOf(needed), 20, [0, 1])).toEqual([25, 25]);
  });

  it('are only those that may', () => {
    expect(narrowed([30, 30], [8, 8], lengthsOf(needed), 50, [1])).toEqual([30, 20]);
  });
});
