import type { Problem } from '../tables';
import type { Task, Work } from './state';
import type { PaneText, TextKey } from './text';

const BEGUN: Readonly<Record<Exclude<Task, 'show'>, TextKey>> = {
  open: 'opening',
  check: 'reading',
  score: 'reading',
  summarise: 'reading',
  insertSample: 'inserting',
  insertTemplate: 'inserting',
};

/** What a screen reader is told about the state of the work; failures speak for themselves (role alert). */
export function announcementOf(work: Work, text: PaneText): string {
  switch (work.is) {
    case 'idle':
    case 'failed':
      return '';
    case 'working':
      return work.task === 'show' ? '' : text.t(BEGUN[work.task]);
    case 'inserted':
      return text.t(work.what === 'sample' ? 'insertedSample' : 'insertedTemplate');
    case 'checked': {
      const { errors, warnings } = countProblems(work.checked.problems);
      return text.t('announceChecked', {
        errors: text.t('errorCount', { count: errors }),
        warnings: text.t('warningCount', { count: warnings }),
      });
    }
    case 'scored': {
      const [only, ...others] = work.scorecard.units;
      if (only === undefined || others.length > 0) {
        return text.t('announceScoredUnits', { count: work.scorecard.units.length });
      }
      return only.total.score === null
        ? text.t('noTotal')
        : text.t('announceScored', { score: text.number(only.total.score, 2) });
    }
    case 'summarised':
      return text.t('announceSummarised');
  }
}

export function countProblems(problems: readonly Problem[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
