import { LANGUAGES } from '../../engine';
import type { Language } from '../../engine';
import type { Area, InputHelp, ListedCells } from '../../scorecard';
import { settingsIn, tableOf, TABLE_NAMES } from '../../tables';
import type { Snapshot, TableKind } from '../../tables';
import { inExcel, inExcelQuietly } from '../host/excelBatch';
import { inTurn } from '../host/inTurn';
import { loadLocks, refuseLocked } from '../host/locks';
import { asOneStep } from '../host/oneStep';
import { RANGE_BYTES, requestBudget } from '../host/requestBudget';
import { undoAll } from '../host/undo';
import { readBody } from '../read/readBody';
import { rawTable, readHeads } from '../read/readSnapshot';
import { readValidations, type Validated } from '../read/validations';
import { writeHelp } from '../write/inputHelp';

/** Help with one area: a rule, a prompt and a warning, each with its words. */
const HELP_BYTES = 4_000;

/** Cells of one column, or of a setting, that have no list any more although the table has lists. */
export interface MissingList {
  readonly sheet: string;
  /** The column's header, or the setting's name, as the workbook has it. */
  readonly title: string;
  /** Without any data validation, in the rows in use; top to bottom. */
  readonly none: readonly Area[];
  /** With another one, or words for when a cell is selected, which are the user's own and stay. */
  readonly other: readonly Area[];
}

export interface MissingLists {
  /** At least one of them has cells without; nothing is told where all that is not ours is the user's own. */
  readonly lists: readonly MissingList[];
  /** False where they change so often from row to row that not all were looked at. */
  readonly whole: boolean;
}

/**
 * Looks for cells of the user's tables that have lost the list which the template gives them: pasting takes the validation of
 * the cells away with what stood there. A column has lost some where others of its cells still have a list of ours, be it below
 * the rows in use, where a block that was pasted ends; one without any was cleared on purpose and is left alone, so is whatever
 * is no Excel table. Nobody has asked for it: it waits while the user is typing in a cell.
 */
export function findMissingLists(): Promise<MissingLists> {
  return inExcelQuietly(async (context) => {
    const { missing, whole } = await missingIn(context);
    return { whole, lists: missing.map(({ help: _help, ...told }) => told) };
  });
}

/**
 * Gives these cells their lists back, with what is said when one is selected, as the template writes them; those with another
 * validation keep it. Read anew, so that a second time there is nothing to do; one step for Undo where Excel can.
 *
 * @returns how many cells have got one
 * @throws HostProblem `protected` or `filtered`; nothing was changed then
 */
export function putListsBack(): Promise<number> {
  return inTurn(() =>
    inExcel(async (context) => {
      const { missing } = await missingIn(context);
      const wanted = missing.flatMap(({ sheet, none, help }) =>
        none.map((area) => ({ sheet, area, help }))
      );
      const sheets = new Set(wanted.map(({ sheet }) => sheet));
      const locks = [...sheets].map((name) =>
        loadLocks(context.workbook.worksheets.getItem(name), name)
      );
      if (locks.length > 0) await context.sync();
      locks.forEach(refuseLocked);
      await asOneStep(
        context,
        async (writing) => {
          const reserve = requestBudget(writing);
          for (const { help, ...place } of wanted) {
            await reserve(HELP_BYTES);
            writeHelp(rangeOf(writing, place), help);
          }
          await writing.sync();
        },
        (cause) =>
          undoAll(
            [...sheets].map((sheet) => ({
              sheet,
              undo: async () => {
                const reserve = requestBudget(context);
                for (const place of wanted.filter((each) => each.sheet === sheet)) {
                  await reserve(RANGE_BYTES);
                  rangeOf(context, place).dataValidation.clear();
                }
                await context.sync();
              },
            })),
            cause
          )
      );
      return wanted.reduce((cells, { area }) => cells + area.rows, 0);
    })
  );
}

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

