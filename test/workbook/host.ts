import { connectHost, loadOfficeClient } from '../../src/preview/host/nodeClient';
import { createHost, type Host, type HostOptions } from '../../src/preview/host/host';
import { FLOOR } from '../../src/preview/host/profiles/floor';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import type { StoredValue } from '../../src/preview/workbook/model/grid';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { Sheet } from '../../src/preview/workbook/model/sheet';

/** An Excel before ExcelApi 1.13: its tables cannot be made longer, and its merged cells cannot be read. */
export const OLD: HostOptions = { profile: FLOOR };

/** The real Office.js client on a host of its own over this workbook: the strictest Excel, unless another is named. */
export function connect(workbook: Workbook = newWorkbook(), options: HostOptions = {}): Host {
  loadOfficeClient();
  const host = createHost(workbook, { profile: PROFILES.strict, ...options });
  connectHost(host);
  return host;
}

/** Everything that a person could see in a workbook, as plain data to compare. */
export function dump(workbook: Workbook): unknown {
  return {
    names: structuredClone(workbook.names.filter(({ formula }) => formula !== '')),
    sheets: workbook.sheets.map(dumpSheet),
  };
}

/** What a cell is: row, column, value, formula and looks. */
export type DumpedCell = readonly [number, number, StoredValue, string | null, object];

/** Everything that a person could see of a sheet. */
export function dumpSheet(sheet: Sheet) {
  const used = sheet.usedArea(false);
  const cells: DumpedCell[] = [];
  for (let row = 0; used !== null && row < used.row + used.rows; row++) {
    for (let column = 0; column < used.column + used.columns; column++) {
      const value = sheet.value(row, column);
      const formula = sheet.formula(row, column);
      const { origin: _origin, ...style } = sheet.style(row, column);
      if (value !== null || formula !== null || style.fill !== null || style.font.bold) {
        cells.push([row, column, value, formula, style]);
      }
    }
  }
  // A copy: the workbook goes on changing its own arrays.
  return structuredClone({
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    frozen: [sheet.freezeRows, sheet.freezeColumns],
    widths: [...sheet.columnWidths].sort(),
    heights: [...sheet.rowHeights].sort(),
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, area, style, showBandedRows, showFilter }) => ({
      name,
      area,
      style,
      showBandedRows,
      showFilter,
    })),
    charts: sheet.charts.map(({ id: _id, ...chart }) => chart),
    conditional: sheet.conditionalFormats
      .map(({ id: _id, ...format }) => format)
      .sort((a, b) => a.priority - b.priority),
    validations: sheet.validations,
    page: sheet.page,
    rowBreaks: sheet.rowBreaks,
    cells,
  });
}
