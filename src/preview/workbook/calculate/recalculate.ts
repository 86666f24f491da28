import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { applyResults, putResult, type ChangedCell } from './applyResults';
import { calculationGroups } from './calculationOrder';
import { calculationView, type Result } from './calculationView';
import { userFunctions, type CustomFunctions } from './customFunction';
import { entry } from './entry';
import { DirectCalculation } from './directResult';
import { areasOf, formulaCells, readsAny, type FormulaCell } from './formulaCell';
import { isKnownFunction } from './knownFunctions';
import { cellArea } from '../model/area';
import type { Workbook } from '../model/model';
import { CellSet, type SheetArea } from './references';
import type { Sheet } from '../model/sheet';
import { SIMPLE_FUNCTIONS } from './simpleFunctions';

/** Array results may move what other formulas read; after so many rounds the rest waits for the next calculation. */
const ROUNDS = 10;

/**
 * Calculates formulas and puts their results into the cells. With `changed`, only the formulas that depend on those
 * cells (and those written there) and the volatile ones; without, all. A formula whose result cannot be had here
 * (`References.beyond`) keeps the one that Excel has left, and so does, as long as no cell that it reads has changed, what
 * depends on it. Returns the cells whose value changed; throws nothing: what cannot be calculated becomes an Excel error.
 */
export function recalculate(
  workbook: Workbook,
  functions: CustomFunctions = new Map(),
  changed?: readonly SheetArea[]
): ChangedCell[] {
  return calculateWith(workbook, functions, changed).cells;
}

export interface Calculation {
  readonly cells: ChangedCell[];
  /** Cells that kept a value although one that it is made of has changed, and all that depend on them. */
  readonly stale: readonly SheetArea[];
}

/** The same, and what is out of date since then. `volatile`: whether TODAY() and its like are calculated though nothing changed. */
export function calculateWith(
  workbook: Workbook,
  functions: CustomFunctions,
  changed: readonly SheetArea[] | undefined,
  volatile = true
): Calculation {
  const { formulas, beyond } = formulasOf(workbook, functions);
  const kept = beyond.map(filledBy);
  const calculation = new DirectCalculation(functions);
  const all: ChangedCell[] = [];
  const calculated = new Set<FormulaCell>();
  let cause = changed;
  for (let round = 0; round < ROUNDS; round++) {
    const due = dueOf(formulas, kept, cause, volatile);
    if (due.length === 0) break;
    if (kept.length > 0) for (const cell of due) calculated.add(cell);
    const spilled: SheetArea[] = [];
    for (const group of calculationGroups(due)) {
      const left = calculateDirectly(group, calculation, all);
      if (left.length === 0) continue;
      const outcome = calculate(workbook, left, functions);
      for (const cell of outcome.cells) all.push(cell);
      for (const area of outcome.spilled) spilled.push(area);
    }
    if (spilled.length === 0) break;
    cause = spilled;
  }
  const stale =
    kept.length === 0 ? [] : outOfDate([...formulas, ...beyond], calculated, all, changed ?? []);
  return { cells: all, stale };
}

/** What was not calculated although it reads a cell that has changed, and all that depends on that. */
function outOfDate(
  formulas: readonly FormulaCell[],
  calculated: ReadonlySet<FormulaCell>,
  cells: readonly ChangedCell[],
  changed: readonly SheetArea[]
): readonly SheetArea[] {
  const moved = new CellSet();
  for (const { sheet, row, column } of cells) moved.add(sheet, cellArea(row, column));
  for (const area of changed) addUsed(moved, area);
  const left = formulas.filter((cell) => !calculated.has(cell) && readsAny(cell, moved));
  return left.length === 0 ? [] : dependents(formulas, left.map(filledBy), false).map(filledBy);
}

/** The cells that the formula's result fills. */
function filledBy({ sheet, row, column }: FormulaCell): SheetArea {
  return { sheet, area: sheet.spills.from(row, column) ?? cellArea(row, column) };
}

