import { readActual, sameNumber, type CellValue } from '../../engine';
import type { Block as PlannedBlock } from '../../scorecard';
import { isExcelError, isUnfinished } from '../../tables';
import { daysLessIn } from '../host/dateSystem';
import { readSnapshot } from '../read/readSnapshot';
import { ownDays } from '../write/ownDays';
import { runsDown, type Block, type Found } from './findFormulas';

/** Errors that only say that Excel has not got, or not asked for, the answer. */
const isNoAnswer = (value: CellValue): boolean => isUnfinished(value) || value === '#NAME?';

/**
 * The answers of formulas on the sheets of scores, from the engine, whatever Excel shows at the moment: where a sheet holds
 * just what a run would write now. `unknown` is the rest: whatever somebody has added or changed there.
 */
export async function scoredAnswers(
  context: Excel.RequestContext,
  found: readonly Found[],
  signal: AbortSignal | undefined
): Promise<{ readonly known: readonly Found[]; readonly unknown: readonly Found[] }> {
  if (found.length === 0) return { known: [], unknown: [] };
  const { engineAnswers } = await import('../../scorecard/planners');
  const snapshot = await readSnapshot(context, signal);
  const known: Found[] = [];
  const unknown: Found[] = [];
  for (const each of found) {
    const answers = engineAnswers(snapshot, (row, column) => {
      const { scores } = each;
      return scores?.lines[row - scores.row]?.[column - scores.column] ?? null;
    });
    const blocks = answers?.flatMap((sheet) => ownDays(sheet, daysLessIn(snapshot)).blocks);
    const answerOf = blocks === undefined ? () => undefined : answerIn(blocks);
    const split = each.blocks.map((block) => splitBlock(block, answerOf));
    known.push({ ...each, blocks: split.flatMap((blocks) => blocks.known) });
    unknown.push({ ...each, blocks: split.flatMap((blocks) => blocks.unknown) });
  }
  return { known, unknown };
}

type AnswerOf = (row: number, column: number) => CellValue | undefined;

/** Undefined outside what a run writes, and where it writes a formula all the same. */
const answerIn =
  (blocks: readonly PlannedBlock[]): AnswerOf =>
  (row, column) => {
    for (const block of blocks) {
      const cell = block.cells[row - block.row]?.[column - block.column];
      if (cell !== undefined) return typeof cell === 'object' && cell !== null ? undefined : cell;
    }
    return undefined;
  };

/** What Excel shows is left to the last bit where it is the same number, and a text that says the number or day as it is. */
function saysSame(answer: CellValue, shown: CellValue): boolean {
  if (typeof answer !== 'number') return false;
  if (typeof shown === 'number') return sameNumber(answer, shown);
  if (typeof shown !== 'string') return false;
  const said = readActual({ value: shown });
  if (said.state === 'date') return sameNumber(said.serial, answer);
  return said.state === 'number' && sameNumber(said.value, answer);
}

function splitBlock(
  block: Block,
  answerOf: AnswerOf
): { readonly known: readonly Block[]; readonly unknown: readonly Block[] } {
  const answered = block.values.map(([shown = null], r) => {
    const answer = answerOf(block.row + r, block.column);
    // Other errors are answers too: they stay, as a person sees them.
    const stays = isExcelError(shown) && !isNoAnswer(shown);
    if (answer === undefined || stays) return undefined;
    return [saysSame(answer, shown) ? shown : answer];
  });
  const isAnswered = (row: number): boolean => answered[row - block.row] !== undefined;
  const values = answered.map((line, r) => line ?? block.values[r] ?? []);
  const rows = (wanted: (row: number) => boolean): readonly Block[] =>
    runsDown({ ...block, values }, (_formula, _value, row) => wanted(row));
  return { known: rows(isAnswered), unknown: rows((row) => !isAnswered(row)) };
}
