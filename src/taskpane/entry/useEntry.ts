import { useState } from 'react';
import type { Language } from '../../engine';
import type { EntryDoor } from '../../excel/door';
import type { ResultEntry } from '../../scorecard';
import { failureOf } from '../state/failure';
import type { Failure } from '../state/failure';
import { replaceOffer, type UndoOffers, type Written } from '../state/undoOffers';

export type EntryState =
  | { readonly is: 'idle' }
  | { readonly is: 'busy' }
  | Written
  | { readonly is: 'undone' }
  | { readonly is: 'failed'; readonly failure: Failure };

/** Writes one entry at a time and can take the newest one back, also after another place was shown. */
export function useEntry(
  door: EntryDoor,
  language: Language,
  onWritten: () => void,
  offers: UndoOffers,
  /** Whether an entry is told that was made before. */
  told: (entry: ResultEntry) => boolean
): {
  readonly state: EntryState;
  /** Both resolve to whether it is done. */
  readonly write: (entry: ResultEntry, date: boolean) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
} {
  const [state, setState] = useState<EntryState>(() => {
    const { entry } = offers.current;
    return entry !== undefined && told(entry.entry) ? entry : { is: 'idle' };
  });
  const run = async (work: () => Promise<EntryState>): Promise<boolean> => {
    if (state.is === 'busy') return false;
    setState({ is: 'busy' });
    try {
      const next = await replaceOffer(offers, 'entry', work, (done) =>
        done.is === 'written' ? done : undefined
      );
      setState(next);
      onWritten();
      return true;
    } catch (error) {
      setState({ is: 'failed', failure: failureOf(error) });
      return false;
    }
  };
  return {
    state,
    write: (entry, date) =>
      run(async () => {
        const entered = await door.enterResult(entry, language, date);
        return { is: 'written', entry, entered };
      }),
    undo: async () => {
      if (state.is !== 'written') return false;
      const { entered } = state;
      return run(async () => {
        await door.undoEntry(entered, language);
        return { is: 'undone' };
      });
    },
  };
}
