import { contains, type Area } from './area';

/** The areas that array results fill, each by the cell of its formula. Every cell asks, and hardly any sheet has one. */
export class Spills {
  readonly #areas = new Map<string, Area>();

  /** All of them. */
  get areas(): readonly Area[] {
    return this.#areas.size === 0 ? NONE : [...this.#areas.values()];
  }

  /** What the result of the cell's own formula fills; null where it has no array result. */
  from(row: number, column: number): Area | null {
    return this.#areas.size === 0 ? null : (this.#areas.get(keyOf(row, column)) ?? null);
  }

  /** The area that the cell is in; null where no array result fills it. */
  over(row: number, column: number): Area | null {
    for (const area of this.#areas.values()) if (contains(area, row, column)) return area;
    return null;
  }

  set(row: number, column: number, area: Area): void {
    this.#areas.set(keyOf(row, column), area);
  }

  delete(row: number, column: number): void {
    this.#areas.delete(keyOf(row, column));
  }
}

const NONE: readonly Area[] = [];

const keyOf = (row: number, column: number): string => `${row},${column}`;
