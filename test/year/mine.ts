import type { Workbook } from '../../src/preview/workbook/model/model';
import { sheetOf } from '../stories/shown';

/** A sheet of the user's, with values, looks, and formulas that read the sheet of scores. */
export function addMine(workbook: Workbook): void {
  const results = workbook.table('KpiResults');
  const code = String(results?.sheet.value(results.table.area.row, 1));
  const mine = workbook.addSheet('Mine');
  mine.setCells(0, 0, [
    ['My notes', null, '1.10'],
    [
      { formula: '=1+1' },
      { formula: `=COUNTA(KpiResults[${code}])` },
      { formula: '=ROWS(KpiResults)' },
    ],
    [true],
  ]);
  mine.changeStyle({ row: 0, column: 0, rows: 1, columns: 2 }, { fill: '#FFEE99' });
  mine.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  mine.columnWidths.set(0, 31);
  workbook.table('KpiIndicators')?.sheet.set(4, 30, 'beside the table');
}

/** The formulas of the user's still show what they should. */
export function mineShows(workbook: Workbook): readonly string[] {
  const results = workbook.table('KpiResults')?.table.area.rows ?? 0;
  const shown = sheetOf(workbook, 'Mine').values({ row: 1, column: 0, rows: 1, columns: 3 });
  const wanted = [[2, results - 1, results - 1]];
  return JSON.stringify(shown) === JSON.stringify(wanted)
    ? []
    : [`Mine shows ${JSON.stringify(shown)}, not ${JSON.stringify(wanted)}`];
}
