import type { News } from '../state/state';
import type { PaneText } from '../words/text';

/** In words what a task has done, in one sentence; nothing of Check: what it found is its own list. */
export function newsText(news: News, { t }: PaneText): string {
  switch (news.of) {
    case 'check':
      return '';
    case 'sample':
      return t.insertedSample;
    case 'template':
      return t.insertedTemplate;
    case 'scored':
      return t.scoresWritten;
    case 'made':
      return t.madeSheets(news.sheets.length);
    case 'kept':
      return t.keptAsReported;
    case 'enteredAgain':
      return t.enteredAgain(news.cells);
    case 'unfrozen':
      return t.unfrozenCells(news.cells);
    case 'frozen': {
      const { cells, errors } = news.frozen;
      const done = t.frozenCells(cells);
      return errors.length === 0
        ? done
        : `${done} ${t.frozenErrors({ cells: errors.slice(0, 5).join(', '), count: errors.length })}`;
    }
  }
}
