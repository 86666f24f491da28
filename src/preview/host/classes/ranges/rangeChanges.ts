import { MAX_COLUMNS, MAX_ROWS, sharedArea, type Area } from '../../../workbook/model/area';
import type { Sheet } from '../../../workbook/model/sheet';
import { asName } from '../../arguments';
import { areaOf, range, rangeArgument } from '../../cells/areas';
import { keepHeaders } from '../../cells/cellBlock';
import { removeConditionalFormats } from '../../cells/conditionalAreas';
import { COPIED, copyCells } from '../../cells/copyCells';
import type { HostClass } from '../../hostClass';
import {
  invalidArgument,
  invalidOperation,
  notImplemented,
  operationTooLarge,
} from '../../hostError';
import { mayChange, mayWrite } from '../../cells/protection';
import type { RangeHandle } from '../../cells/rangeHandle';
import { removeValidations } from '../../cells/validationAreas';
import { deleteRows, insertRows } from '../../cells/rowShift';
import { activate } from '../sheets/worksheet';

const CLEAR = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Methods that change cells, apart from their values. */
export const rangeChanges: NonNullable<HostClass<RangeHandle>['methods']> = {
  Clear: (self, given, session) => {
    const what = given.given(0) ? asName(given.json(0), CLEAR) : 'All';
    const area = areaOf(self);
    const most = session.profile.mostCellsCleared ?? Infinity;
    if (area.rows * area.columns > most) throw operationTooLarge();
    if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
      throw notImplemented(`Range.clear("${what}")`);
    }
    if (what !== 'Formats') mayWrite(self.sheet, area);
    else mayChange(self.sheet, 'formatCells');
    self.sheet.clear(area, what === 'All' ? 'all' : what === 'Formats' ? 'formats' : 'contents');
    if (what === 'All') removeTables(self.sheet, area);
    if (what === 'All') removeValidations(self.sheet, area);
    if (what !== 'Formats') keepHeaders(self.sheet, area);
    if (what !== 'Contents') removeConditionalFormats(self.sheet, area);
    if (what !== 'Contents') unmerge(self.sheet, area);
    if (what !== 'Formats') session.written(self.sheet, area);
  },
  CopyFrom: (self, given, session) => {
    const what = given.given(1) ? given.json(1) : 'All';
    if (what === 'Link') throw notImplemented('Range.copyFrom of links');
    if (given.flag(2, false) || given.flag(3, false)) {
      throw notImplemented('Range.copyFrom that skips blanks or transposes');
    }
    const source = rangeArgument(given, 0, self.sheet.workbook, self.sheet);
    copyCells(self, source, asName(what, COPIED), session);
  },
  Merge: (self, given) => {
    const area = areaOf(self);
    mayChange(self.sheet, 'formatCells');
    if (self.sheet.tables.some((table) => sharedArea(table.area, area))) {
      throw invalidOperation('Cells of a table cannot be merged.');
    }
    unmerge(self.sheet, area);
    const lines = given.flag(0, false) ? area.rows : 1;
    for (let line = 0; line < lines; line++) {
      const rows = area.rows / lines;
      merge(self.sheet, { ...area, row: area.row + line * rows, rows });
    }
  },
  Unmerge: (self) => {
    mayChange(self.sheet, 'formatCells');
    unmerge(self.sheet, areaOf(self));
  },
  Select: (self, _, session) => {
    activate(self.sheet, session);
    session.select(self.sheet, areaOf(self));
  },
  Calculate: (_, __, session) => session.calculateAll(),
  SetDirty: (self, _, session) => session.dirty(self.sheet, areaOf(self)),
  Insert: (self, given, session) => {
    asName(given.json(0), ['Down', 'Right']);
    const area = wholeRows(self, 'insert');
    mayChange(self.sheet, 'insertRows');
    insertRows(self.sheet, area.row, area.rows, session);
    return range(self.sheet, area);
  },
  Delete: (self, given, session) => {
    asName(given.json(0), ['Up', 'Left']);
    const area = wholeRows(self, 'delete');
    mayChange(self.sheet, 'deleteRows');
    deleteRows(self.sheet, area.row, area.rows, session);
  },
};

/** A table that is cleared whole, looks and all, is a table no more. */
function removeTables(sheet: Sheet, area: Area): void {
  for (const table of [...sheet.tables]) {
    const shared = sharedArea(table.area, area);
    const whole = shared?.rows === table.area.rows && shared.columns === table.area.columns;
    if (whole) sheet.deleteTable(table);
  }
}

function wholeRows(self: RangeHandle, method: string): Area {
  const area = areaOf(self);
  if (area.columns !== MAX_COLUMNS || area.rows === MAX_ROWS) {
    throw notImplemented(`Range.${method} for anything but whole rows`);
  }
  return area;
}

function merge(sheet: Sheet, area: Area): void {
  if (area.rows * area.columns < 2) return;
  if (sheet.merges.some((each) => sharedArea(each, area))) throw invalidArgument();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const first = row === area.row && column === area.column;
      if (!first && sheet.value(row, column) !== null) sheet.set(row, column, null);
    }
  }
  sheet.merges.push(area);
}

function unmerge(sheet: Sheet, area: Area): void {
  for (let i = sheet.merges.length - 1; i >= 0; i--) {
    const merged = sheet.merges[i];
    if (merged && sharedArea(merged, area)) sheet.merges.splice(i, 1);
  }
}
