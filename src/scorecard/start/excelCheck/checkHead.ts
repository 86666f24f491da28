import { a1 } from '../../../tables';
import type { Area, Block, SheetPlan } from '../../plan/plan';
import { heightFor } from '../../plan/rowHeights';
import { INPUT_LOOK } from '../../plan/look';
import type { ExcelCheckWords } from '../../words/en/excelCheck';
import { COLUMN, WIDTHS } from './checkColumns';
import type { CheckRows } from './checkRows';

const COUNT_ROW = 2;
const BLANKS_ROW = 3;
/** What the tester fills in. */
const FIRST_FIELD = 4;

const HINT_WIDTH = WIDTHS.slice(0, COLUMN.blankIs + 1).reduce((sum, width) => sum + width, 0);

/** Title, how to use the sheet, how many answers are as expected, and who has asked which Excel. */
export function checkHead(
  words: ExcelCheckWords,
  rows: CheckRows
): Pick<SheetPlan, 'styles' | 'merges' | 'rowHeights'> & { readonly blocks: readonly Block[] } {
  const answers = rows.column(COLUMN.asExpected);
  const range = `${a1(answers.row, answers.column)}:${a1(answers.row + answers.rows - 1, answers.column)}`;
  const count = words.counted(`COUNTIF(${range},TRUE)`, `COUNTA(${range})`);
  const label = COLUMN.question;
  return {
    blocks: [
      { row: 0, column: 0, cells: [[words.title], [words.hint]] },
      { row: COUNT_ROW, column: label, cells: [[words.asExpected, { formula: count }]] },
      {
        row: BLANKS_ROW,
        column: label,
        cells: [[words.blanksArrive, { formula: `=${rows.tellsBlanks}` }, words.blankNote]],
      },
      { row: FIRST_FIELD, column: label, cells: words.toFill.map((field) => [field, '']) },
    ],
    styles: [
      { area: area(0, 0, 1, 1), font: { bold: true, size: 14, color: INPUT_LOOK.ink } },
      { area: HINT, wrap: true, vertical: 'Top', font: { color: INPUT_LOOK.guidance } },
      { area: area(COUNT_ROW, label, 1, 2), font: { bold: true, size: 12 } },
      { area: area(BLANKS_ROW, label, 1, 2), vertical: 'Top' },
      { area: area(BLANKS_ROW, COLUMN.formula, 1, 1), font: { bold: true } },
      { area: NOTE, wrap: true, vertical: 'Top', font: { italic: true } },
      {
        area: area(FIRST_FIELD, COLUMN.formula, words.toFill.length, 1),
        borders: INPUT_LOOK.lines,
        numberFormat: '@',
      },
    ],
    merges: [HINT, NOTE],
    rowHeights: [
      { row: COUNT_ROW, count: 1, points: heightFor([], []) },
      { row: FIRST_FIELD, count: words.toFill.length, points: heightFor([], []) },
      { row: HINT.row, count: 1, points: heightFor([words.hint], [HINT_WIDTH]) },
      { row: NOTE.row, count: 1, points: heightFor([words.blankNote], [NOTE_WIDTH]) },
    ],
  };
}

const HINT = area(1, 0, 1, COLUMN.blankIs + 1);
const NOTE = area(BLANKS_ROW, COLUMN.answer, 1, COLUMN.blankIs - COLUMN.answer + 1);
const NOTE_WIDTH = WIDTHS.slice(COLUMN.answer, COLUMN.blankIs + 1).reduce((a, b) => a + b, 0);

function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}