/** Adds an area as far as the sheet is filled. */
function addUsed(cells: CellSet, { sheet, area }: SheetArea): void {
  const rows = Math.min(area.rows, Math.max(0, sheet.grid.rows.length - area.row));
  cells.add(sheet, { ...area, rows });
}

/**
 * Calculates, from the front of the group, the formulas that need no calculation library, and adds what changed; gives
 * those that are left: the first of the others, and all after it.
 */
function calculateDirectly(
  group: readonly FormulaCell[],
  calculation: DirectCalculation,
  changed: ChangedCell[]
): readonly FormulaCell[] {
  let done = 0;
  for (const cell of group) {
    const { sheet, row, column } = cell;
    const value = sheet.spills.from(row, column) ? undefined : calculation.result(cell);
    if (value === undefined) break;
    putResult({ sheet, row, column, value }, changed);
    done++;
  }
  return group.slice(done);
}

interface Formulas {
  readonly formulas: readonly FormulaCell[];
  /** Those with a result that cannot be had here; they are not among the others. */
  readonly beyond: readonly FormulaCell[];
}

function formulasOf(workbook: Workbook, functions: CustomFunctions): Formulas {
  const isKnown = (name: string): boolean =>
    functions.has(name) || SIMPLE_FUNCTIONS.has(name) || isKnownFunction(name);
  const beyond: FormulaCell[] = [];
  const formulas: FormulaCell[] = [];
  for (const sheet of workbook.sheets) {
    for (const cell of formulaCells(workbook, sheet, isKnown)) {
      if (cell.references.beyond && hasResult(cell)) beyond.push(cell);
      else formulas.push(cell);
    }
  }
  return { formulas, beyond };
}

function hasResult({ sheet, row, column }: FormulaCell): boolean {
  return sheet.grid.value(row, column) !== null;
}

/** The formulas to calculate, all of them without `changed`. */
function dueOf(
  formulas: readonly FormulaCell[],
  kept: readonly SheetArea[],
  changed: readonly SheetArea[] | undefined,
  volatile: boolean
): readonly FormulaCell[] {
  const due = changed ? dependents(formulas, changed, true, volatile) : formulas;
  if (kept.length === 0) return due;
  const touched = new Set(changed ? dependents(formulas, changed, false) : []);
  const onKept = new Set(dependents(formulas, kept, false));
  return due.filter((cell) => touched.has(cell) || !onKept.has(cell) || !hasResult(cell));
}

/**
 * The formulas in or depending on the changed cells, directly or through others; with `unsure`, those too that may depend
 * on them; with `volatile`, those that must be calculated every time.
 */
function dependents(
  formulas: readonly FormulaCell[],
  changed: readonly SheetArea[],
  unsure: boolean,
  volatile = unsure
): FormulaCell[] {
  const dirty = new CellSet();
  for (const area of changed) addUsed(dirty, area);
  const due = formulas.map(() => false);
  for (let grew = true; grew;) {
    grew = false;
    formulas.forEach((cell, i) => {
      if (due[i]) return;
      const { sheet, row, column, references } = cell;
      const isDue =
        (unsure && references.anywhere) ||
        (volatile && references.volatile) ||
        dirty.overlaps(sheet, cellArea(row, column)) ||
        readsAny(cell, dirty);
      if (!isDue) return;
      due[i] = true;
      if (dirty.add(sheet, filledBy(cell).area)) grew = true;
    });
  }
  return formulas.filter((_, i) => due[i]);
}

function calculate(
  workbook: Workbook,
  due: readonly FormulaCell[],
  functions: CustomFunctions
): { readonly cells: readonly ChangedCell[]; readonly spilled: readonly SheetArea[] } {
  const calculated = new Map<Sheet, Set<number>>();
  const visible = due.some(({ references }) => references.anywhere) ? null : new CellSet();
  for (const cell of due) {
    const { sheet, row, column } = cell;
    entry(calculated, sheet, () => new Set<number>()).add(row * 16384 + column);
    visible?.add(sheet, cellArea(row, column));
    for (const each of visible ? areasOf(cell) : []) visible?.add(each.sheet, each.area);
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
