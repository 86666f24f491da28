import { useState } from 'react';
import type { Language, TargetConversion } from '../../engine';
import type { ConversionDoor, Converted } from '../../excel/door';
import { failureOf, type Failure } from '../state/failure';

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

/** Turns targets into scores, and can take the newest time back; it outlives the targets, which are scores then. */
export function useConversion(door: ConversionDoor, onWritten: () => void): Conversion {
  const [state, setState] = useState<ConversionState>({ is: 'idle' });
  const run = async (work: () => Promise<ConversionState>): Promise<void> => {
    setState({ is: 'busy' });
    try {
      setState(await work());
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
