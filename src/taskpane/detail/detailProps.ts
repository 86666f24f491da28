import type { Scorecard } from '../../scorecard';
import type { CellAddress } from '../../tables';
import type { Checked, WorkbookDoor } from '../door';
import type { Line } from '../scores/filterIndicators';

/** What every part of an indicator's panel is given; parts take what they need. */
export interface DetailProps {
  readonly line: Line;
  readonly scorecard: Scorecard;
  readonly checked: Checked;
  readonly history: WorkbookDoor['history'];
  readonly onGoTo: (address: CellAddress) => void;
}
