import { settledOf } from './state';
import type { PaneState, Step } from './state';
import type { TextKey } from './text';

/** What the user would sensibly do next: the step that stands out, and a sentence that says so. */
export interface Advice {
  readonly step: Step | null;
  readonly key: TextKey;
}

export function adviceOf(state: PaneState): Advice {
  if (isFirstRun(state)) return { step: null, key: 'nextBegin' };
  const shown = settledOf(state.work);
  switch (shown.is) {
    case 'idle':
    case 'inserted':
      return { step: 'check', key: 'nextCheck' };
    case 'checked':
      if (shown.checked.problems.some((problem) => problem.severity === 'error')) {
        return { step: 'check', key: 'nextFix' };
      }
      return {
        step: 'score',
        key: shown.checked.tables.results.length === 0 ? 'nextResults' : 'nextScore',
      };
    case 'scored':
      return { step: 'summarise', key: 'nextSummarise' };
    case 'summarised':
      return { step: null, key: 'nextDone' };
  }
}

/** True where the workbook has no indicator table at all: the pane then offers the sample and the template. */
export function isFirstRun(state: PaneState): boolean {
  return (
    state.overview !== null &&
    state.overview.problems.some((problem) => problem.code === 'noIndicatorTable')
  );
}
