import { runHeadless } from '../../src/preview/cli/headless';
import { functionsIn } from '../../src/preview/previewFunctions';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { kpiBook } from '../workbook/file';
import { expectSheetSays } from '../workbook/sheetSays';
import { BOTH_WAYS } from './doors';

const book = (): Workbook =>
  kpiBook({
    indicators: [
      'code name levels target kind method combination weight',
      ['1', 'Higher', 50, 60, 70, 80, 90, null, '', '', '', 40],
      ['2', 'Lower', 9, 7, 5, 3, 1, null, '', '', '', 30],
      ['3', 'Aim', null, null, null, null, null, 80, 'target', '', '', 10],
      ['4', 'Sum', 10, 20, 30, 40, 50, null, '', '', 'sum', 20],
    ],
    results: [
      ['Code', 'Q1', 'Q2'],
      ['1', null, 55],
      ['2', null, 0],
      ['3', null, 90],
      ['4', 30, 5],
    ],
  });

/** Sheet, row and column, 0-based, of a cell that people empty after scoring. */
const EMPTIED = {
  'the lowest level': ['KPI', 1, 2],
  'a level in the middle': ['KPI', 1, 4],
  'the best level, where less is better': ['KPI', 2, 6],
  'a target': ['KPI', 3, 7],
  'a result': ['Results', 1, 2],
  'one result of several': ['Results', 4, 1],
  'a weight': ['KPI', 2, 11],
} as const;

describe.each(BOTH_WAYS)('$says.en: formulas follow a cell that is emptied', (excel) => {
  test.each(Object.entries(EMPTIED))('%s', async (_, [sheet, row, column]) => {
    const run = await runHeadless(await saveWorkbook(book()), { write: true, profile: excel });
    const workbook = await openWorkbook(run.saved ?? new Uint8Array());
    workbook.sheet(sheet)?.setCells(row, column, [[null]]);
    recalculate(workbook, functionsIn(excel));
    const changed = book();
    changed.sheet(sheet)?.setCells(row, column, [[null]]);
    const { report } = await runHeadless(await saveWorkbook(changed), { write: false });
    expectSheetSays(workbook, report);
  });
});
