import { mapCells, type Area } from '../../../workbook/model/area';
import type { StoredValue } from '../../../workbook/model/grid';
import { addressOf, areaOf, cellsOf, range, rangeArgument } from '../../cells/areas';
import { writeCells, writeNumberFormats, wrongShape } from '../../cells/cellBlock';
import { formulaOf, valueOf, valueTypeOf } from '../../cells/cellEntry';
import { withPrefix } from '../../../workbook/file/cells/formulaText';
import { displayText } from '../../text/displayText';
import type { HostClass, Property } from '../../hostClass';
import type { Json } from '../../wire/protocol';
import type { RangeHandle } from '../../cells/rangeHandle';
import type { Session } from '../../session';
import { Instance } from '../../subjects';
import { worksheetOf } from '../sheets/worksheets';
import { rangeChanges } from './rangeChanges';
import { rangeFormats } from './rangeFormats';
import { rangeMoves } from './rangeMoves';
import { rangeProperties } from './rangeProperties';

export const rangeClass: HostClass<RangeHandle> = {
  identity: (self) => (self.referenceId === null ? {} : { _ReferenceId: self.referenceId }),
  properties: {
    Address: { read: addressOf },
    AddressLocal: { read: addressOf, onlyWhenNamed: true },
    RowIndex: { read: (self) => areaOf(self).row },
    ColumnIndex: { read: (self) => areaOf(self).column },
    RowCount: { read: (self) => areaOf(self).rows },
    ColumnCount: { read: (self) => areaOf(self).columns },
    CellCount: { read: (self) => cellCount(areaOf(self)) },
    Values: cells((row, column, { sheet }) => valueOf(sheet.value(row, column))),
    Formulas: cells((row, column, { sheet }, { late, profile }) => {
      const formula = sheet.formula(row, column);
      const read =
        formula !== null && late.isUnknown(sheet, row, column)
          ? withPrefix(formula, profile.unregisteredPrefix)
          : formula;
      return formulaOf(read, sheet.value(row, column));
    }),
    ValueTypes: readOnly(cells((row, column, { sheet }) => valueTypeOf(sheet.value(row, column)))),
    Text: readOnly(cells((row, column, { sheet }) => textOf(sheet, row, column))),
    NumberFormat: {
      read: (self) => self.sheet.numberFormats(cellsOf(self)),
      write: (self, value) => writeNumberFormats(self, value),
    },
    HasSpill: {
      read: (self) => {
        const { row, column } = areaOf(self);
        return self.sheet.spills.over(row, column) !== null;
      },
      onlyWhenNamed: true,
    },
    _ReferenceId: { read: (self) => self.referenceId ?? '', onlyWhenNamed: true },
    ...rangeProperties,
  },
  navigations: {
    ConditionalFormats: (self) => new Instance('ConditionalFormatCollection', self),
    DataValidation: (self) => new Instance('DataValidation', self),
    Format: (self) => new Instance('RangeFormat', self),
    Worksheet: (self) => worksheetOf(self.sheet),
  },
  methods: {
    _KeepReference: (self, _, session) => session.keep(self),
    _ValidateArraySize: (self, given) => {
      const { rows, columns } = areaOf(self);
      if (given.integer(0) !== rows || given.integer(1) !== columns) throw wrongShape();
    },
    GetBoundingRect: (self, given) => {
      const other = rangeArgument(given, 0, self.sheet.workbook, self.sheet);
      return range(self.sheet, boundingArea(areaOf(self), areaOf(other)));
    },
    ...rangeMoves,
    ...rangeChanges,
    ...rangeFormats,
  },
};

type ReadCell = (row: number, column: number, handle: RangeHandle, session: Session) => Json;

/** A property that is a block of cell values; what was written before is calculated first. */
function cells(read: ReadCell): Property<RangeHandle> {
  return {
    read: (self, session) => {
      session.settle();
      return mapCells(cellsOf(self), (row, column) => read(row, column, self, session));
    },
    write: (self: RangeHandle, value: Json, session: Session) => writeCells(self, value, session),
  };
}

function readOnly(property: Property<RangeHandle>): Property<RangeHandle> {
  return { read: property.read };
}

function textOf(sheet: RangeHandle['sheet'], row: number, column: number): string {
  const value: StoredValue = sheet.value(row, column);
  return displayText(value, sheet.style(row, column).numberFormat, sheet.workbook.date1904);
}

/** -1 beyond what fits 32 bits, as Excel reports it. */
function cellCount(area: Area): number {
  const count = area.rows * area.columns;
  return count > 2147483647 ? -1 : count;
}

function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
