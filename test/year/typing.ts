import { inEachLanguage } from '../../src/engine';
import type { StoredValue } from '../../src/preview/workbook/model/grid';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { settingTitle } from '../../src/tables/settings/settings';
import type { Visit } from './year';

export type Row = readonly StoredValue[];

export function rowsOf(workbook: Workbook, name: string): readonly Row[] {
  const { sheet, table } = tableOf(workbook, name);
  return sheet.values(table.area).slice(1);
}

/** The body of a table is what these rows say; the table is as long as they are. */
export function typeRows(workbook: Workbook, name: string, rows: readonly Row[]): void {
  const { sheet, table } = tableOf(workbook, name);
  const { area } = table;
  sheet.clear({ ...area, row: area.row + 1, rows: area.rows - 1 }, 'contents');
  sheet.setCells(area.row + 1, area.column, rows);
  table.area = { ...area, rows: rows.length + 1 };
}

/** What the visit says, by English names; all else is as it was in the sample. */
export function typeSettings(
  workbook: Workbook,
  base: readonly Row[],
  typed: Visit['settings']
): void {
  const { sheet, table } = tableOf(workbook, 'KpiSettings');
  const said = new Map(
    Object.entries(typed).map(([name, value]) => {
      const names = inEachLanguage((language) => settingTitle(name, language) ?? name);
      return [base.findIndex(([title]) => Object.values(names).some((n) => n === title)), value];
    })
  );
  if (said.has(-1)) throw new Error('No such setting');
  const { row, column } = table.area;
  base.forEach(([, value = null], i) => {
    sheet.set(row + 1 + i, column + 1, said.get(i) ?? value);
  });
}

function tableOf(workbook: Workbook, name: string) {
  const found = workbook.table(name);
  if (found === null) throw new Error(`No table ${name}`);
  return found;
}
