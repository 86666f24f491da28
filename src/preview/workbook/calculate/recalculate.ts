import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { calculationGroups, type FormulaCell } from './calculationOrder';
import { calculationView, type Result } from './calculationView';
import { userFunctions, type CustomFunctions } from './customFunction';
import { directResult } from './directResult';
import { errorValue, isError, type StoredValue } from '../model/grid';
import type { Workbook } from '../model/model';
import { CellSet, referencesOf, type SheetArea } from './references';
import type { Sheet } from '../model/sheet';

export interface ChangedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: StoredValue;
}

/** Array results may move what other formulas read; after so many rounds the rest waits for the next calculation. */
const ROUNDS = 10;

/**
 * Calculates formulas and puts their results into the cells. With `changed`, only the formulas that depend on those
 * cells (and those written there); without, all. Functions that nobody knows keep the result they have.
 * Returns the cells whose value changed; throws nothing: what cannot be calculated becomes an Excel error.
 */
export function recalculate(
  workbook: Workbook,
  functions: CustomFunctions = new Map(),
  changed?: readonly SheetArea[]
): ChangedCell[] {
  const formulas = formulasOf(workbook);
  const all: ChangedCell[] = [];
  let cause = changed;
  for (let round = 0; round < ROUNDS; round++) {
    const due = cause ? dependents(formulas, cause) : formulas;
    if (due.length === 0) break;
    const spilled: SheetArea[] = [];
    for (const group of calculationGroups(due)) {
      const direct = directResults(workbook, group, functions);
      for (const cell of direct.cells) all.push(cell);
      if (direct.left.length === 0) continue;
      const outcome = calculate(workbook, direct.left, functions);
      for (const cell of outcome.cells) all.push(cell);
      for (const area of outcome.spilled) spilled.push(area);
    }
    if (spilled.length === 0) break;
    cause = spilled;
  }
  return all;
}

/**
 * Calculates, from the front of the group, the formulas that need no calculation library; the others, and all after
 * the first of them, are left.
 */
function directResults(
  workbook: Workbook,
  group: readonly FormulaCell[],
  functions: CustomFunctions
): { readonly cells: readonly ChangedCell[]; readonly left: readonly FormulaCell[] } {
  const cells: ChangedCell[] = [];
  for (const [i, { sheet, row, column }] of group.entries()) {
    const formula = sheet.grid.formula(row, column) ?? '';
    const array = sheet.spills.size > 0 && sheet.spills.has(`${row},${column}`);
    const value = array ? undefined : directResult(workbook, sheet, formula, functions);
    if (value === undefined) return { cells, left: group.slice(i) };
    const shared = isError(value) ? errorValue(value.error) : value;
    if (sameValue(sheet.grid.value(row, column), shared)) continue;
    sheet.grid.setValue(row, column, shared);
    cells.push({ sheet, row, column, value: shared });
  }
  return { cells, left: [] };
}

function formulasOf(workbook: Workbook): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of workbook.sheets) {
    sheet.grid.rows.forEach((cells, row) => {
      cells?.formulas?.forEach((formula, column) => {
        if (formula === undefined) return;
        found.push({ sheet, row, column, references: referencesOf(workbook, sheet, formula) });
      });
    });
  }
  return found;
}

/** The formulas in or depending on the changed cells, directly or through others. */
function dependents(
  formulas: readonly FormulaCell[],
  changed: readonly SheetArea[]
): FormulaCell[] {
  const dirty = new CellSet();
  for (const { sheet, area } of changed) {
    const rows = Math.min(area.rows, Math.max(0, sheet.grid.rows.length - area.row));
    dirty.add(sheet, { ...area, rows });
  }
  const due = new Set<FormulaCell>();
  for (let grew = true; grew;) {
    grew = false;
    for (const cell of formulas) {
      const { sheet, row, column, references } = cell;
      if (due.has(cell)) continue;
      const own = { row, column, rows: 1, columns: 1 };
      const isDue =
        references.anywhere ||
        references.volatile ||
        dirty.overlaps(sheet, own) ||
        references.areas.some((each) => dirty.overlaps(each.sheet, each.area));
      if (!isDue) continue;
      due.add(cell);
      if (dirty.add(sheet, sheet.spills.get(`${row},${column}`) ?? own)) grew = true;
    }
  }
  return formulas.filter((cell) => due.has(cell));
}

