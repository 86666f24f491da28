import type { Scorecard, SummaryRole } from '../../scorecard';
import type { Checked, Frozen, OwnSheet, RunOptions, RunProgress } from '../../excel/door';
import type { Notice } from '../../excel/host/notice';
import type { Tables } from '../../tables';
import type { Failure } from './failure';
import { jsonOf, sameTables } from './sameTables';

/** The three steps of the work, in order. */
export type Step = 'check' | 'score' | 'summarise';

/** Everything that takes time: the steps, the first reading, what is inserted, going to a place. */
export type Task =
  | Step
  | 'open'
  | 'keep'
  | 'countFormulas'
  | 'freeze'
  | 'unfreeze'
  | 'enterAgain'
  | 'insertSample'
  | 'insertTemplate'
  | 'show';

/** The places of the pane, one of which is shown. */
export type View =
  | 'home'
  | 'problems'
  | 'scores'
  | 'sheets'
  | 'import'
  | 'pending'
  | 'forms'
  | 'collect'
  | 'history'
  | 'nextYear';

/** What the newest task brought that is worth a sentence. */
export type News =
  | { readonly of: 'sample' | 'template' | 'check' | 'kept' }
  | { readonly of: 'scored'; readonly scorecard: Scorecard }
  | { readonly of: 'made'; readonly sheets: readonly SummaryRole[] }
  | { readonly of: 'frozen'; readonly frozen: Frozen }
  | { readonly of: 'unfrozen'; readonly cells: number }
  | { readonly of: 'enteredAgain'; readonly cells: number };

export type Work =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly task: Task; readonly progress: RunProgress | null }
  | { readonly is: 'failed'; readonly task: Task; readonly failure: Failure };

/** What the last run scored, and for what choices. */
export interface Scored {
  readonly options: RunOptions;
  readonly scorecard: Scorecard;
}

/** What a sheet was written from in this session; how it stands to the workbook now follows from it (`sheetState`). */
export interface Made {
  readonly options: RunOptions;
  readonly tables: Tables;
  /** Whether its formulas say what the workbook says now; null where it holds values. */
  readonly follows: ((now: Checked) => boolean) | null;
}

export interface PaneState {
  readonly work: Work;
  readonly view: View;
  readonly news: News | null;
  /** What Excel did not do of the newest task, although it is done. */
  readonly notices: readonly Notice[];
  /** The newest reading of the workbook; null before the first one. */
  readonly overview: Checked | null;
  /** True once the user has checked or scored it, not only opened the pane; readings since then count as checked, too. */
  readonly checked: boolean;
  /** Null once the workbook has been read again: then the reading's own scores are newer. */
  readonly scored: Scored | null;
  readonly made: ReadonlyMap<OwnSheet, Made>;
  /** Formulas that were turned into values and can be put back; null once sheets have been written anew. */
  readonly frozen: Frozen | null;
  /** True where the user changed the workbook after the last reading. */
  readonly outOfDate: boolean;
  /** Counts finished tasks of the user's; each moves the focus to what it brought. */
  readonly turn: number;
}

/** What a task leaves behind; only what is stated changes. */
export interface Settled {
  readonly view?: View;
  readonly news?: News;
  readonly checked?: true;
  readonly scored?: Scored;
  readonly wrote?: readonly OwnSheet[];
  readonly by?: Pick<Made, 'options' | 'follows'>;
  readonly frozen?: Frozen | null;
}

export type PaneEvent =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly progress: RunProgress }
  | { readonly type: 'read'; readonly checked: Checked }
  | {
      readonly type: 'settled';
      readonly settled: Settled;
      readonly notices: readonly Notice[];
    }
  /** Nobody waits for what it brought: what was said stands, and the focus stays where it is. */
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly task: Task; readonly failure: Failure }
  | { readonly type: 'viewed'; readonly view: View }
  /** Other choices for the next run. */
  | { readonly type: 'chosen' }
  | { readonly type: 'dismissed' }
  | { readonly type: 'workbookChanged' };

export const START: PaneState = {
  work: { is: 'idle' },
  view: 'home',
  news: null,
  notices: [],
  overview: null,
  checked: false,
  scored: null,
  made: new Map(),
  frozen: null,
  outOfDate: false,
  turn: 0,
};

/** The whole behaviour of the pane's state: a pure step from one state to the next. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  const { work } = state;
  switch (event.type) {
    case 'started':
      return {
        ...(event.task === 'show' ? state : withoutNews(state)),
        work: { is: 'working', task: event.task, progress: null },
      };
    case 'progressed':
      return work.is === 'working'
        ? { ...state, work: { ...work, progress: event.progress } }
        : state;
    case 'read':
      return {
        ...(work.is === 'working' || says(state, event.checked) ? state : withoutNews(state)),
        overview: event.checked,
        outOfDate: false,
        scored: null,
      };
    case 'settled':
      return { ...settle(state, event.settled), notices: event.notices };
    case 'ended':
      return { ...state, work: { is: 'idle' } };
    case 'failed': {
      const { task, failure } = event;
      return { ...state, work: { is: 'failed', task, failure }, turn: state.turn + 1 };
    }
    case 'viewed':
      return { ...withoutNews(state), view: event.view, turn: state.turn + 1 };
    case 'chosen':
      return withoutNews(state);
    case 'dismissed':
      return work.is === 'failed' ? { ...state, work: { is: 'idle' } } : state;
    case 'workbookChanged':
      return work.is === 'working' || state.overview === null
        ? state
        : { ...state, outOfDate: true };
  }
}

function settle(state: PaneState, settled: Settled): PaneState {
  const { view = state.view, checked = state.checked, scored = state.scored } = settled;
  const { wrote = [], by } = settled;
  const tables = state.overview?.tables;
  const made = by && tables ? wrote.map((role) => [role, { ...by, tables }] as const) : [];
  return {
    ...state,
    work: { is: 'idle' },
    view,
    checked,
    scored,
    news: settled.news ?? null,
    made: new Map([...state.made, ...made]),
    frozen:
      settled.frozen !== undefined
        ? settled.frozen
        : wrote.some(isWrittenAnew)
          ? null
          : state.frozen,
    turn: state.turn + 1,
  };
}

/** What is kept is a sheet of its own: no other is written anew for it. */
const isWrittenAnew = (role: OwnSheet): boolean => role !== 'snapshot';

/** What was said of the newest task holds only until something changes. */
const withoutNews = (state: PaneState): PaneState => ({ ...state, news: null, notices: [] });

/** Whether the workbook says what it has said before, and nothing else is wrong; asked only while there is news that could be old. */
function says({ news, notices, overview }: PaneState, { tables, problems }: Checked): boolean {
  const told = news !== null || notices.length > 0;
  return (
    !told ||
    (overview !== null &&
      sameTables(overview.tables, tables) &&
      jsonOf(overview.problems) === jsonOf(problems))
  );
}
