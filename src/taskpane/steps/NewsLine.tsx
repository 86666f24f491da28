import type { News } from '../state/state';
import { useText } from '../words/text';
import type { PaneText } from '../words/text';
import { Message } from '../ui/Message';

/** What a task has done, in one sentence; what Check found is its own list. Null: it is old, and only its place is kept. */
export function NewsLine({ news }: { readonly news: News | null }) {
  const text = useText();
  const words = news === null ? '\u00a0' : wordsOf(news, text);
  if (words === null) return null;
  return (
    <div style={news === null ? { visibility: 'hidden' } : undefined}>
      <Message intent="success">{words}</Message>
    </div>
  );
}

/** In words what a task has done. */
export function wordsOf(news: News, { t }: PaneText): string | null {
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
