import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Language } from '../../engine';
import type { SampleName, SchemeName } from '../../scorecard';
import type { CellAddress } from '../../tables';
import type { Freezing, Frozen, OwnSheet, RunProgress, WorkbookDoor } from '../../excel/door';
import type { Notice, OnNotice } from '../../excel/host/notice';
import { failureOf } from './failure';
import { useLive } from './live';
import { START, next } from './state';
import type { Run } from './run';
import type { PaneState, Settled, Task, View } from './state';
import { isUnfilled } from './unfilled';

/** What the pane can be asked to do; every promise resolves when it is done, successful or not. */
export interface PaneActions {
  open(): Promise<void>;
  check(): Promise<void>;
  /** Reads the workbook without a word; where that fails, what is shown stays. */
  refresh(): Promise<void>;
  score(options: Run): Promise<void>;
  summarise(options: Run): Promise<void>;
  keep(options: Run): Promise<void>;
  /** What `freeze` would change; null where that cannot be told. */
  countFormulas(): Promise<Freezing | null>;
  freeze(): Promise<void>;
  unfreeze(frozen: Frozen): Promise<void>;
  /** Enters formulas again that show `#NAME?` since before the add-in was there. */
  enterAgain(): Promise<void>;
  insertSample(name: SampleName, language: Language): Promise<void>;
  insertTemplate(scheme: SchemeName, language: Language): Promise<void>;
  goTo(address: CellAddress): Promise<void>;
  showOwn(role: OwnSheet): Promise<void>;
  view(view: View): void;
  /** The user has made other choices for the next run. */
  chosen(): void;
  /** Stops the task that is running, which then fails as cancelled, with the workbook as it was. */
  cancel(): void;
  dismiss(): void;
}

const SCORES = ['scores'] as const;
/** Longer than most readings take. */
const UNREAD_MS = 2000;

/**
 * Owns the pane's state (out of date once it has been unread for a while: most readings are over sooner, and nothing is to
 * flicker), reads the workbook at the beginning, and runs tasks through the door one after the other, in
 * the order asked for (a ribbon button may be pressed while the pane is busy).
 */
