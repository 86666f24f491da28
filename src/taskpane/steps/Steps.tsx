import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Advice } from './advice';
import type { Step } from '../state/state';
import type { StepState } from '../state/stepStates';
import { useText } from '../words/text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { IconProps } from '../ui/Icon';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  button: {
    flexDirection: 'column',
    width: '100%',
    height: '100%',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    // The names of all three stand on one line in the narrowest pane, too.
    '@media (max-width: 340px)': { fontSize: tokens.fontSizeBase200 },
  },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    // The person's own colours have none for a state; its words say it.
    '@media (forced-colors: active)': { '& svg': { color: 'inherit' } },
  },
  done: { '& svg': { color: tokens.colorStatusSuccessForeground1 } },
  stale: { '& svg': { color: tokens.colorStatusWarningForeground1 } },
  errors: { '& svg': { color: tokens.colorStatusDangerForeground1 } },
});

const STEPS: readonly Step[] = ['check', 'score', 'summarise'];

const ICONS: Readonly<Partial<Record<StepState, IconProps['of']>>> = {
  done: 'check',
  stale: 'again',
  errors: 'error',
};

export type StepsProps = {
  readonly states: Readonly<Record<Step, StepState>>;
  readonly errors: number;
  readonly advice: Advice;
  readonly busy: boolean;
  readonly onStep: (step: Step) => void;
};

/** The three steps, always there, each with how far it is; the one that comes next stands out. */
export function Steps({ states, errors, advice, busy, onStep }: StepsProps) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <ol className={styles.list}>
      {STEPS.map((step, index) => {
        const isNext = step === advice.step;
        const state = states[step];
        const icon = ICONS[state];
        const color =
          isNext || busy
            ? undefined
            : styles[state === 'done' || state === 'errors' ? state : 'stale'];
        return (
          <li key={step} aria-current={isNext ? 'step' : undefined}>
            <Button
              className={styles.button}
              look={isNext ? 'primary' : undefined}
              busy={busy}
              onClick={() => onStep(step)}
            >
              <span>{`${index + 1} ${t.step[step]}`}</span>
              <span className={mergeClasses(styles.state, icon && color)}>
                {icon !== undefined && <Icon of={icon} />}
                {state === 'errors'
                  ? t.errorCount(errors)
                  : t.stepState[isNext && state === 'open' ? 'next' : state]}
              </span>
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
