import type { Workbook } from '../../src/preview/workbook/model/model';
import type { Sheet } from '../../src/preview/workbook/model/sheet';
import { roleOf } from '../../src/excel/host/sheetRole';
import { dumpSheet, type DumpedCell } from '../workbook/host';

export const EXCEPTIONS = 'summary:exceptions';
const SNAPSHOT = 'snapshot';

/** Role of a sheet that the add-in makes again; null for the user's, and for what is kept as reported. */
export function ownRole(workbook: Workbook, sheet: Sheet): string | null {
  const role = roleOf(workbook.name('KPI_ROLE', sheet.id)?.formula);
  return role === SNAPSHOT ? null : role;
}

/** The sheets that the add-in makes again, by role. */
export function ownSheets(workbook: Workbook): ReadonlyMap<string, readonly Sheet[]> {
  const own = new Map<string, Sheet[]>();
  for (const sheet of workbook.sheets) {
    const role = ownRole(workbook, sheet);
    if (role !== null) own.set(role, [...(own.get(role) ?? []), sheet]);
  }
  return own;
}

/** A sheet as plain data; its name and whether it is hidden are not in it, and formulas and charts name sheets of ours by their role. */
export function shownOn(workbook: Workbook, sheet: Sheet): Shown {
  const {
    name: _name,
    visibility: _visibility,
    cells,
    charts,
    ...rest
  } = rounded(dumpSheet(sheet));
  const named = workbook.sheets.flatMap((each) => {
    const role = ownRole(workbook, each);
    return role === null ? [] : [[each.name, role] as const];
  });
  const neutral = (text: string): string =>
    named.reduce(
      (done, [name, role]) =>
        done
          .replaceAll(`'${name.replaceAll("'", "''")}'!`, `[${role}]`)
          .replaceAll(`${name}!`, `[${role}]`),
      text
    );
  return {
    ...rest,
    charts: JSON.parse(neutral(JSON.stringify(charts))) as typeof charts,
    cells: cells.map(([row, column, value, formula, style]): DumpedCell => [
      row,
      column,
      value,
      formula === null ? null : neutral(formula),
      style,
    ]),
  };
}

/** A file holds margins in inches, of which points are not quite again what they were. */
function rounded<Dumped extends Pick<ReturnType<typeof dumpSheet>, 'page'>>(sheet: Dumped): Dumped {
  const { page } = sheet;
  if (page === null) return sheet;
  const margins = Object.entries(page.margins).map(([side, points]) => [
    side,
    Math.round(points * 100) / 100,
  ]);
  return {
    ...sheet,
    page: { ...page, margins: Object.fromEntries(margins) as typeof page.margins },
  };
}

export type Shown = Omit<ReturnType<typeof dumpSheet>, 'name' | 'visibility'>;

/** What belongs to the user, and what is kept as reported: values, formulas and looks. Results of formulas may change. */
export function notOurs(workbook: Workbook): ReadonlyMap<string, Shown> {
  const sheets = workbook.sheets.filter((sheet) => ownRole(workbook, sheet) === null);
  return new Map(
    sheets.map((sheet) => {
      const { name, cells, ...rest } = rounded(dumpSheet(sheet));
      const typed = cells.map(([row, column, value, formula, style]): DumpedCell => [
        row,
        column,
        formula === null ? value : null,
        formula,
        style,
      ]);
      return [name, { ...rest, cells: typed }];
    })
  );
}
