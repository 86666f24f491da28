import { isError } from '../../src/preview/workbook/model/grid';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { Sheet } from '../../src/preview/workbook/model/sheet';
import type { Report } from '../../src/scorecard';
import { COLUMN } from '../../src/scorecard/scoresSheet/scoreColumns';

/** Figures of a scored workbook: of every indicator, by unit and code, and of every total from the top down. */
export interface Figures {
  readonly indicators: Readonly<Record<string, readonly (number | null)[]>>;
  readonly totals: readonly (readonly (number | null)[])[];
}

/**
 * What the cells of KpiScores and KpiTotals show: level and score by the criteria; and score, percent and share. The level of
 * what cannot be scored is an error that says why.
 */
export function sheetSays(workbook: Workbook): Figures {
  const scores = rowsOf(workbook, 'KpiScores').map(({ sheet, row, column }) => {
    const at = (key: keyof typeof COLUMN) => sheet.value(row, column + COLUMN[key]);
    const level = isError(at('level')) ? null : shown(at('level'));
    return [`${text(at('unit'))}/${text(at('code'))}`, [level, shown(at('score'))]] as const;
  });
  const totals = rowsOf(workbook, 'KpiTotals').map(({ sheet, row, column }) =>
    [4, 5, 3].map((offset) => shown(sheet.value(row, column + offset)))
  );
  return { indicators: Object.fromEntries(scores), totals };
}

/** The same of what `--json` prints; of groups it tells the score only. */
export function reportSays(report: Report): Figures {
  const lines = report.units.flatMap(({ unit, indicators }) =>
    indicators.map(
      ({ code, level, computed }) => [`${unit ?? ''}/${code}`, [level, computed]] as const
    )
  );
  const totals = report.units.flatMap(({ groups, total }) => [
    ...(groups.some(({ group }) => group !== null) ? groups : []),
    total,
  ]);
  const all = report.organisation === undefined ? totals : [...totals, report.organisation];
  return {
    indicators: Object.fromEntries(lines),
    totals: all.map((total) =>
      'percent' in total ? [total.score, total.percent, total.measuredWeight] : [total.score]
    ),
  };
}

/** Every score and total on the sheet is what `--json` says. */
export function expectSheetSays(workbook: Workbook, report: Report): void {
  const [sheet, said] = [sheetSays(workbook), reportSays(report)];
  expect(sheet.indicators).toEqual(said.indicators);
  expect(sheet.totals.map((figures, i) => figures.slice(0, said.totals[i]?.length))).toEqual(
    said.totals
  );
}

function rowsOf(
  workbook: Workbook,
  table: string
): readonly { readonly sheet: Sheet; readonly row: number; readonly column: number }[] {
  const found = workbook.table(table);
  if (!found) return [];
  const { sheet } = found;
  const { row, column, rows } = found.table.area;
  return Array.from({ length: rows - 1 }, (_, i) => ({ sheet, row: row + 1 + i, column }));
}

/** With the digits that `--json` has; null of a cell that shows nothing, and an error as NaN, which equals no figure. */
function shown(value: unknown): number | null {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? Number(value.toPrecision(10)) : NaN;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
