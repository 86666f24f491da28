import { sameNumber, type CellValue } from '../../engine';
import type { CollectedValue, EntryCell, PagePlan } from '../../scorecard';
import {
  addressText,
  isBlank,
  storedResults,
  textOf,
  type CellAddress,
  type ResultColumn,
  type Snapshot,
} from '../../tables';
import { inExcel } from '../host/excelBatch';
import { loadFilters, refuseFiltered } from '../host/filters';
import { HostProblem } from '../host/hostProblem';
import { inTurn } from '../host/inTurn';
import { readSnapshot } from '../read/readSnapshot';
import type { SheetBackup } from '../write/backup';
import { takeBackRows } from './appendRows';
import { formulasAt } from './formulasAt';
import type { AppendBackup } from './prepareAppend';
import { sheetText } from './sheetText';
import { areUntouched } from './untouchedRows';
import { writeBeside } from './writeBeside';

/** A value that was accepted, and what stood in its cell before. */
export interface AcceptedValue {
  readonly of: CollectedValue;
  readonly written: CellValue;
  readonly before: CellValue;
  /** Number format of the cell before; null for one of a row that was added. */
  readonly format: string | null;
}

/** What accepting has done to the workbook, so that it can be taken back. */
export interface Accepted {
  readonly values: readonly AcceptedValue[];
  /** Rows that were added to KpiResults. */
  readonly rows: AppendBackup | null;
  readonly sheet: {
    readonly name: string;
    /** Null: it was not there. */
    readonly before: SheetBackup | null;
    /** What it says since (`sheetText`). */
    readonly text: string | null;
    /** How it was set up for printing; null where that is not known. */
    readonly page: PagePlan | null;
  };
}

/** What was taken back, and what stays because somebody has changed it since. */
export interface TakenBack {
  readonly values: number;
  /** Null: it is not there any more. */
  readonly left: readonly { readonly of: CollectedValue; readonly at: CellAddress | null }[];
  /** Added rows that stay, without their results: something else stands there, or they have moved. */
  readonly rowsLeft: number;
  /** The sheet of what was collected, where it stays. */
  readonly sheetLeft: string | null;
}

/**
 * Takes back what accepting has written: cells hold again what they held, rows that were added go, and the sheet of what
 * was collected is as it was. What somebody has changed since stays, and is named; results are found wherever their rows
 * have gone. May be called again after it has failed.
 *
 * @throws HostProblem `protected` or `filtered` where that is so of a sheet; nothing was changed then
 */
export async function takeBackResults({ values, rows, sheet }: Accepted): Promise<TakenBack> {
  return inTurn(() =>
    inExcel(async (context) => {
      const snapshot = await readSnapshot(context);
      const isWhole = rows !== null && (await areUntouched(context, rows));
      const found = findValues(
        snapshot,
        values.filter(({ format }) => !isWhole || format !== null)
      );
      const cells = found.flatMap(({ cell }) => (cell === null ? [] : [cell]));
      const formulas = await formulasAt(context, cells);
      const own = found.filter(({ cell }) => cell !== null && !formulas.has(addressText(cell.at)));
      const taken = new Set(own);
      const left = found.filter((each) => each.isLeft || !(taken.has(each) || each.isDone));
      const writes = own.flatMap(({ cell }) => (cell === null ? [] : [cell]));
      const name = snapshot.sheets.find(({ role }) => role === 'collected')?.name ?? sheet.name;
      await refuseSheets(context, snapshot, [
        ...writes.map(({ at }) => at.sheet),
        ...(isWhole ? [rows.plan.sheet] : []),
        name,
      ]);
      let sheetLeft: string | null = null;
      await writeBeside(
        context,
        writes,
        async () => {
          if (isWhole) await takeBackRows(context, rows).catch(() => takeBackRows(context, rows));
          const isBack = await takeBackSheet(context, { ...sheet, name }).catch(() => false);
          sheetLeft = isBack ? null : name;
        },
        own.map(({ format }) => format)
      );
      const added = isWhole ? values.filter(({ format }) => format === null) : [];
      return {
        values: writes.length + added.length,
        left: left.map(({ of, at }) => ({ of, at })),
        rowsLeft: rows === null || isWhole ? 0 : rows.plan.rows,
        sheetLeft,
      };
    })
  );
}

interface Found {
  readonly of: CollectedValue;
  readonly at: CellAddress | null;
  /** What is to be written; null: it stays. */
  readonly cell: EntryCell | null;
  /** Undefined: as it is. */
  readonly format: string | undefined;
  /** It holds already what it held before. */
  readonly isDone: boolean;
  /** Somebody has changed it. */
  readonly isLeft: boolean;
}

function findValues(snapshot: Snapshot, values: readonly AcceptedValue[]): readonly Found[] {
  const stored = storedResults(snapshot);
  return values.map(({ of, written, before, format }) => {
    const there = stored(of, of.field as ResultColumn);
    const now = there?.cell.value ?? null;
    const at = there?.at ?? null;
    const isWritten = there !== null && isSame(now, written);
    const isDone = !isWritten && (there === null ? format === null : isSame(now, before));
    return {
      ...{ of, at, isDone, format: format ?? undefined, isLeft: !isWritten && !isDone },
      cell: isWritten && at !== null ? { at, value: before, before: now } : null,
    };
  });
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  return isBlank(a) ? isBlank(b) : textOf(a) === textOf(b);
}

async function refuseSheets(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  names: readonly string[]
): Promise<void> {
  const there = snapshot.sheets.filter(({ name }) => names.includes(name));
  const asked = there.map(({ name }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const protection = sheet.protection.load('protected');
    return { name, protection, filters: loadFilters(sheet, name) };
  });
  await context.sync();
  for (const { name, protection, filters } of asked) {
    if (protection.protected) throw new HostProblem('protected', { name });
    refuseFiltered(filters);
  }
}

/** Returns false where somebody has changed the sheet, which then stays. */
async function takeBackSheet(
  context: Excel.RequestContext,
  { name, before, text, page }: Accepted['sheet']
): Promise<boolean> {
  const now = await sheetText(context, name);
  if (now === null) return before === null;
  if (text === null || now !== text) return false;
  if (before === null) {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
    return true;
  }
  const { restoreBackup } = await import('../write/restoreBackup');
  await restoreBackup(context, { ...before, name });
  const { setPages } = await import('../write/setPages');
  await setPages(context, [{ name, page }]);
  return true;
}
