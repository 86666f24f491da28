import type { Block, PlanCell } from '../../plan/plan';
import type { ExcelCheckWords } from '../../words/en/excelCheck';
import { FIRST_CELL } from './checkColumns';
import { asExpected, blankIs, inCells } from './checkFormulas';
import type { Question } from './questions';

/** Where a question stands, and its words. */
interface Place {
  readonly row: number;
  readonly number: number;
  readonly text: string;
  readonly words: ExcelCheckWords;
}

/** What a question and the cells beside it hold. */
export function questionBlocks(question: Question, place: Place): readonly Block[] {
  const { row, number, text, words } = place;
  const formula = inCells(question.formula, row);
  const { answer, answerAs0, cells } = question;
  const line: readonly PlanCell[] = [
    number,
    text,
    formula,
    { formula },
    answer,
    answerAs0 ?? '',
    { formula: asExpected(row, answerAs0 !== undefined) },
    answerAs0 === undefined ? '' : { formula: blankIs(row, words) },
  ];
  const beside = (cells ?? []).map((cellsOfRow, i) =>
    cellsOfRow.map((cell) =>
      typeof cell === 'object' && cell !== null ? { formula: inCells(cell.formula, row + i) } : cell
    )
  );
  return [
    { row, column: 0, cells: [line] },
    ...beside.map((cellsOfRow, i): Block => ({
      row: row + i,
      column: FIRST_CELL,
      cells: [cellsOfRow],
    })),
  ];
}
