import { FailureLines } from '../steps/FailureLines';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { useLineStyles } from '../ui/styles/lineStyles';
import { useText } from '../words/text';
import { useFormsWords } from './formsWords';
import type { FormsWork } from './useForms';

export type FormsNewsProps = { readonly work: FormsWork; readonly onTryAgain: () => void };

/** What is going on, what went wrong, or what became of the forms. */
export function FormsNews({ work, onTryAgain }: FormsNewsProps) {
  const styles = useLineStyles();
  const t = useFormsWords();
  const { number } = useText();
  const n = (count: number): string => number(count, 0);
  switch (work.is) {
    case 'idle':
      return <div role="status" />;
    case 'reading':
      return <Bar label={t.reading} value={null} />;
    case 'writing':
      return <Bar label={t.writing(n(work.done), n(work.all))} value={work.done / work.all} />;
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
    case 'opened':
      return (
        <div role="status">
          <Message intent="success">{t.opened(work.unit ?? t.noUnit, work.name)}</Message>
        </div>
      );
    case 'saved':
      return (
        <div role="status">
          <Message intent="success">
            <span className={styles.line}>{t.saved(work.name)}</span>
            <span className={styles.line}>{t.notThere}</span>
          </Message>
        </div>
      );
  }
}
