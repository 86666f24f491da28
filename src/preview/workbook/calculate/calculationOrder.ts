import { sharedArea, type Area } from '../model/area';
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
 * of its own group, calculates. `formulas`: by sheet, row and column.
 */
export function calculationGroups(formulas: readonly FormulaCell[]): FormulaCell[][] {
  const ordered = new Ordering(formulas).formulas();
  const groups: FormulaCell[][] = [];
  for (let at = 0; at < ordered.length; at += AT_ONCE) {
    groups.push(ordered.slice(at, at + AT_ONCE));
  }
  return groups;
}

/** `entered`: what it reads comes first, and is above it on the stack. */
type State = 'new' | 'entered' | 'left';

/**
 * A search through what formulas read. Its steps are numbers: of a formula in the list, or, behind those, of an area that
 * many formulas read.
 */
class Ordering {
  readonly #states: State[];
  readonly #stack: number[] = [];
  /** Of a sheet, by row: the first of its formulas in the list; one more tells where the last row ends. */
  readonly #starts = new Map<Sheet, number[]>();
  readonly #areas: SheetArea[] = [];
  readonly #areaSteps = new Map<Sheet, Map<string, number>>();
  readonly #ordered: FormulaCell[] = [];

  constructor(private readonly all: readonly FormulaCell[]) {
    this.#states = all.map(() => 'new');
    all.forEach(({ sheet, row }, i) => {
      const starts = entry(this.#starts, sheet, (): number[] => []);
      while (starts.length <= row) starts.push(i);
      starts[row + 1] = i + 1;
    });
  }

  /** Precedents first; formulas that may read anything last. Circular ones come in no particular order. */
  formulas(): readonly FormulaCell[] {
    for (const late of [false, true]) {
      this.all.forEach(({ references }, i) => {
        if (references.anywhere === late) this.#visit(i);
      });
    }
    return this.#ordered;
  }

  #visit(start: number): void {
    this.#push(start);
    for (let step = this.#stack.at(-1); step !== undefined; step = this.#stack.at(-1)) {
      if (this.#states[step] === 'new') {
        this.#states[step] = 'entered';
        this.#pushPrecedents(step);
        continue;
      }
      this.#stack.pop();
      const formula = this.all[step];
      if (formula && this.#states[step] === 'entered') this.#ordered.push(formula);
      this.#states[step] = 'left';
    }
  }

  #push(step: number): void {
    if (this.#states[step] === 'new') this.#stack.push(step);
  }

  #pushPrecedents(step: number): void {
    const formula = this.all[step];
    const area = this.#areas[step - this.all.length];
    if (area) this.#pushFormulasIn(area.sheet, area.area);
    for (const read of formula?.references.areas ?? []) {
      if (!formula || !this.#starts.has(read.sheet)) continue;
      const at = areaOf(read, formula.rows);
      if (at.rows * at.columns <= SMALL) this.#pushFormulasIn(read.sheet, at);
      else this.#push(this.#stepOf(read.sheet, at));
    }
  }

  #stepOf(sheet: Sheet, area: Area): number {
    const { row, column, rows, columns } = area;
    const known = entry(this.#areaSteps, sheet, () => new Map<string, number>());
    return entry(known, `${row} ${column} ${rows} ${columns}`, () => {
      this.#areas.push({ sheet, area });
      return this.#states.push('new') - 1;
    });
  }

  /** The formulas in the area, and those whose array results reach into it. */
  #pushFormulasIn(sheet: Sheet, area: Area): void {
    const starts = this.#starts.get(sheet) ?? [];
    const right = area.column + area.columns;
    const end = Math.min(area.row + area.rows, starts.length - 1);
    for (let row = area.row; row < end; row++) {
      const last = starts[row + 1] ?? 0;
      for (let i = this.#firstFrom(starts[row] ?? 0, last, area.column); i < last; i++) {
        if ((this.all[i]?.column ?? right) >= right) break;
        this.#push(i);
      }
    }
    for (const spill of sheet.spills.areas) {
      if (spill.rows * spill.columns === 1 || !sharedArea(spill, area)) continue;
      const last = starts[spill.row + 1] ?? 0;
      const i = this.#firstFrom(starts[spill.row] ?? 0, last, spill.column);
      if (i < last && this.all[i]?.column === spill.column) this.#push(i);
    }
  }

  /** The first of the formulas of one row that stands in this column or behind it; `end` where none does. */
  #firstFrom(start: number, end: number, column: number): number {
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.column ?? column) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
