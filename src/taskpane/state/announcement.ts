import type { Problem } from '../../tables';
import type { PaneState, Task } from './state';
import type { PaneText, TextKey } from '../words/text';

const BEGUN: Readonly<Record<Exclude<Task, 'show'>, TextKey>> = {
  open: 'opening',
  check: 'reading',
  score: 'reading',
  summarise: 'reading',
  keep: 'reading',
  freeze: 'freezing',
  insertSample: 'inserting',
  insertTemplate: 'inserting',
};

/** What a screen reader is told about the state of the work; failures speak for themselves (role alert). */
export function announcementOf({ work, news, overview }: PaneState, text: PaneText): string {
  if (work.is === 'failed') return '';
  if (work.is === 'working') {
    return work.task === 'show' ? '' : text.t(BEGUN[work.task]);
  }
  switch (news?.of) {
    case undefined:
      return '';
    case 'sample':
      return text.t('insertedSample');
    case 'template':
      return text.t('insertedTemplate');
    case 'check': {
      const { errors, warnings } = countProblems(overview?.problems ?? []);
      return text.t('announceChecked', {
        errors: text.t('errorCount', { count: errors }),
        warnings: text.t('warningCount', { count: warnings }),
      });
    }
    case 'scored': {
      const { units } = news.scorecard;
      const [only, ...others] = units;
      if (only === undefined || others.length > 0) {
        return text.t('announceScoredUnits', { count: units.length });
      }
      return only.total.score === null
        ? text.t('noTotal')
        : text.t('announceScored', { score: text.number(only.total.score, 2) });
    }
    case 'made':
      return text.t('madeSheets', { count: news.sheets.length });
    case 'kept':
      return text.t('keptAsReported');
    case 'frozen':
      return text.t('frozenCells', { count: news.frozen.cells });
  }
}

export function countProblems(problems: readonly Problem[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
