import type { ImportOptions, ImportPlan } from '../../scorecard';
import type { CellAddress, FormGrid, Proposed } from '../../tables';

/** What the import view asks of the workbook. Failures carry `bilingual` like those of the pane's door. */
export interface ImportDoor {
  /** The form in the user's selection. */
  readForm(): Promise<FormGrid>;
  /** Adds the rows to KpiIndicators: all of them, or none. */
  importIndicators(rows: readonly Proposed[], options: ImportOptions): Promise<ImportPlan>;
  goTo(address: CellAddress): Promise<void>;
}
