import type { UnitScore } from '../../scoring/scorecard';

/** Whether the code of every indicator is its number in its unit, so that one column says both; parts have codes alone. */
export function codesAreSequence(units: readonly UnitScore[]): boolean {
  return units.every(({ indicators }) =>
    indicators
      .filter(({ indicator }) => indicator.partOf === null)
      .every(({ indicator }, i) => indicator.code === String(i + 1))
  );
}
