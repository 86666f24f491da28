import { AlertNews, DoneNews, FailedNews } from '../steps/PlaceNews';
import { Bar } from '../ui/Bar';
import { Whole } from '../ui/Whole';
import { useText } from '../words/text';
import { useHistoryWords } from './historyPaneWords';
import type { HistoryWork } from './useHistory';

export type HistoryNewsProps = { readonly work: HistoryWork; readonly onTryAgain: () => void };

/** What is going on, what went wrong, or that the sheet is written. */
export function HistoryNews({ work, onTryAgain }: HistoryNewsProps) {
  const t = useHistoryWords();
  const { number } = useText();
  const n = (count: number): string => number(count, 0);
  switch (work.is) {
    case 'idle':
      return <div role="status" />;
    case 'reading':
      return <Bar label={t.reading(n(work.done), n(work.all))} value={work.done / work.all} />;
    case 'looking':
      return <Bar label={t.looking} value={null} />;
    case 'writing':
      return <Bar label={t.writing} value={null} />;
    case 'changed':
      return (
        <AlertNews intent="warning">
          <Whole>{t.changedSince}</Whole>
        </AlertNews>
      );
    case 'failed':
      return <FailedNews failure={work.failure} onTryAgain={onTryAgain} />;
    case 'written':
      return <DoneNews lines={[t.written]} notices={work.notices} />;
  }
}
