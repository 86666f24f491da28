import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Work } from '../state';
import { useText } from '../text';
import type { PaneText } from '../text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  text: { margin: 0 },
});

type Working = Extract<Work, { readonly is: 'working' }>;

/** How far a task is, as a bar and in words. */
export function ProgressLine({ work }: { readonly work: Working }) {
  const styles = useStyles();
  const text = useText();
  const label = progressText(work, text);
  const share = shareDone(work);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{label}</p>
      <ProgressBar
        aria-label={label}
        {...(share === null ? {} : { value: share })}
        thickness="large"
      />
    </div>
  );
}

function shareDone({ progress }: Working): number | null {
  return progress === null || progress.total <= 0 ? null : progress.done / progress.total;
}

function progressText({ task, progress }: Working, { t, number }: PaneText): string {
  if (task === 'insertSample' || task === 'insertTemplate') return t('inserting');
  if (progress === null || progress.phase === 'reading') return t('reading');
  const counts = { done: number(progress.done, 0), total: number(progress.total, 0) };
  if (progress.phase === 'scoring') return t('scoring', counts);
  return progress.total > 1 ? t('writingOf', counts) : t('writing');
}
