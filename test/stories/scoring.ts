import type { Workbook } from '../../src/preview/workbook/model/model';
import type { Scorecard } from '../../src/scorecard';
import { column, errorsIn, shownScores, sheetOf } from './shown';
import type { Play } from './story';

interface Scoring extends Play {
  readonly holds: () => void;
}

/** A run after which the sheet shows what was scored. */
export function scoring(workbook: Workbook, run: () => Promise<Scorecard>): Scoring {
  let card: Scorecard | null = null;
  return {
    act: async () => {
      card = await run();
    },
    holds: () => {
      expect(shownScores(workbook)).toEqual(
        card?.units.flatMap(({ unit, indicators }) =>
          indicators.map(({ indicator, score }) => [unit, indicator.code, score])
        )
      );
      const totals = card?.units.map(({ total }) => total.score) ?? [];
      const shown = column(workbook, 'KpiTotals', 'Score', ({ Group: group }) => group === 'Total');
      totals.forEach((total, i) => expect(shown[i]).toBeCloseTo(total ?? NaN, 9));
      expect(errorsIn(workbook)).toEqual([]);
    },
  };
}

/** Another result, one that is taken away, a hole more in the levels, and an indicator less. */
export function changeInputs(workbook: Workbook): void {
  sheetOf(workbook, 'Results').setCells(2, 3, [[95], [null]]);
  const kpi = sheetOf(workbook, 'KPI');
  kpi.set(1, 5, null);
  kpi.setCells(4, 0, [Array.from({ length: 10 }, () => null)]);
  sheetOf(workbook, 'Results').setCells(8, 0, [Array.from({ length: 6 }, () => null)]);
}
