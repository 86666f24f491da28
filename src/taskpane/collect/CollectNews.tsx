import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { FailureLines } from '../steps/FailureLines';
import { NoticeLines } from '../steps/NoticeLines';
import { useLineStyles } from '../ui/styles/lineStyles';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';
import type { CollectWork } from './useCollect';

export type CollectNewsProps = { readonly work: CollectWork; readonly onTryAgain: () => void };

/** What is going on, what went wrong, or what was written. */
export function CollectNews({ work, onTryAgain }: CollectNewsProps) {
  const styles = useLineStyles();
  const t = useCollectWords();
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
        <div role="alert">
          <Message intent="warning">{t.changed}</Message>
        </div>
      );
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
          <Message intent="success">
            <span className={styles.line}>
              {work.values === 0 ? t.recorded : t.written(n(work.values))}
            </span>
            <span className={styles.line}>{t.undo}</span>
          </Message>
          <NoticeLines notices={work.notices} />
        </div>
      );
  }
}
