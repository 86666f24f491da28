import { makeStyles } from '@fluentui/react-components';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';
import type { CollectWork } from './useCollect';

const useStyles = makeStyles({ line: { display: 'block' } });

export type CollectNewsProps = { readonly work: CollectWork; readonly onTryAgain: () => void };

/** What is going on, what went wrong, or what was written. */
export function CollectNews({ work, onTryAgain }: CollectNewsProps) {
  const styles = useStyles();
  const t = useCollectWords();
  const { number, pick } = useText();
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
    case 'failed': {
      const { what, todo, detail } = work.failure;
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
            <strong className={styles.line}>{t.failed}</strong>
            <span className={styles.line}>{pick(what)}</span>
            <span className={styles.line}>{pick(todo)}</span>
            {detail !== null && <span className={styles.line}>{detail}</span>}
          </Message>
        </div>
      );
    }
    case 'written':
      return (
        <div role="status">
          <Message intent="success">
            <span className={styles.line}>
              {work.values === 0 ? t.recorded : t.written(n(work.values))}
            </span>
            <span className={styles.line}>{t.undo}</span>
          </Message>
          {work.notices.map(({ code, bilingual }) => (
            <Message key={code} intent="warning">
              <span className={styles.line}>{pick(bilingual.what)}</span>
              <span className={styles.line}>{pick(bilingual.todo)}</span>
            </Message>
          ))}
        </div>
      );
  }
}
