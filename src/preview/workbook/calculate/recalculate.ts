import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { applyResults, putResult, type ChangedCell } from './applyResults';
import { calculationGroups } from './calculationOrder';
import { calculationView, type Result } from './calculationView';
import { userFunctions, type CustomFunctions } from './customFunction';
import { entry } from './entry';
import { dependents, filledBy } from './dependents';
import { DirectCalculation } from './directResult';
import { areasOf, type FormulaCell } from './formulaCell';
import { formulasOf, hasResult } from './formulasOf';
import { cellArea } from '../model/area';
import type { Workbook } from '../model/model';
import { outOfDate, type ValuesBefore } from './outOfDate';
import { CellSet, type SheetArea } from './references';
import { ROUNDING_FUNCTIONS } from './roundingFunctions';
import type { Sheet } from '../model/sheet';

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

/**
 * The same, and what is out of date since `before`. `volatile`: whether TODAY() and its like are calculated though nothing
 * changed.
 */
export function calculateWith(
  workbook: Workbook,
  functions: CustomFunctions,
  changed: readonly SheetArea[] | undefined,
  volatile = true,
  before: ValuesBefore | null = null
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
    if (before) for (const cell of due) calculated.add(cell);
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
  if (!before) return { cells: all, stale: [] };
  const every = [...formulas, ...beyond];
  const left = every.filter((cell) => !calculated.has(cell));
  return { cells: all, stale: outOfDate(left, every, before) };
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
      functions: userFunctions(new Map([...ROUNDING_FUNCTIONS, ...functions])),
    },
    results
  );
  calculateFormulas(view);
  return applyResults(due, results);
}
