import type { Actual, Cell } from '../../../engine';

/** What every field for a result is given. */
export type FieldProps = {
  /** What stands there now. */
  readonly now: Actual;
  /** The result as the cell is to hold it; null while nothing is given. */
  readonly onChange: (cell: Cell | null) => void;
};
