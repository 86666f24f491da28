import { useCallback, useRef, useState } from 'react';
import { failureOf, type Failure } from './failure';

/** A place's work that has not succeeded. */
export interface Failed {
  readonly is: 'failed';
  readonly failure: Failure;
}

/** What was begun, as long as nothing newer is. */
export interface Newest<Work> {
  /** Says how far it is; nothing once something newer has been begun. */
  readonly tell: (work: Work) => void;
  readonly isNewest: () => boolean;
}

export type Attempt<Work> = (run: (now: Newest<Work>) => Promise<Work>) => Promise<void>;

/** What is going on in a place of the pane. Only the newest of what was begun is shown, and why it failed where it does. */
export function useNewest<Work>(start: Work): readonly [Work | Failed, Attempt<Work>] {
  const [work, setWork] = useState<Work | Failed>(start);
  const turn = useRef(0);
  const attempt: Attempt<Work> = useCallback(async (run) => {
    const mine = ++turn.current;
    const isNewest = (): boolean => turn.current === mine;
    const tell = (next: Work | Failed): void => {
      if (isNewest()) setWork(next);
    };
    try {
      tell(await run({ tell, isNewest }));
    } catch (cause) {
      tell({ is: 'failed', failure: failureOf(cause) });
    }
  }, []);
  return [work, attempt];
}
