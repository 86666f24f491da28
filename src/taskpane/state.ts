import type { Scorecard } from '../scorecard';
import type { Checked, RunProgress } from './door';
import type { Failure } from './failure';

/** The three steps of the work, in order. */
export type Step = 'check' | 'score' | 'summarise';

/** Everything that takes time: the steps, the first reading, what is inserted, going to a place. */
export type Task = Step | 'open' | 'insertSample' | 'insertTemplate' | 'show';

/** What the pane shows when nothing is going on. */
export type Settled =
  | { readonly is: 'idle' }
  | { readonly is: 'inserted'; readonly what: 'sample' | 'template' }
  | { readonly is: 'checked'; readonly checked: Checked }
  | { readonly is: 'scored'; readonly scorecard: Scorecard }
  | { readonly is: 'summarised'; readonly scorecard: Scorecard };

/** `before` stays on screen while the next task runs, and after one that failed. */
export type Work =
  | Settled
  | {
      readonly is: 'working';
      readonly task: Task;
      readonly progress: RunProgress | null;
      readonly before: Settled;
    }
  | {
      readonly is: 'failed';
      readonly task: Task;
      readonly failure: Failure;
      readonly before: Settled;
    };

export interface PaneState {
  readonly work: Work;
  /** The newest reading of the workbook; null before the first one. */
  readonly overview: Checked | null;
  /** True where the user changed the workbook after the last reading. */
  readonly outOfDate: boolean;
  /** Counts finished tasks of the user's; each moves the focus to what it brought. */
  readonly turn: number;
}

export type PaneEvent =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly progress: RunProgress }
  | { readonly type: 'read'; readonly checked: Checked }
  | { readonly type: 'settled'; readonly settled: Settled; readonly quiet: boolean }
  /** The task left everything as it was (going to a cell). */
  | { readonly type: 'returned' }
  | { readonly type: 'failed'; readonly task: Task; readonly failure: Failure }
  | { readonly type: 'dismissed' }
  | { readonly type: 'workbookChanged' };

export const START: PaneState = {
  work: { is: 'idle' },
  overview: null,
  outOfDate: false,
  turn: 0,
};

/** The settled state that is on screen, whatever goes on above it. */
export function settledOf(work: Work): Settled {
  return work.is === 'working' || work.is === 'failed' ? work.before : work;
}

/** The whole behaviour of the pane's state: a pure step from one state to the next. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  const before = settledOf(state.work);
  switch (event.type) {
    case 'started':
      return { ...state, work: { is: 'working', task: event.task, progress: null, before } };
    case 'progressed':
      return state.work.is === 'working'
        ? { ...state, work: { ...state.work, progress: event.progress } }
        : state;
    case 'read':
      return { ...state, overview: event.checked, outOfDate: false };
    case 'settled':
      return {
        ...state,
        work: event.settled,
        turn: event.quiet ? state.turn : state.turn + 1,
      };
    case 'returned':
      return { ...state, work: before };
    case 'failed':
      return {
        ...state,
        work: { is: 'failed', task: event.task, failure: event.failure, before },
        turn: state.turn + 1,
      };
    case 'dismissed':
      return state.work.is === 'failed' ? { ...state, work: before } : state;
    case 'workbookChanged':
      return state.work.is === 'working' || state.overview === null
        ? state
        : { ...state, outOfDate: true };
  }
}