function calculate(
  workbook: Workbook,
  due: readonly FormulaCell[],
  functions: CustomFunctions
): { readonly cells: readonly ChangedCell[]; readonly spilled: readonly SheetArea[] } {
  const calculated = new Map<Sheet, Set<number>>();
  const visible = due.some(({ references }) => references.anywhere) ? null : new CellSet();
  for (const { sheet, row, column, references } of due) {
    let cells = calculated.get(sheet);
    if (!cells) calculated.set(sheet, (cells = new Set()));
    cells.add(row * 16384 + column);
    visible?.add(sheet, { row, column, rows: 1, columns: 1 });
    for (const each of references.areas) visible?.add(each.sheet, each.area);
  }
  const names = [...functions.keys()].map((name) => `${name.toUpperCase()}(`);
  const results: Result[] = [];
  const view = calculationView(
    workbook,
    {
      visible,
      calculated: (sheet, row, column) => calculated.get(sheet)?.has(row * 16384 + column) ?? false,
      spills: (formula) => names.some((name) => formula.toUpperCase().includes(name)),
      functions: userFunctions(functions),
    },
    results
  );
  calculateFormulas(view);
  return applyResults(due, results);
}

function applyResults(
  due: readonly FormulaCell[],
  results: readonly Result[]
): { readonly cells: readonly ChangedCell[]; readonly spilled: readonly SheetArea[] } {
  const cells: ChangedCell[] = [];
  const spilled: SheetArea[] = [];
  const put = (sheet: Sheet, row: number, column: number, value: StoredValue): boolean => {
    const shared = isError(value) ? errorValue(value.error) : value;
    if (sameValue(sheet.grid.value(row, column), shared)) return false;
    sheet.grid.setValue(row, column, shared);
    cells.push({ sheet, row, column, value: shared });
    return true;
  };
  const areas = spillAreas(results);
  for (const { sheet, row, column } of due) {
    const key = `${row},${column}`;
    const before = sheet.spills.get(key);
    const after = areas.get(sheet)?.get(key);
    if (!before || sameArea(before, after)) continue;
    sheet.spills.delete(key);
    for (let r = before.row; r < before.row + before.rows; r++) {
      for (let c = before.column; c < before.column + before.columns; c++) {
        if ((r !== row || c !== column) && sheet.grid.formula(r, c) === null) {
          if (put(sheet, r, c, null)) spilled.push(single(sheet, r, c));
        }
      }
    }
    sheet.grid.row(row).changed = true;
  }
  for (const { sheet, row, column, value, spilled: ghost } of results) {
    if (put(sheet, row, column, value) && ghost) spilled.push(single(sheet, row, column));
  }
  // The library passes over formulas that it cannot read.
  for (const { sheet, row, column } of due) {
    if (sheet.grid.value(row, column) === null) put(sheet, row, column, errorValue('#NAME?'));
  }
  for (const [sheet, own] of areas) {
    for (const [key, area] of own) {
      if (sheet.spills.has(key)) continue;
      sheet.spills.set(key, area);
      sheet.grid.row(area.row).changed = true;
    }
  }
  return { cells, spilled };
}

/** A result followed by the cells it fills: their common area, by sheet and "row,column" of the formula. */
function spillAreas(results: readonly Result[]): Map<Sheet, Map<string, SheetArea['area']>> {
  const areas = new Map<Sheet, Map<string, SheetArea['area']>>();
  let source: Result | null = null;
  for (const result of results) {
    if (!result.spilled) {
      source = result;
      continue;
    }
    if (!source) continue;
    const { sheet, row, column } = source;
    let own = areas.get(sheet);
    if (!own) areas.set(sheet, (own = new Map()));
    const known = own.get(`${row},${column}`);
    own.set(`${row},${column}`, {
      row,
      column,
      rows: Math.max(known?.rows ?? 1, result.row - row + 1),
      columns: Math.max(known?.columns ?? 1, result.column - column + 1),
    });
  }
  return areas;
}

function single(sheet: Sheet, row: number, column: number): SheetArea {
  return { sheet, area: { row, column, rows: 1, columns: 1 } };
}

/** Excel keeps 15 digits: a difference beyond them is none. */
function sameValue(a: StoredValue, b: StoredValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || a.toPrecision(15) === b.toPrecision(15);
  }
  return a === b || (isError(a) && isError(b) && a.error === b.error);
}

function sameArea(a: SheetArea['area'], b: SheetArea['area'] | undefined): boolean {
  return b !== undefined && a.rows === b.rows && a.columns === b.columns;
}
