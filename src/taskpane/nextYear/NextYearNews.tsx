import { FailureLines } from '../steps/FailureLines';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { useLineStyles } from '../ui/styles/lineStyles';
import { useNextYearWords } from './nextYearPaneWords';
import type { NextYearWork } from './useNextYear';

export type NextYearNewsProps = { readonly work: NextYearWork; readonly onTryAgain: () => void };

/** What is going on, what went wrong, or what became of the new workbook. */
export function NextYearNews({ work, onTryAgain }: NextYearNewsProps) {
  const styles = useLineStyles();
  const t = useNextYearWords();
  const again = (
    <Button small onClick={onTryAgain}>
      {t.tryAgain}
    </Button>
  );
  switch (work.is) {
    case 'idle':
      return <div role="status" />;
    case 'reading':
      return <Bar label={t.reading} value={null} />;
    case 'making':
      return <Bar label={t.making} value={null} />;
    case 'noYear':
      return (
        <div role="alert">
          <Message intent="warning" action={again}>
            {t.noYear}
          </Message>
        </div>
      );
    case 'failed':
      return (
        <div role="alert">
          <Message intent="error" action={again}>
            <FailureLines failure={work.failure} />
          </Message>
        </div>
      );
    case 'opened':
      return (
        <div role="status">
          <Message intent="success">{t.opened(work.name)}</Message>
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
