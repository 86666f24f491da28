import type { News } from '../state/state';
import { useText } from '../words/text';
import type { PaneText } from '../words/text';
import { Message } from '../ui/Message';

/** What a task has done, in one sentence; what Check found is its own list. */
export function NewsLine({ news }: { readonly news: News }) {
  const text = useText();
  const words = wordsOf(news, text);
  return words === null ? null : <Message intent="success">{words}</Message>;
}

function wordsOf(news: News, { t }: PaneText): string | null {
  switch (news.of) {
    case 'check':
      return null;
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
