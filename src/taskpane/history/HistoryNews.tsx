import { FailureLines } from '../steps/FailureLines';
import { NoticeLines } from '../steps/NoticeLines';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
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
    case 'failed':
      return (
        <div role="alert">
          <Message
            intent="error"
            action={
              <Button small onClick={onTryAgain}>
                {t.tryAgain}
              </Button>
            }
          >
            <FailureLines failure={work.failure} />
          </Message>
        </div>
      );
    case 'written':
      return (
        <div role="status">
          <Message intent="success">{t.written}</Message>
          <NoticeLines notices={work.notices} />
        </div>
      );
  }
}
