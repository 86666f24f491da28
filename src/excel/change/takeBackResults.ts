import { sameNumber, type CellValue } from '../../engine';
import type { CollectedValue, EntryCell, OfCell, PagePlan } from '../../scorecard';
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
import { loadLocks, refuseLocked } from '../host/locks';
import { inTurn } from '../host/inTurn';
import { readSnapshot } from '../read/readSnapshot';
import type { SheetBackup } from '../write/backup';
import { takeBackRows } from './appendRows';
import { formulasAt } from './formulasAt';
import type { AppendBackup } from './prepareAppend';
import { sheetText } from './sheetText';
import { areUntouched } from './untouchedRows';
import { writeBeside } from './writeBeside';

/** What was written into a cell, and what stood there before. */
export interface AcceptedValue {
  readonly of: OfCell;
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
  /** The sheet of what was collected, where it stays: somebody has changed it, or Excel refused. */
  readonly sheetLeft: { readonly name: string; readonly why: 'changed' | 'refused' } | null;
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
      const formulas = await formulasAt(context, found.flatMap(writeOf));
      const isFormula = ({ at }: Found): boolean => at !== null && formulas.has(addressText(at));
      const own = found.filter((each) => each.is === 'written' && !isFormula(each));
      const taken = new Set(own);
      const left = found.filter((each) => each.is !== 'back' && !taken.has(each));
      const writes = own.flatMap(writeOf);
      const name = snapshot.sheets.find(({ role }) => role === 'collected')?.name ?? sheet.name;
      await refuseSheets(context, snapshot, [
        ...writes.map(({ at }) => at.sheet),
        ...(isWhole ? [rows.plan.sheet] : []),
        name,
      ]);
      let sheetLeft: TakenBack['sheetLeft'] = null;
      await writeBeside(
        context,
        writes,
        async () => {
          if (isWhole) await takeBackRows(context, rows);
          const isBack = await takeBackSheet(context, { ...sheet, name }).catch(() => null);
          if (isBack !== true) sheetLeft = { name, why: isBack === null ? 'refused' : 'changed' };
        },
        own.map(({ of: { format } }) => format ?? undefined)
      );
      const added = isWhole ? values.filter(({ format }) => format === null) : [];
      return {
        values: [...own.map(({ of }) => of), ...added].flatMap(({ of }) => of).length,
        left: left.flatMap(({ of, at }) => of.of.map((each) => ({ of: each, at }))),
        rowsLeft: rows === null || isWhole ? 0 : rows.plan.rows,
        sheetLeft,
      };
    })
  );
}

/** A value that was accepted, as it stands now. */
interface Found {
  readonly of: AcceptedValue;
  readonly at: CellAddress | null;
  readonly now: CellValue;
  /** `back`: its cell holds what it held before, or its added row is gone; `changed`: by somebody. */
  readonly is: 'written' | 'back' | 'changed';
}

function findValues(snapshot: Snapshot, values: readonly AcceptedValue[]): readonly Found[] {
  const stored = storedResults(snapshot);
  return values.map((value): Found => {
    const [of] = value.of;
    const there = stored(of, of.field as ResultColumn);
    if (there === null) {
      return { of: value, at: null, now: null, is: value.format === null ? 'back' : 'changed' };
    }
    const now = there.cell.value;
    const held = isSame(now, value.before) ? 'back' : 'changed';
    return { of: value, at: there.at, now, is: isSame(now, value.written) ? 'written' : held };
  });
}

/** The cell as it is to hold again what it held before; none where it does not hold what was written. */
const writeOf = ({ of: { before }, at, now, is }: Found): readonly EntryCell[] =>
  is === 'written' && at !== null ? [{ at, value: before, before: now }] : [];

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
  const locks = there.map(({ name }) => loadLocks(context.workbook.worksheets.getItem(name), name));
  await context.sync();
  locks.forEach(refuseLocked);
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
