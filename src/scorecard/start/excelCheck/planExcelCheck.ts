import type { Language } from '../../../engine';
import type { WritePlan } from '../../plan/plan';
import { footer, INPUT_LOOK } from '../../plan/look';
import { excelCheckWordsIn } from '../../words/excelCheckWords';
import { checkHead } from './checkHead';
import { checkLook } from './checkLook';
import { checkRows, HEADER_ROW } from './checkRows';
import { COLUMN, FIRST_CELL, MOST_CELLS, WIDTHS } from './checkColumns';

/** Over the cells beside the questions. */
const CELLS_HEADER = { row: HEADER_ROW, column: FIRST_CELL, rows: 1, columns: MOST_CELLS };

/**
 * Plan of a workbook that asks Excel itself what it does: a row for each thing that the add-in is built on, the expected
 * answer beside a live formula, and TRUE or FALSE; on top how many are as expected. For people who test with a real Excel.
 */
export function excelCheckPlan(language: Language): WritePlan {
  const words = excelCheckWordsIn(language);
  const rows = checkRows(words);
  const head = checkHead(words, rows);
  return {
    sheets: [
      {
        name: words.sheet,
        role: 'sample',
        mode: 'create',
        blocks: [...head.blocks, ...rows.blocks],
        tables: [],
        styles: [...head.styles, ...checkLook(rows)],
        merges: [...head.merges, CELLS_HEADER, ...rows.groups.map(({ note }) => note)],
        columnWidths: WIDTHS,
        rowHeights: [...head.rowHeights, ...rows.rowHeights],
        freezeRows: HEADER_ROW + 1,
        freezeColumns: 0,
        gridlines: true,
        conditional: [
          {
            area: rows.column(COLUMN.asExpected),
            formula: rows.isFalse,
            fill: '#FDE7E9',
            color: INPUT_LOOK.guidance,
            bold: true,
          },
        ],
        tabColor: INPUT_LOOK.guidance,
        page: {
          orientation: 'landscape',
          fitToWidth: true,
          repeatRows: [HEADER_ROW, HEADER_ROW],
          printArea: {
            row: 0,
            column: 0,
            rows: rows.end,
            columns: FIRST_CELL + MOST_CELLS,
          },
          footer: footer(words.title, language),
          margins: { top: 36, right: 28, bottom: 42, left: 28 },
        },
      },
    ],
    activate: words.sheet,
  };
}
