import { sharedArea, type Area } from '../model/area';
import { entry } from './entry';
import { areasOf, type FormulaCell } from './formulaCell';
import type { SheetArea } from './references';
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
}

/** Precedents first; formulas that may read anything last. Circular ones come in no particular order. */
function order(formulas: readonly FormulaCell[]): FormulaCell[] {
  const byCell = new Map<Sheet, Map<number, Step>>();
  const byArea = new Map<Sheet, Map<string, Step>>();
  for (const formula of formulas) {
    const cells = entry(byCell, formula.sheet, () => new Map<number, Step>());
    cells.set(cellKey(formula.row, formula.column), { formula, area: null });
  }
  const stepsBefore = ({ formula, area }: Step): Step[] => {
    if (area) return formulasIn(area, byCell.get(area.sheet));
    return (formula ? areasOf(formula) : []).flatMap((read) => {
      const { row, column, rows, columns } = read.area;
      if (rows * columns <= SMALL) return formulasIn(read, byCell.get(read.sheet));
      const steps = entry(byArea, read.sheet, () => new Map<string, Step>());
      return entry(steps, `${row} ${column} ${rows} ${columns}`, () => ({
        formula: null,
        area: read,
      }));
    });
  };
  const ordered: FormulaCell[] = [];
  const seen = new Set<Step>();
  const visit = (start: Step) => {
    const stack = [{ step: start, before: null as Step[] | null }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      if (top.before === null) {
        if (seen.has(top.step)) {
          stack.pop();
          continue;
        }
        seen.add(top.step);
        top.before = stepsBefore(top.step);
      }
      const next = top.before.pop();
      if (next) {
        if (!seen.has(next)) stack.push({ step: next, before: null });
      } else {
        if (top.step.formula) ordered.push(top.step.formula);
        stack.pop();
      }
    }
  };
  for (const late of [false, true]) {
    for (const { sheet, row, column, references } of formulas) {
      const step = byCell.get(sheet)?.get(cellKey(row, column));
      if (step && references.anywhere === late) visit(step);
    }
  }
  return ordered;
}

/** The formulas in the area, and those whose array results reach into it. */
function formulasIn(
  { sheet, area }: SheetArea,
  cells: ReadonlyMap<number, Step> | undefined
): Step[] {
  if (!cells) return [];
  const found: Step[] = [];
  const add = (row: number, column: number) => {
    const step = cells.get(cellKey(row, column));
    if (step) found.push(step);
  };
  const end: Area['row'] = Math.min(area.row + area.rows, sheet.grid.rows.length);
  for (let row = area.row; row < end; row++) {
    const length = sheet.grid.rows[row]?.formulas?.length ?? 0;
    const last = Math.min(area.column + area.columns, length);
    for (let column = area.column; column < last; column++) add(row, column);
  }
  for (const spill of sheet.spills.values()) {
    if (spill.rows * spill.columns > 1 && sharedArea(spill, area)) add(spill.row, spill.column);
  }
  return found;
}

function cellKey(row: number, column: number): number {
  return row * 16384 + column;
}
