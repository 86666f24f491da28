import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Advice } from '../advice';
import type { Step } from '../state';
import { useText } from '../text';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(92px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  button: {
    width: '100%',
    minWidth: 0,
    height: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  next: { margin: `${tokens.spacingVerticalS} 0 0` },
});

const STEPS: readonly Step[] = ['check', 'score', 'summarise'];

export type StepsProps = {
  readonly advice: Advice;
  readonly busy: boolean;
  readonly onStep: (step: Step) => void;
};

/** The three steps, always there; the one that comes next stands out and is said in words. */
export function Steps({ advice, busy, onStep }: StepsProps) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <section aria-label={t('steps')}>
      <ol className={styles.list}>
        {STEPS.map((step, index) => (
          <li key={step} aria-current={step === advice.step ? 'step' : undefined}>
            <Button
              className={styles.button}
              appearance={step === advice.step ? 'primary' : 'secondary'}
              disabledFocusable={busy}
              onClick={() => onStep(step)}
            >
              {`${index + 1} ${t(step)}`}
            </Button>
          </li>
        ))}
      </ol>
      <p className={styles.next}>{t(advice.key)}</p>
    </section>
  );
}
