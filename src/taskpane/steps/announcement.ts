import { targetHeadline } from '../../scorecard';
import type { Problem } from '../../tables';
import type { PaneState, Task } from '../state/state';
import { newsText } from './newsText';
import { isUnfilled } from '../state/unfilled';
import type { Words } from '../words/en/pane';
import type { PaneText } from '../words/text';

/** What is said while nothing more is known of a task than that it has begun. */
export function begunText(task: Task, t: Words): string {
  switch (task) {
    case 'show':
      return '';
    case 'freeze':
      return t.freezing;
    case 'unfreeze':
      return t.writing;
    case 'enterAgain':
      return t.enteringAgain;
    case 'insertSample':
    case 'insertTemplate':
      return t.inserting;
    default:
      return t.reading;
  }
}

/** What a screen reader is told about the state of the work; failures speak for themselves (role alert). */
export function announcementOf(state: PaneState, text: PaneText): string {
  if (state.work.is === 'failed') return '';
  const notices = state.work.is === 'idle' ? state.notices : [];
  const said = notices.map(({ bilingual }) => text.pick(bilingual.what));
  return [brought(state, text), ...said].join(' ').trim();
}

/** What the work has brought, or that it has begun. */
function brought({ work, news, overview }: PaneState, text: PaneText): string {
  if (work.is === 'working') {
    return begunText(work.task, text.t);
  }
  if (news === null) return '';
  switch (news.of) {
    case 'check': {
      if (overview !== null && isUnfilled(overview)) return text.t.nothingYet;
      const { errors, warnings } = countProblems(overview?.problems ?? []);
      return text.t.announceChecked({
        errors: text.t.errorCount(errors),
        warnings: text.t.warningCount(warnings),
      });
    }
    case 'scored': {
      const { units } = news.scorecard;
      const [only, ...others] = units;
      if (only === undefined || others.length > 0) {
        return text.t.announceScoredUnits(units.length);
      }
      const { total, targets } = only;
      if (total.score === null && targets !== null) return targetHeadline(targets, text.language);
      return total.score === null
        ? text.t.noTotal
        : text.t.announceScored(text.figures.total(total.score), text.figures.highest);
    }
    case 'frozen':
      return text.t.frozenCells(news.frozen.cells);
    default:
      return newsText(news, text);
  }
}

export function countProblems(problems: readonly Problem[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
