import type { Dispatch } from 'react';
import type { Language } from '../../engine';
import type { SampleName, SchemeName } from '../../scorecard';
import type { CellAddress } from '../../tables';
import type { Freezing, Frozen, OwnSheet, RunProgress, WorkbookDoor } from '../../excel/door';
import type { Run } from './run';
import type { PaneEvent, PaneState, View } from './state';
import { isUnfilled } from './unfilled';
import type { Tasks } from './useTasks';

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

/** What can be done in a state: all that takes time as a task, one after the other. */
export function paneActions(
  door: WorkbookDoor,
  state: PaneState,
  dispatch: Dispatch<PaneEvent>,
  { run, read, open, readQuietly, cancel }: Tasks
): PaneActions {
  const known = state.outOfDate ? null : state.overview;
  const onProgress = (progress: RunProgress) => dispatch({ type: 'progressed', progress });

  return {
    open,
    check: () =>
      run('check', async (signal) => {
        await read(signal);
        return { view: 'problems', checked: true, news: { of: 'check' } };
      }),
    refresh: () => readQuietly().catch(() => undefined),
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
      }),
    showOwn: (role) =>
      run('show', async () => {
        await door.showOwn(role);
      }),
    view: (view) => dispatch({ type: 'viewed', view }),
    chosen: () => dispatch({ type: 'chosen' }),
    cancel,
    dismiss: () => dispatch({ type: 'dismissed' }),
  };
}
