import type { Area } from '../../scorecard';
import { RANGE_BYTES, requestBudget } from '../host/requestBudget';
import { passing } from '../host/passing';

/** Cells of one column, on a sheet. */
export interface ColumnCells {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells one below the other with the same data validation. */
export interface Validated {
  readonly area: Area;
  /** `none`, or a list whose words stand in it, or something else: also words alone for when a cell is selected. */
  readonly has: 'none' | 'other' | { readonly list: readonly string[] };
}

/** What a round of questions splits cells into that differ: a few rounds for thousands of rows. */
const PIECES = 16;
/** Ranges that are asked for at most; cells that change every other row are not all looked at then. */
const MOST_RANGES = 4_000;

/**
 * Reads which data validation the cells of columns have (ExcelApi 1.8). Excel tells that of a range whose cells are alike, and
 * else only that they differ, which it calls `MixedCriteria` where some have none, or `Inconsistent`, and not the same in every
 * version (office-js-snippets #1100): what differs is asked for again in pieces, so that a column takes one range, and each
 * place where it changes a few.
 *
 * @param most - ranges to ask for; what is left is not among the answers
 * @returns by column, in the order of the rows; `whole` is false where there was more to ask
 */
export async function readValidations(
  context: Excel.RequestContext,
  columns: readonly ColumnCells[],
  most = MOST_RANGES
): Promise<{ readonly columns: readonly (readonly Validated[])[]; readonly whole: boolean }> {
  const found = columns.map((): Validated[] => []);
  let left = most;
  let pending = columns.map(({ area }, of) => ({ of, area }));
  while (pending.length > 0 && left > 0) {
    const round = pending.slice(0, left);
    left -= round.length;
    const answers = await ask(
      context,
      round.map(({ of, area }) => ({ sheet: columns[of]?.sheet ?? '', area }))
    );
    const pieces = round.flatMap(({ of, area }, i) => {
      const has = answers[i] ?? null;
      if (has === null && area.rows > 1) return split(area).map((piece) => ({ of, area: piece }));
      found[of]?.push({ area, has: has ?? 'other' });
      return [];
    });
    pending = [...pieces, ...pending.slice(round.length)];
  }
  return { columns: found.map(joined), whole: pending.length === 0 };
}

/** What the cells of each range have; null where they differ. */
async function ask(
  context: Excel.RequestContext,
  ranges: readonly ColumnCells[]
): Promise<readonly (Validated['has'] | null)[]> {
  const reserve = requestBudget(context);
  const loaded: Excel.DataValidation[] = [];
  for (const { sheet, area } of ranges) {
    await reserve(RANGE_BYTES);
    const { row, column, rows, columns } = area;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, rows, columns);
    loaded.push(passing(range).dataValidation.load('type,rule,prompt'));
  }
  await context.sync();
  return loaded.map(({ type, rule, prompt }) => {
    switch (type) {
      case 'None':
        return promptOf(prompt);
      case 'List':
        return listOf(rule);
      case 'WholeNumber':
      case 'Decimal':
      case 'Date':
      case 'Time':
      case 'TextLength':
      case 'Custom':
        return 'other';
      default:
        return null;
    }
  });
}

/** Cells that take anything may have words of somebody's own for when they are selected; null where those differ. */
function promptOf(prompt: Excel.DataValidationPrompt | null): 'none' | 'other' | null {
  const words: readonly unknown[] = [prompt?.title, prompt?.message];
  if (words.some((each) => typeof each !== 'string')) return null;
  return words.every((each) => each === '') ? 'none' : 'other';
}

/** The words of a list; one that stands in cells is none of ours. Lists that differ have no source. */
function listOf(rule: Excel.DataValidationRule | null): Validated['has'] | null {
  const source: unknown = rule?.list?.source;
  if (typeof source !== 'string') return null;
  if (source.startsWith('=')) return 'other';
  return { list: source.split(',').map((word) => word.trim()) };
}

function split(area: Area): readonly Area[] {
  const rows = Math.ceil(area.rows / PIECES);
  const pieces: Area[] = [];
  for (let done = 0; done < area.rows; done += rows) {
    pieces.push({ ...area, row: area.row + done, rows: Math.min(rows, area.rows - done) });
  }
  return pieces;
}

/** In the order of the rows, neighbours that are alike as one. */
function joined(found: readonly Validated[]): readonly Validated[] {
  const runs: Validated[] = [];
  for (const each of [...found].sort((a, b) => a.area.row - b.area.row)) {
    const last = runs.at(-1);
    const { area } = each;
    const next = last !== undefined && last.area.row + last.area.rows === area.row;
    if (next && sameValidation(last.has, each.has)) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + area.rows } };
    } else runs.push(each);
  }
  return runs;
}

const sameValidation = (a: Validated['has'], b: Validated['has']): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.list.join() === b.list.join() : a === b;
