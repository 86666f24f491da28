import { actualOf } from './benchBook';
import { previewFunctions } from '../../src/preview/previewFunctions';
import { createWorkbook } from '../../src/preview/workbook/model/model';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';

/** Rows per second of a score written as this formula into every row, calculated by the embedded engine; best of two. */
export function formulaSpeed(rows: number, formulaOf: (row: number) => string): number {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('Data');
  for (let i = 0; i < rows; i++) {
    sheet.setCells(i, 0, [[actualOf(i), 50, 60, 70, 80, 90, { formula: formulaOf(i + 1) }]]);
  }
  let best = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    recalculate(workbook, previewFunctions);
    best = Math.min(best, performance.now() - start);
  }
  const expected = [1, 2, 3, 4, 5].filter((level) => actualOf(0) >= 40 + level * 10).length;
  if (sheet.value(0, 6) !== expected)
    throw new Error('The formula gives another score than the level cells');
  return (rows / best) * 1000;
}

/** The step score of bare level cells, as people write it by hand and as the add-in does. */
export const FORMULAS: readonly { readonly name: string; readonly of: (row: number) => string }[] =
  [
    { name: 'MATCH', of: (row) => `=IFERROR(MATCH(A${row},B${row}:F${row},1),0)` },
    {
      name: 'IFS',
      of: (row) =>
        `=IFS(A${row}>=F${row},5,A${row}>=E${row},4,A${row}>=D${row},3,A${row}>=C${row},2,A${row}>=B${row},1,TRUE,0)`,
    },
    {
      name: 'LOOKUP',
      of: (row) => `=IFERROR(LOOKUP(A${row},B${row}:F${row},{1,2,3,4,5}),0)`,
    },
    {
      name: 'KPISCORE',
      of: (row) => `=KPISCORE(A${row},IF(B${row}:F${row}="","",B${row}:F${row}))`,
    },
  ];
