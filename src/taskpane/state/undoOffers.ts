import type { Converted, Entered } from '../../excel/door';
import type { ResultEntry } from '../../scorecard';

export interface Written {
  readonly is: 'written';
  readonly entry: ResultEntry;
  readonly entered: Entered;
}

/** What was done newest and can be taken back, as long as the pane is open, whatever place is shown meanwhile. */
export interface UndoOffers {
  readonly current: { entry?: Written | undefined; converted?: Converted | undefined };
}
