import { sharedArea } from '../model/area';
import { entry } from './entry';
import type { FormulaCell } from './formulaCell';
import { areaOf, type SheetArea } from './references';
import type { Sheet } from '../model/sheet';

/**
 * The calculation library keeps 10,000 parsed formulas and gives up on every further one of the same calculation, so
 * it is given fewer at a time. That also keeps its copy of the cells small.
 */
const AT_ONCE = 5000;

/** An area of so few cells is looked through every time rather than remembered. */
const SMALL = 8;

/**
 * Splits formulas into groups to be calculated one after the other: none reads what a later group, or a later formula
 * of its own group, calculates.
 */
export function calculationGroups(formulas: readonly FormulaCell[]): FormulaCell[][] {
  const ordered = order(formulas);
  const groups: FormulaCell[][] = [];
  for (let at = 0; at < ordered.length; at += AT_ONCE) {
    groups.push(ordered.slice(at, at + AT_ONCE));
  }
  return groups;
}

/** A formula, or an area that formulas read: many formulas read the same one. */
interface Step {
  readonly formula: FormulaCell | null;
  readonly area: SheetArea | null;
  seen: boolean;
}

/** Steps of the formulas of a sheet, by row and column. */
type Cells = Step[][];

/** Precedents first; formulas that may read anything last. Circular ones come in no particular order. */
function order(formulas: readonly FormulaCell[]): FormulaCell[] {
  const byCell = new Map<Sheet, Cells>();
  const byArea = new Map<Sheet, Map<string, Step>>();
  const steps = formulas.map((formula): Step => ({ formula, area: null, seen: false }));
  for (const [i, { sheet, row, column }] of formulas.entries()) {
    const line = (entry(byCell, sheet, (): Cells => [])[row] ??= []);
    const step = steps[i];
    if (step) line[column] = step;
  }
  /** Those that were not seen yet. */
  const stepsBefore = ({ formula, area }: Step): Step[] => {
    const found: Step[] = [];
    if (area) addFormulasIn(area, byCell.get(area.sheet) ?? [], found);
    for (const read of formula?.references.areas ?? []) {
      const cells = byCell.get(read.sheet);
      if (!cells || !formula) continue;
      const at = { sheet: read.sheet, area: areaOf(read, formula.rows) };
      const { row, column, rows, columns } = at.area;
      if (rows * columns <= SMALL) addFormulasIn(at, cells, found);
      else {
        const known = entry(byArea, read.sheet, () => new Map<string, Step>());
        const key = `${row} ${column} ${rows} ${columns}`;
        const step = entry(known, key, (): Step => ({ formula: null, area: at, seen: false }));
        if (!step.seen) found.push(step);
      }
    }
    return found;
  };
  const ordered: FormulaCell[] = [];
  const visit = (start: Step) => {
    const stack: { readonly step: Step; readonly before: Step[] }[] = [];
    const enter = (step: Step) => {
      step.seen = true;
      stack.push({ step, before: stepsBefore(step) });
    };
    enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.before.pop();
      if (!next) {
        if (top.step.formula) ordered.push(top.step.formula);
        stack.pop();
      } else if (!next.seen) enter(next);
    }
  };
  for (const late of [false, true]) {
    for (const step of steps) {
      if (!step.seen && step.formula?.references.anywhere === late) visit(step);
    }
  }
  return ordered;
}

/** Adds the steps, not seen yet, of the formulas in the area and of those whose array results reach into it. */
function addFormulasIn({ sheet, area }: SheetArea, cells: Cells, found: Step[]): void {
  const add = (step: Step | undefined) => {
    if (step && !step.seen) found.push(step);
  };
  const end = Math.min(area.row + area.rows, cells.length);
  for (let row = area.row; row < end; row++) {
    const line = cells[row] ?? [];
    const last = Math.min(area.column + area.columns, line.length);
    for (let column = area.column; column < last; column++) add(line[column]);
  }
  for (const spill of sheet.spills.values()) {
    if (spill.rows * spill.columns > 1 && sharedArea(spill, area)) {
      add(cells[spill.row]?.[spill.column]);
    }
  }
}
