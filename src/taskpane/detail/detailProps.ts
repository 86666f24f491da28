import type { Scorecard } from '../../scorecard';
import type { CellAddress } from '../../tables';
import type { Checked, EntryDoor, WorkbookDoor } from '../../excel/door';
import type { UndoOffers } from '../state/undoOffers';
import type { Line } from '../scores/filterIndicators';

/** What every part of an indicator's panel is given; parts take what they need. */
export interface DetailProps {
  readonly line: Line;
  readonly scorecard: Scorecard;
  readonly checked: Checked;
  readonly history: WorkbookDoor['history'];
  readonly entry: EntryDoor;
  readonly offers: UndoOffers;
  /** After a result was entered or taken back. */
  readonly onWritten: () => void;
  /** Shows another indicator instead of this one. */
  readonly onOpen: (line: Line) => void;
  readonly onGoTo: (address: CellAddress) => void;
}
