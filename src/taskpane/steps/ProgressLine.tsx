import { makeStyles, tokens } from '@fluentui/react-components';
import { begunText } from './announcement';
import type { Work } from '../state/state';
import { useText } from '../words/text';
import type { PaneText } from '../words/text';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  text: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumn: '1 / -1' },
});

type Working = Extract<Work, { readonly is: 'working' }>;

export type ProgressLineProps = {
  readonly work: Working;
  readonly onCancel: () => void;
};

/** How far a task is, as a bar and in words, and the way to stop it. */
export function ProgressLine({ work, onCancel }: ProgressLineProps) {
  const styles = useStyles();
  const text = useText();
  const label = progressText(work, text);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{label}</p>
      <Button small onClick={onCancel}>
        {text.t.cancel}
      </Button>
      <div className={styles.bar}>
        <Bar label={label} value={shareDone(work)} />
      </div>
    </div>
  );
}

function shareDone({ progress }: Working): number | null {
  return progress === null || progress.total <= 1 ? null : progress.done / progress.total;
}

function progressText({ task, progress }: Working, { t, number }: PaneText): string {
  if (progress === null || progress.phase === 'reading') return begunText(task, t);
  if (progress.phase === 'scoring') return t.scoring;
  const counts = { done: number(progress.done, 0), total: number(progress.total, 0) };
  return progress.total > 1 ? t.writingOf(counts) : t.writing;
}
