import { sameTextKey, textOf, type RawTable, type Snapshot } from '../tables';
import { exceptionWords } from './exceptionWords';

/** Table of the sheet of exceptions; its last column is the user's. */
export const ACTIONS_TABLE = 'KpiActions';

/** What a meeting decided about an indicator, as it stands on the sheet now. */
export interface Decision {
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

/** The decisions on the sheet of exceptions, by `decisionKey`, in the order of the sheet; blank ones are left out. */
export function decisionsOf(snapshot: Snapshot): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  const table = snapshot.tables.find(
    ({ name, sheet }) =>
      name === ACTIONS_TABLE && snapshot.sheets.some((each) => each.name === sheet && each.role)
  );
  if (table === undefined) return decisions;
  const columns = {
    unit: columnOf(table, 'unit'),
    code: columnOf(table, 'code'),
    name: columnOf(table, 'name'),
    decision: columnOf(table, 'decision'),
  };
  for (const row of table.rows) {
    const cell = (column: number): string => textOf(row[column] ?? null);
    const text = cell(columns.decision);
    if (text === '') continue;
    const [unit, code, name] = [cell(columns.unit), cell(columns.code), cell(columns.name)];
    decisions.set(decisionKey(unit, code), { unit, code, name, text });
  }
  return decisions;
}

export function decisionKey(unit: string | null, code: string): string {
  return `${sameTextKey(unit ?? '')}\n${sameTextKey(code)}`;
}

/** The sheet may have been made in either language. */
function columnOf({ headers }: RawTable, key: 'unit' | 'code' | 'name' | 'decision'): number {
  const names = (['th', 'en'] as const).map((language) => exceptionWords(language)[key]);
  return headers.findIndex((header) => names.includes(textOf(header)));
}
