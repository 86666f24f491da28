import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Language } from '../engine';
import type { SampleName } from '../scorecard';
import type { CellAddress } from '../tables';
import type { OwnSheet, RunOptions, RunProgress, WorkbookDoor } from './door';
import { failureOf } from './failure';
import { START, next } from './state';
import type { PaneState, Settled, Task } from './state';

/** What the pane can be asked to do; every promise resolves when it is done, successful or not. */
export interface PaneActions {
  open(): Promise<void>;
  check(): Promise<void>;
  score(options: RunOptions): Promise<void>;
  summarise(options: RunOptions): Promise<void>;
  insertSample(name: SampleName, language: Language): Promise<void>;
  insertTemplate(language: Language): Promise<void>;
  goTo(address: CellAddress): Promise<void>;
  showOwn(role: OwnSheet): Promise<void>;
  dismiss(): void;
}

/**
 * Owns the pane's state, reads the workbook at the beginning, and runs tasks through the door one after the other, in the order asked for (a ribbon button may
 * be pressed while the pane is busy).
 */
export function usePane(door: WorkbookDoor): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(next, START);
  const tail = useRef<Promise<void>>(Promise.resolve());
  const mustRead = state.overview === null || state.outOfDate;

  /** `work` answers what to show then; null leaves the screen as it was. */
  const run = useCallback((task: Task, work: () => Promise<Settled | null>): Promise<void> => {
    tail.current = tail.current.then(async () => {
      dispatch({ type: 'started', task });
      try {
        const settled = await work();
        dispatch(
          settled === null
            ? { type: 'returned' }
            : { type: 'settled', settled, quiet: task === 'open' }
        );
      } catch (error) {
        dispatch({ type: 'failed', task, failure: failureOf(error) });
      }
    });
    return tail.current;
  }, []);

  const read = useCallback(async () => {
    const checked = await door.check();
    dispatch({ type: 'read', checked });
    return checked;
  }, [door]);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    door
      .onWorkbookChanged(() => dispatch({ type: 'workbookChanged' }))
      .then(
        (stopWatching) => {
          if (gone) stopWatching();
          else stop = stopWatching;
        },
        (error: unknown) => dispatch({ type: 'failed', task: 'open', failure: failureOf(error) })
      );
    return () => {
      gone = true;
      stop?.();
    };
  }, [door]);

  const open = useCallback(
    () =>
      run('open', async () => {
        await read();
        return { is: 'idle' };
      }),
    [run, read]
  );
  useEffect(() => void open(), [open]);

  const onProgress = (progress: RunProgress) => dispatch({ type: 'progressed', progress });

  return [
    state,
    {
      open,
      check: () => run('check', async () => ({ is: 'checked', checked: await read() })),
      score: (options) =>
        run('score', async () => {
          if (mustRead) await read();
          const scorecard = await door.score(options, onProgress);
          return { is: 'scored', scorecard };
        }),
      summarise: (options) =>
        run('summarise', async () => {
          if (mustRead) await read();
          const scorecard = await door.summarise(options, onProgress);
          return { is: 'summarised', scorecard };
        }),
      insertSample: (name, language) =>
        run('insertSample', async () => {
          await door.insertSample(name, language);
          await read();
          return { is: 'inserted', what: 'sample' };
        }),
      insertTemplate: (language) =>
        run('insertTemplate', async () => {
          await door.insertTemplate(language);
          await read();
          return { is: 'inserted', what: 'template' };
        }),
      goTo: (address) =>
        run('show', async () => {
          await door.goTo(address);
          return null;
        }),
      showOwn: (role) =>
        run('show', async () => {
          await door.showOwn(role);
          return null;
        }),
      dismiss: () => dispatch({ type: 'dismissed' }),
    },
  ];
}
