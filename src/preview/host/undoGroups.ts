import { HostError, internalError } from './hostError';
import type { UndoGroup } from './profiles/profile';

/** What a group of changes, which the user undoes as one, may hold; asked before each change. */
export class UndoGroups {
  #group: string | null = null;
  #last: string | null = null;
  #formulas = 0;
  #groups = 0;
  #cleared = 0;

  /** @param limits - null: this Excel knows no groups, and whoever asks for one gets none */
  constructor(private readonly limits: UndoGroup | null) {}

  /** How often what the user could undo has been lost. */
  get cleared(): number {
    return this.#cleared;
  }

  /** To be called by members that lose it. */
  clear(): void {
    this.#cleared++;
  }

  /** To be called before a request: the group that it belongs to, null for none. */
  enter(group: string | null): void {
    if (group !== this.#group) this.#formulas = 0;
    if (group !== null && group !== this.#last) {
      this.#groups++;
      this.#last = group;
    }
    this.#group = group;
  }

  /** Throws where a group may not hold the member, e.g. `Worksheet.delete`: UndoNotSupported; or no change any more. */
  mayUse(member: string): void {
    if (this.#group !== null && this.#groups > (this.limits?.mostGroups ?? Infinity)) {
      throw internalError();
    }
    if (this.#group !== null && this.limits?.refuses.includes(member)) throw undoNotSupported();
  }

  /** Throws UndoNotSupported where a group would hold more formulas than it may. */
  mayWrite(formulas: number): void {
    if (this.#group === null || formulas === 0) return;
    this.#formulas += formulas;
    if (this.#formulas > (this.limits?.mostFormulas ?? Infinity)) throw undoNotSupported();
  }
}

const undoNotSupported = (): HostError =>
  new HostError('UndoNotSupported', 'Undo is not supported for an operation of this group.', 400);
