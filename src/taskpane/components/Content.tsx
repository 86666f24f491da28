import type { RefObject } from 'react';
import type { CellAddress } from '../../tables';
import type { OwnSheet } from '../door';
import type { Settled } from '../state';
import { Inserted } from './Inserted';
import { Problems } from './Problems';
import { Results } from './Results';

export type ContentProps = {
  readonly shown: Settled;
  /** Where the focus goes after a step: the heading of what is shown; null where something else takes it. */
  readonly placeRef: RefObject<HTMLElement | null> | null;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onShowSheet: (role: OwnSheet) => void;
};

/** What the last step brought. */
export function Content({ shown, placeRef, onGoTo, onShowSheet }: ContentProps) {
  switch (shown.is) {
    case 'idle':
      return null;
    case 'inserted':
      return <Inserted what={shown.what} placeRef={placeRef} />;
    case 'checked':
      return <Problems problems={shown.checked.problems} placeRef={placeRef} onGoTo={onGoTo} />;
    case 'scored':
    case 'summarised':
      return (
        <Results
          scorecard={shown.scorecard}
          summarised={shown.is === 'summarised'}
          placeRef={placeRef}
          onGoTo={onGoTo}
          onShowSheet={onShowSheet}
        />
      );
  }
}
