import { mapCells, sharedArea, type Area } from '../../workbook/model/area';
import type { StoredValue } from '../../workbook/model/grid';
import type { Sheet } from '../../workbook/model/sheet';
import { shiftFormula } from '../../workbook/model/shiftFormula';
import type { CellStyle } from '../../workbook/model/style';
import { notImplemented } from '../hostError';
import type { Session } from '../session';
import { areaOf } from './areas';
import { keepHeaders } from './cellBlock';
import { removeConditionalFormats } from './conditionalAreas';
import { isFiltered } from './filteredRows';
import { mayWrite } from './protection';
import type { RangeHandle } from './rangeHandle';
import { removeValidations } from './validationAreas';

export const COPIED = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** What is copied of cells. */
export type Copied = (typeof COPIED)[number];

interface CopiedCell {
  readonly value: StoredValue;
  readonly formula: string | null;
  readonly style: CellStyle;
}

/**
 * Copies cells as Copy and Paste do: over all cells of the target where they are a multiple of the source, else over as many as
 * the source has (#2674). With everything goes the data validation: that of the target is gone, also where the source has none.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste
 */
export function copyCells(
  target: RangeHandle,
  source: RangeHandle,
  what: Copied,
  session: Session
): void {
  const from = areaOf(source);
  const to = pasted(areaOf(target), from);
  const { sheet } = target;
  mayWrite(sheet, to);
  refuseRare(source.sheet, from, sheet, to);
  const cells = mapCells(from, (row, column): CopiedCell => ({
    value: source.sheet.value(row, column),
    formula: source.sheet.formula(row, column),
    style: source.sheet.style(row, column),
  }));
  const shown = source.sheet.validations.flatMap(({ areas, ...facts }) =>
    areas.flatMap((area) => {
      const shared = sharedArea(area, from);
      return shared === null ? [] : [{ ...facts, area: shared }];
    })
  );
  if (what === 'All') {
    removeValidations(sheet, to);
    removeConditionalFormats(sheet, to);
  }
  for (let row = to.row; row < to.row + to.rows; row += from.rows) {
    for (let column = to.column; column < to.column + to.columns; column += from.columns) {
      putBlock(sheet, { ...from, row, column }, from, cells, what);
      if (what !== 'All') continue;
      for (const { area, ...facts } of shown) {
        const [down, right] = [row - from.row, column - from.column];
        sheet.validations.push({
          ...facts,
          formulas: facts.formulas.map((formula) => shiftFormula(formula, down, right)),
          areas: [{ ...area, row: area.row + down, column: area.column + right }],
        });
      }
    }
  }
  if (what === 'Formats') return;
  keepHeaders(sheet, to);
  session.written(sheet, to);
}

/** The cells that are written over. */
function pasted(target: Area, { rows, columns }: Area): Area {
  const fills = target.rows % rows === 0 && target.columns % columns === 0;
  return fills ? target : { ...target, rows, columns };
}

function refuseRare(source: Sheet, from: Area, target: Sheet, to: Area): void {
  const touched = (sheet: Sheet, area: Area): boolean =>
    sheet.merges.some((each) => sharedArea(each, area)) ||
    sheet.spills.areas.some((each) => sharedArea(each, area)) ||
    isFiltered(sheet, area);
  if (touched(source, from) || touched(target, to)) {
    throw notImplemented('Range.copyFrom with merged cells, array results or filtered rows');
  }
  const formatted = source.conditionalFormats.some(({ areas }) =>
    areas.some((area) => sharedArea(area, from))
  );
  if (formatted) throw notImplemented('Range.copyFrom of conditional formats');
}

function putBlock(
  sheet: Sheet,
  to: Area,
  from: Area,
  cells: readonly (readonly CopiedCell[])[],
  what: Copied
): void {
  cells.forEach((line, r) => {
    line.forEach(({ value, formula, style }, c) => {
      const [row, column] = [to.row + r, to.column + c];
      if (what === 'All' || what === 'Formats') sheet.setStyle(row, column, style);
      if (what === 'Formats') return;
      const moved =
        formula === null || what === 'Values'
          ? value
          : { formula: shiftFormula(formula, to.row - from.row, to.column - from.column) };
      sheet.set(row, column, moved);
    });
  });
}
