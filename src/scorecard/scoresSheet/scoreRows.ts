import { grouped } from '../scoring/grouped';
import type { Scorecard, ScoredIndicator, UnitScore } from '../scoring/scorecard';

/** Rows of one group that stand together; `first` and `last` are indexes into the rows of the sheet, inclusive. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

export interface ScoreRows {
  readonly rows: readonly ScoredIndicator[];
  readonly units: readonly {
    readonly unit: UnitScore;
    readonly run: RowRun;
    readonly groups: readonly { readonly group: string | null; readonly run: RowRun }[];
  }[];
}

/**
 * The indicators in the order in which they are written: by unit, then by group, each in worksheet order, so that every
 * group and every unit is one run of rows and one range is enough for its total.
 */
export function orderRows(scorecard: Scorecard): ScoreRows {
  const rows: ScoredIndicator[] = [];
  const units = scorecard.units.map((unit) => {
    const first = rows.length;
    const groups = byGroup(unit.indicators).map(([group, members]) => {
      const start = rows.length;
      for (const member of members) rows.push(member);
      return { group, run: { first: start, last: rows.length - 1 } };
    });
    return { unit, run: { first, last: rows.length - 1 }, groups };
  });
  return { rows, units };
}

/** Indicators by group, groups in the order in which they first appear. */
export function byGroup(
  indicators: readonly ScoredIndicator[]
): readonly (readonly [string | null, readonly ScoredIndicator[]])[] {
  return [...grouped(indicators, ({ group }) => group)];
}
