import type { PaneState, Step } from '../state/state';
import { errorsIn, stepStates } from '../state/stepStates';
import type { Wanted } from '../state/stepStates';
import { isUnfilled } from '../state/unfilled';
import type { Words } from '../words/en/pane';

/** What the user would sensibly do next: the step that stands out, and a sentence that says so. */
export interface Advice {
  readonly step: Step | null;
  readonly key: keyof Words['advice'];
}

export function adviceOf(state: PaneState, run: Wanted): Advice {
  const { overview, outOfDate, checked } = state;
  if (isFirstRun(state)) return { step: null, key: 'begin' };
  if (overview && !outOfDate && isUnfilled(overview)) return { step: null, key: 'fill' };
  const { score, summarise } = stepStates(state, run);
  if (!overview || outOfDate || (!checked && score !== 'done' && score !== 'errors')) {
    const known = errorsIn(state) > 0 ? 'fix' : 'check';
    return { step: 'check', key: outOfDate ? 'checkAgain' : known };
  }
  if (score === 'errors') return { step: 'check', key: 'withErrors' };
  if (score !== 'done') {
    if (errorsIn(state) > 0) {
      return { step: 'score', key: 'fix' };
    }
    return {
      step: 'score',
      key: overview.tables.results.length === 0 ? 'results' : 'score',
    };
  }
  if (summarise !== 'done') {
    return { step: 'summarise', key: summarise === 'stale' ? 'summariseAgain' : 'summarise' };
  }
  return { step: null, key: 'done' };
}

/** True where the workbook has no indicator table at all: the pane then offers the sample and the template. */
export function isFirstRun(state: PaneState): boolean {
  return (
    state.overview !== null &&
    state.overview.problems.some((problem) => problem.code === 'noIndicatorTable')
  );
}
