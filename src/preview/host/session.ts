import type { ChangedCell } from '../workbook/calculate/applyResults';
import type { Area } from '../workbook/model/area';
import type { Workbook } from '../workbook/model/model';
import type { Sheet } from '../workbook/model/sheet';
import { EventQueue } from './events';
import { invalidReference } from './hostError';
import { LateAnswers } from './lateAnswers';
import { NewWorkbooks, type OnNewWorkbook } from './newWorkbooks';
import type { HostProfile } from './profiles/profile';
import { UndoGroups } from './undoGroups';
import type { Json } from './wire/protocol';
import type { RangeHandle } from './cells/rangeHandle';

export interface ChangedCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Called with the cells written since the last calculation, and the Excel that calculates. Cells whose values changed, where
 * it names any, show the results of custom functions when this Excel has them.
 */
export type Recalculate = (
  changed: readonly ChangedCells[],
  profile: HostProfile
) => readonly ChangedCell[] | undefined;

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** What a host remembers between requests, besides the workbook. */
export class Session {
  readonly references = new Map<string, RangeHandle>();
  readonly events = new EventQueue();
  /** Add-in settings kept with the document. */
  readonly settings = new Map<string, Json>();
  /** Custom function calls that wait for the runtime's answer. */
  readonly calls = new Map<number, (answer: readonly Json[]) => void>();
  readonly late: LateAnswers;
  readonly undo: UndoGroups;
  readonly newWorkbooks: NewWorkbooks;
  /**
   * The request is for the application around the workbook: only Excel on the web tells them apart, and only it has the
   * class `WacWorkbook`, through which workbooks are opened there.
   */
  aroundWorkbook = false;
  /** How the add-in's page is shown, in the client's word for it. */
  paneState: Json = 'Background';
  calculationMode: CalculationMode = 'Automatic';
  selection: ChangedCells | null = null;
  #suspended = false;
  #uncalculated: ChangedCells[] = [];
  #lastReference = 0;

  constructor(
    readonly workbook: Workbook,
    private readonly recalculate: Recalculate | null,
    /** Which Excel this is: whatever differs between versions is asked here. */
    readonly profile: HostProfile,
    onNewWorkbook: OnNewWorkbook = () => undefined
  ) {
    this.late = new LateAnswers(workbook, profile.answersAfter);
    this.undo = new UndoGroups(profile.undoGroup);
    this.newWorkbooks = new NewWorkbooks(onNewWorkbook);
  }

  /** To be called after every write of cells: queues the event and the calculation. */
  written(sheet: Sheet, area: Area, kind = 'RangeEdited'): void {
    this.#uncalculated.push({ sheet, area });
    this.events.cellsChanged(sheet, area, kind);
  }

  /** Calculates what is due, so that what is read next is right; not while the add-in has suspended it. */
  settle(): void {
    if (!this.#suspended && this.calculationMode !== 'Manual') this.calculate();
  }

  /** Marks cells for the next calculation without a change of theirs. */
  dirty(sheet: Sheet, area: Area): void {
    this.#uncalculated.push({ sheet, area });
  }

  select(sheet: Sheet, area: Area): void {
    this.selection = { sheet, area };
    this.events.selected(sheet, area);
  }

  calculate(): void {
    if (this.#uncalculated.length === 0) return;
    const changed = this.#uncalculated;
    this.#uncalculated = [];
    this.#recalculate(changed);
  }

  /** Calculates the whole workbook, changed or not. */
  calculateAll(): void {
    this.#uncalculated = [];
    this.#recalculate([]);
  }

  #recalculate(changed: readonly ChangedCells[]): void {
    if (this.recalculate === null) return;
    this.late.unveil();
    this.late.veil(this.recalculate(changed, this.profile) ?? []);
  }

  suspendCalculation(): void {
    this.#suspended = true;
  }

  /** End of a request: a suspension ends, but its writes wait for the next calculation, as in Excel. */
  endRequest(): void {
    if (this.#suspended) this.#suspended = false;
    else this.settle();
  }

  keep(range: RangeHandle): void {
    if (range.referenceId !== null) return;
    range.referenceId = `ref${++this.#lastReference}`;
    this.references.set(range.referenceId, range);
  }

  release(referenceId: string): void {
    const range = this.references.get(referenceId);
    if (range) range.referenceId = null;
    this.references.delete(referenceId);
  }

  /** Throws InvalidReference when the range was released or its cells are gone. */
  kept(referenceId: string): RangeHandle {
    const range = this.references.get(referenceId);
    if (!range || range.lost) throw invalidReference();
    return range;
  }
}
