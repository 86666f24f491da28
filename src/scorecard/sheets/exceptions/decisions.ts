import { inEachLanguage, type CellValue } from '../../../engine';
import { isBlank, isUnfinished, textOf, type RawTable, type Snapshot } from '../../../tables';
import { ACTIONS_TABLE, decisionKey } from './actionsTable';
import { originalOf } from '../../plan/originalOf';
import { sheetNameBeside } from '../../plan/ownNames';
import { firstFree, takenNames } from '../../plan/sheetNames';
import { sheetWordsIn } from '../../words/sheetWords';

/** Columns of the table by their place, for headers that the user has reworded. */
const PLACES = { unit: 0, code: 1, name: 2, decision: 7 } as const;

/** What a meeting decided about an indicator, as it stands on the sheet now. */
export interface Decision {
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  /** As the cell holds it: a day is a number shown as one. */
  readonly value: CellValue;
  readonly numberFormat: string | null;
  /** An answer had not come yet in its cell, or in one of them: nobody's decision, and not in the value. */
  readonly unfinished: boolean;
}

/**
 * The decisions on the sheet of exceptions, by `decisionKey`, in the order of the sheet; blank ones are left out. Several
 * about the same indicator become one text, line by line; rows of the user's without a code stay apart.
 */
export function decisionsOf(snapshot: Snapshot): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  const table = actionsTable(snapshot);
  if (table === undefined) return decisions;
  const at = {
    unit: columnOf(table, 'unit'),
    code: columnOf(table, 'code'),
    name: columnOf(table, 'name'),
    decision: columnOf(table, 'decision'),
  };
  table.rows.forEach((row, index) => {
    const cell = (column: number): string => textOf(row[column] ?? null);
    const shown = row[at.decision] ?? null;
    if (isBlank(shown)) return;
    // Other errors may be what somebody has typed.
    const unfinished = isUnfinished(shown);
    const value = unfinished ? null : shown;
    const [unit, code, name] = [cell(at.unit), cell(at.code), cell(at.name)];
    const key = code === '' ? `row ${index}` : decisionKey(unit, code);
    const other = decisions.get(key);
    const numberFormat = table.formats?.[index]?.[at.decision] ?? null;
    decisions.set(
      key,
      other === undefined
        ? { unit, code, name, value, numberFormat, unfinished }
        : { ...other, ...joined(other, value), unfinished: unfinished || other.unfinished }
    );
  });
  return decisions;
}

/** Two decisions about the same indicator. */
function joined(
  { value, numberFormat }: Decision,
  second: CellValue
): Pick<Decision, 'value' | 'numberFormat'> {
  if (second === null) return { value, numberFormat };
  return {
    value: value === null ? second : `${String(value)}\n${String(second)}`,
    numberFormat: null,
  };
}

/**
 * Name of the sheet of exceptions to write: the one whose decisions can be read. Where its table has become a plain range,
 * nobody knows what stands in it: that sheet stays as it is, and a new one is made. Undefined where there is none yet.
 */
export function exceptionsSheet(snapshot: Snapshot, name: string): string | undefined {
  const table = actionsTable(snapshot);
  if (table !== undefined) return table.sheet;
  const unread = snapshot.sheets.some(({ role }) => role === 'summary:exceptions');
  return unread
    ? firstFree(takenNames(snapshot), (number) => sheetNameBeside(name, number))
    : undefined;
}

/** The table by its name, else the one on the sheet of exceptions: the user may have renamed it. */
function actionsTable({ sheets, tables }: Snapshot): RawTable | undefined {
  const onSheet = (table: RawTable, wanted: (role: string) => boolean): boolean =>
    sheets.some(({ name, role }) => name === table.sheet && role !== null && wanted(role));
  const found = tables.filter((table) => onSheet(table, (role) => role === 'summary:exceptions'));
  const original = originalOf(found.map(({ sheet }) => sheet));
  return (
    tables.find((table) => table.name === ACTIONS_TABLE && onSheet(table, () => true)) ??
    found.find(({ sheet }) => sheet === original)
  );
}

/** The sheet may have been made in any language. */
function columnOf({ headers }: RawTable, key: keyof typeof PLACES): number {
  const names = Object.values(inEachLanguage((language) => sheetWordsIn(language).exceptions[key]));
  const found = headers.findIndex((header) => names.includes(textOf(header)));
  return found < 0 ? PLACES[key] : found;
}
