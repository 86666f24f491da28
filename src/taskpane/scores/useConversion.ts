import { useState } from 'react';
import type { Language, TargetConversion } from '../../engine';
import type { ConversionDoor, Converted } from '../../excel/door';
import { failureOf, type Failure } from '../state/failure';
import { replaceOffer, type UndoOffers } from '../state/undoOffers';

export type ConversionState =
  | { readonly is: 'idle' }
  | { readonly is: 'busy' }
  | { readonly is: 'written'; readonly converted: Converted }
  | { readonly is: 'undone' }
  | { readonly is: 'failed'; readonly failure: Failure };

export interface Conversion {
  readonly state: ConversionState;
  readonly convert: (conversion: TargetConversion, language: Language) => void;
  readonly undo: (converted: Converted) => void;
  /** Forgets what failed. */
  readonly leave: () => void;
}

/** Turns targets into scores, and can take the newest time back; it outlives the targets, which are scores then, and the place where they are shown. */
export function useConversion(
  door: ConversionDoor,
  onWritten: () => void,
  offers: UndoOffers,
  /** There are targets that no score is made of: somebody has taken back what was done before. */
  open: boolean
): Conversion {
  const [state, setState] = useState<ConversionState>(() => {
    const { converted } = offers.current;
    return converted === undefined || open ? { is: 'idle' } : { is: 'written', converted };
  });
  const run = async (work: () => Promise<ConversionState>): Promise<void> => {
    setState({ is: 'busy' });
    try {
      const next = await replaceOffer(offers, 'converted', work, (done) =>
        done.is === 'written' ? done.converted : undefined
      );
      setState(next);
      onWritten();
    } catch (error) {
      setState({ is: 'failed', failure: failureOf(error) });
    }
  };
  return {
    state,
    convert: (conversion, language) =>
      void run(async () => {
        const converted = await door.convertTargets(conversion, language);
        return { is: 'written', converted };
      }),
    undo: (converted) =>
      void run(async () => {
        await door.undoConversion(converted);
        return { is: 'undone' };
      }),
    leave: () => setState({ is: 'idle' }),
  };
}