export function usePane(door: WorkbookDoor): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(next, START);
  const tail = useRef<Promise<void>>(Promise.resolve());
  const running = useRef<AbortController | null>(null);
  const quiet = useRef<AbortController | null>(null);
  const known = state.outOfDate ? null : state.overview;

  const run = useCallback(
    (
      task: Task,
      work: (signal: AbortSignal, onNotice: OnNotice) => Promise<Settled>
    ): Promise<void> => {
      // It may be waiting for the end of typing in a cell, and what is asked for must not.
      quiet.current?.abort();
      tail.current = tail.current.then(async () => {
        const controller = new AbortController();
        running.current = controller;
        const notices: Notice[] = [];
        dispatch({ type: 'started', task });
        try {
          const settled = await work(controller.signal, (notice) => notices.push(notice));
          dispatch({ type: 'settled', settled: { ...settled, notices } });
        } catch (error) {
          dispatch({ type: 'failed', task, failure: failureOf(error) });
        }
        running.current = null;
      });
      return tail.current;
    },
    []
  );

  const read = useCallback(
    async (signal: AbortSignal) => {
      const checked = await door.check(signal);
      dispatch({ type: 'read', checked });
      return checked;
    },
    [door]
  );

  const readQuietly = useCallback(() => {
    const reading = tail.current.then(async () => {
      const controller = new AbortController();
      quiet.current = controller;
      const checked = await unlessAborted(door.check(controller.signal, true), controller.signal);
      dispatch({ type: 'read', checked });
    });
    tail.current = reading.then(
      () => undefined,
      () => undefined
    );
    return reading;
  }, [door]);

  const watch = useCallback(
    async (listener: () => void) => {
      const changed = (): void => {
        dispatch({ type: 'workbookChanged' });
        listener();
      };
      try {
        return await door.onWorkbookChanged(changed);
      } catch (error) {
        dispatch({ type: 'failed', task: 'open', failure: failureOf(error) });
        throw error;
      }
    },
    [door]
  );
  useLive({
    watch,
    shown: state.overview !== null,
    busy: state.work.is === 'working',
    outOfDate: state.outOfDate,
    read: readQuietly,
  });

  useEffect(() => {
    if (!state.outOfDate) return undefined;
    const timer = setTimeout(() => dispatch({ type: 'unread' }), UNREAD_MS);
    return () => clearTimeout(timer);
  }, [state.outOfDate, state.overview]);

  const open = useCallback(
    () =>
      run('open', async (signal) => {
        await read(signal);
        return { quiet: true };
      }),
    [run, read]
  );
  useEffect(() => void open(), [open]);

  const onProgress = (progress: RunProgress) => dispatch({ type: 'progressed', progress });

  return [
    { ...state, outOfDate: state.unread },
    {
      open,
      check: () =>
        run('check', async (signal) => {
          await read(signal);
          return { view: 'problems', checked: true, news: { of: 'check' } };
        }),
      refresh: () =>
        readQuietly().then(
          () => undefined,
          () => undefined
        ),
      score: (options) =>
        run('score', async (signal, onNotice) => {
          if (isUnfilled(known ?? (await read(signal)))) return { view: 'home' };
          const scorecard = await door.score({ ...options, signal, onNotice }, onProgress);
          const { followerOf } = await import('./follows');
          return {
            view: 'scores',
            // Scoring reads and checks everything anew; what is wrong stands under “To check”.
            checked: true,
            scored: { options, scorecard },
            wrote: SCORES,
            by: {
              options,
              follows: options.writes === 'functions' ? followerOf(scorecard, options) : null,
            },
            news: { of: 'scored', scorecard },
          };
        }),
      summarise: (options) =>
        run('summarise', async (signal, onNotice) => {
          if (isUnfilled(known ?? (await read(signal)))) return { view: 'home' };
          await door.summarise({ ...options, signal, onNotice }, onProgress);
          const { sheets } = options;
          const by = { options, follows: null };
          return { view: 'sheets', wrote: sheets, by, news: { of: 'made', sheets } };
        }),
      keep: (options) =>
        run('keep', async (signal, onNotice) => {
          await door.keep({ ...options, signal, onNotice }, onProgress);
          await read(signal);
          const by = { options, follows: null };
          return { wrote: ['snapshot'], by, news: { of: 'kept' } };
        }),
      countFormulas: async () => {
        let counted: Freezing | null = null;
        await run('countFormulas', async (signal) => {
          counted = await door.countFormulas(signal);
          return { quiet: true };
        });
        return counted;
      },
      freeze: () =>
        run('freeze', async (signal) => {
          const frozen = await door.freeze(signal);
          // Scores that have followed the workbook say now what it says.
          const by = state.frozen === null ? state.made.get('scores') : undefined;
          const followed = known !== null && by?.follows?.(known) && { wrote: SCORES, by };
          return { ...followed, frozen, news: { of: 'frozen', frozen } };
        }),
      unfreeze: (frozen) =>
        run('unfreeze', async (signal) => {
          await door.unfreeze(frozen, signal);
          return { frozen: null, news: { of: 'unfrozen', cells: frozen.cells } };
        }),
      enterAgain: () =>
        run('enterAgain', async (signal) => {
          const cells = await door.enterAgain(signal);
          await read(signal);
          return { news: { of: 'enteredAgain', cells } };
        }),
      insertSample: (name, language) =>
        run('insertSample', async (signal, onNotice) => {
          await door.insertSample(name, language, signal, onNotice);
          await read(signal);
          return { view: 'home', news: { of: 'sample' } };
        }),
      insertTemplate: (scheme, language) =>
        run('insertTemplate', async (signal, onNotice) => {
          await door.insertTemplate(scheme, language, signal, onNotice);
          await read(signal);
          return { view: 'home', news: { of: 'template' } };
        }),
      goTo: (address) =>
        run('show', async () => {
          await door.goTo(address);
          return { quiet: true };
        }),
      showOwn: (role) =>
        run('show', async () => {
          await door.showOwn(role);
          return { quiet: true };
        }),
      view: (view) => dispatch({ type: 'viewed', view }),
      chosen: () => dispatch({ type: 'chosen' }),
      cancel: () => running.current?.abort(),
      dismiss: () => dispatch({ type: 'dismissed' }),
    },
  ];
}

/** What the work gives, or the signal's reason as soon as it is aborted: what comes after that is dropped. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([work, aborted]);
}
