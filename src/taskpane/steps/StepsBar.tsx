import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneState, Step } from '../state/state';
import { errorsIn, stepStates } from '../state/stepStates';
import type { Wanted } from '../state/stepStates';
import { useText } from '../words/text';
import { adviceOf } from './advice';
import { ProgressLine } from './ProgressLine';
import { Steps } from './Steps';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // On a low or much enlarged pane the steps would leave no room for what they bring.
    '@media (max-height: 420px), (max-width: 260px)': { position: 'static' },
  },
  // Two lines, whatever stands there: what is below never moves away from under the pointer when the workbook has been read.
  below: {
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    marginTop: tokens.spacingVerticalXS,
  },
  next: { margin: 0 },
});

export type StepsBarProps = {
  readonly state: PaneState;
  readonly run: Wanted;
  readonly onStep: (step: Step) => void;
  readonly onCancel: () => void;
};

/** The steps, and below them how far the one that runs is, or which comes next. */
export function StepsBar({ state, run, onStep, onCancel }: StepsBarProps) {
  const styles = useStyles();
  const { t } = useText();
  const { work } = state;
  const busy = work.is === 'working';
  const advice = adviceOf(state, run);
  return (
    <section aria-label={t.steps} className={styles.root}>
      <Steps
        states={stepStates(state, run)}
        errors={errorsIn(state)}
        advice={advice}
        busy={busy}
        onStep={onStep}
      />
      <div className={styles.below}>
        {busy && work.task !== 'show' ? (
          <ProgressLine work={work} onCancel={onCancel} />
        ) : (
          <p className={styles.next}>
            <Whole>{t.advice[advice.key]}</Whole>
          </p>
        )}
      </div>
    </section>
  );
}
