import { useEffect, useRef } from 'react';
import { codeOf } from './failure';

/** After the last change that the door reports, which gathers a burst of edits itself. */
const QUIET_MS = 200;
/** Somebody is typing in a cell: asked once more, then not again until the next change. */
const RETRY_MS = 3000;

export interface Live {
  /** Calls the listener after changes that the user makes; resolves to the way to stop. */
  readonly watch: (listener: () => void) => Promise<() => void>;
  /** Whether scores are shown; nothing is read while they are not. */
  readonly shown: boolean;
  /** Whether a run is going on; a change in the meantime is read after it. */
  readonly busy: boolean;
  /** Whether the workbook is known to have changed; once it is not any more, somebody else has read it. */
  readonly outOfDate: boolean;
  /** Reads the workbook without a word; what it throws is dropped. */
  readonly read: () => Promise<unknown>;
}

/**
 * Keeps what is shown in step with the workbook: one reading after the last change. No polling, and never while a run is
 * going on. Reading changes nothing, so that it cannot call itself.
 */
export function useLive({ watch, shown, busy, outOfDate, read }: Live): void {
  const now = useRef({ shown, busy, read });
  const wake = useRef<() => void>(() => undefined);
  const forget = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (!outOfDate) forget.current();
  }, [outOfDate]);
  useEffect(() => {
    now.current = { shown, busy, read };
    wake.current();
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    let changed = false;
    let reading = false;
    const later = (ms: number, retry: boolean): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void settle(retry), ms);
    };
    const settle = async (retry: boolean): Promise<void> => {
      timer = undefined;
      const { shown: visible, busy: running, read: readNow } = now.current;
      if (gone || !changed || !visible || running || reading) return;
      changed = false;
      reading = true;
      try {
        await readNow();
      } catch (error) {
        // Something that was asked for went first.
        if (isAborted(error)) changed = true;
        if (!retry && codeOf(error) === 'editMode') {
          changed = true;
          later(RETRY_MS, true);
        }
      }
      reading = false;
      if (!gone && changed && timer === undefined) later(QUIET_MS, false);
    };
    forget.current = () => {
      changed = false;
    };
    wake.current = () => {
      if (changed && timer === undefined && !reading) later(QUIET_MS, false);
    };
    let stop: (() => void) | null = null;
    watch(() => {
      changed = true;
      later(QUIET_MS, false);
    }).then(
      (stopWatching) => {
        if (gone) stopWatching();
        else stop = stopWatching;
      },
      () => undefined
    );
    return () => {
      gone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [watch]);
}

const isAborted = (error: unknown): boolean =>
  (error as { readonly name?: unknown } | null | undefined)?.name === 'AbortError';