const rangeOf = (context: Excel.RequestContext, { sheet, area }: Place): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);

type Missing = MissingList & { readonly help: InputHelp };

async function missingIn(
  context: Excel.RequestContext
): Promise<{ readonly missing: readonly Missing[]; readonly whole: boolean }> {
  const listed = await listedIn(context);
  const all = listed.flatMap(({ sheet, cells }) => cells.map(({ area }) => ({ sheet, area })));
  if (all.length === 0) return { missing: [], whole: true };
  const { columns, whole } = await readValidations(context, all);
  let next = 0;
  const missing = listed.flatMap(({ sheet, end, cells }) => {
    const read = cells.map((each) => ({ ...each, found: columns[next++] ?? [] }));
    const language = languageOf(read);
    if (language === null) return [];
    const ours = new Set(read.filter(hasOurs).map(({ area }) => area.column));
    return read.flatMap(({ area: { column }, title, help, found }): readonly Missing[] => {
      if (!ours.has(column)) return [];
      const inUse = (is: (each: Validated) => boolean): readonly Area[] =>
        found
          .filter(is)
          .map(({ area }) => ({ ...area, rows: Math.min(area.rows, end - area.row) }))
          .filter(({ rows }) => rows > 0);
      const none = inUse(({ has }) => has === 'none');
      const other = inUse((each) => isOther(each, help));
      return none.length + other.length === 0
        ? []
        : [{ sheet, title, none, other, help: help[language] }];
    });
  });
  return { missing: missing.some(({ none }) => none.length > 0) ? missing : [], whole };
}

type Read = ListedCells & { readonly found: readonly Validated[] };

/** The language of the first list that is ours; null where none is. */
function languageOf(read: readonly Read[]): Language | null {
  for (const { help, found } of read) {
    for (const { value } of LANGUAGES) {
      if (found.some(({ has }) => isList(has, help[value]))) return value;
    }
  }
  return null;
}

const isList = (has: Validated['has'], { words }: InputHelp): boolean =>
  typeof has === 'object' && has.list.join() === words?.join();

const isOurs = ({ has }: Validated, help: Read['help']): boolean =>
  LANGUAGES.some(({ value }) => isList(has, help[value]));

const hasOurs = ({ help, found }: Read): boolean => found.some((each) => isOurs(each, help));

const isOther = (each: Validated, help: Read['help']): boolean =>
  each.has !== 'none' && !isOurs(each, help);

interface Listed {
  readonly sheet: string;
  /** The row after the last in use. */
  readonly end: number;
  readonly cells: readonly ListedCells[];
}

/** The tables that can have lists and in which anything stands, with the cells of each. */
async function listedIn(context: Excel.RequestContext): Promise<readonly Listed[]> {
  const { listedCells } = await import('../../scorecard/starters');
  const { sheets, found } = await readHeads(context);
  const heads: Snapshot = { sheets, tables: found.map((each) => rawTable(each, undefined, 0)) };
  const settings = found.filter(({ name }) => name === tableOf(heads, 'settings').table?.name);
  const bodies = settings.length === 0 ? [] : await readBody(context, settings);
  const read: Snapshot = {
    sheets,
    tables: [
      ...heads.tables.filter(({ name }) => !settings.some((each) => each.name === name)),
      ...settings.map((each, i) => rawTable(each, bodies[i], 0)),
    ],
  };
  const { scale } = settingsIn(read);
  return (Object.keys(TABLE_NAMES) as TableKind[]).flatMap((kind) => {
    const { table } = tableOf(read, kind);
    if (table === null) return [];
    const { rowCount = 0, bodyRows = 0 } = found.find(({ name }) => name === table.name) ?? {};
    if (rowCount === 0) return [];
    const cells = listedCells(kind, table, bodyRows, scale);
    return [{ sheet: table.sheet, end: table.top + 1 + rowCount, cells }];
  });
}
