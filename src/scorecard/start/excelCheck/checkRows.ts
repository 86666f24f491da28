import { a1 } from '../../../tables';
import type { Area, Block, SheetPlan } from '../../plan/plan';
import { heightFor } from '../../plan/rowHeights';
import type { ExcelCheckWords } from '../../words/en/excelCheck';
import { COLUMN, WIDTHS } from './checkColumns';
import { inCells } from './checkFormulas';
import { questionBlocks } from './questionBlocks';
import {
  QUESTION_GROUPS,
  TELLS_BLANKS,
  type Question,
  type QuestionGroup,
  type QuestionKey,
} from './questions';

/** Below the title, the counts and what the tester fills in. */
export const HEADER_ROW = 9;

/** The questions as they stand on the sheet. */
export interface CheckRows {
  readonly blocks: readonly Block[];
  readonly rowHeights: SheetPlan['rowHeights'];
  readonly groups: readonly PlacedGroup[];
  readonly questions: readonly PlacedQuestion[];
  /** First row below the questions. */
  readonly end: number;
  /** Cells of one column beside all questions. */
  readonly column: (column: number) => Area;
  /** Whether the first of these cells says FALSE; for a rule of looks. */
  readonly isFalse: string;
  /** The cell that tells how blank cells are handed over. */
  readonly tellsBlanks: string;
}

export interface PlacedGroup {
  readonly title: Area;
  readonly note: Area;
}

export interface PlacedQuestion {
  readonly question: Question;
  readonly row: number;
  /** Rows of the sheet that it takes. */
  readonly rows: number;
}

const COLUMNS = COLUMN.blankIs + 1;
const ONE_LINE = heightFor([], []);

export function checkRows(words: ExcelCheckWords): CheckRows {
  const groups: PlacedGroup[] = [];
  const questions: PlacedQuestion[] = [];
  const blocks: Block[] = [headers(words)];
  const rowHeights = [{ row: HEADER_ROW, count: 1, points: heightFor(words.headers, WIDTHS) }];
  let row = HEADER_ROW + 1;
  for (const [key, members] of Object.entries(QUESTION_GROUPS)) {
    const { title, falseMeans } = words.groups[key as QuestionGroup];
    blocks.push({ row, column: 0, cells: [[title], [falseMeans]] });
    groups.push({ title: line(row), note: line(row + 1) });
    rowHeights.push({ row, count: 1, points: ONE_LINE });
    rowHeights.push({ row: row + 1, count: 1, points: heightFor([falseMeans], [TOTAL_WIDTH]) });
    row += 2;
    const placed: readonly (Question & { readonly key: QuestionKey })[] = members;
    for (const question of placed) {
      const { cells = [[]] } = question;
      const text = words.questions[question.key];
      const shown = inCells(question.formula, row);
      blocks.push(...questionBlocks(question, { row, number: questions.length + 1, text, words }));
      rowHeights.push({ row, count: 1, points: heightFor(['', text, shown], WIDTHS) });
      if (cells.length > 1) {
        rowHeights.push({ row: row + 1, count: cells.length - 1, points: ONE_LINE });
      }
      questions.push({ question, row, rows: cells.length });
      row += cells.length;
    }
  }
  const first = HEADER_ROW + 1;
  const telling = questions.find(({ question }) => question.key === TELLS_BLANKS);
  return {
    blocks,
    rowHeights,
    groups,
    questions,
    end: row,
    column: (column) => ({ row: first, column, rows: row - first, columns: 1 }),
    isFalse: `=AND(ISLOGICAL($${a1(first, COLUMN.asExpected)}),NOT($${a1(first, COLUMN.asExpected)}))`,
    tellsBlanks: a1(telling?.row ?? first, COLUMN.blankIs),
  };
}

const TOTAL_WIDTH = WIDTHS.slice(0, COLUMNS).reduce((sum, width) => sum + width, 0);

function headers({ headers: titles, cells }: ExcelCheckWords): Block {
  return { row: HEADER_ROW, column: 0, cells: [[...titles, cells]] };
}

function line(row: number): Area {
  return { row, column: 0, rows: 1, columns: COLUMNS };
}
