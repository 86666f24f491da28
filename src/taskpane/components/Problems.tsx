import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { CellAddress, Problem } from '../../tables';
import { useText } from '../text';
import { ProblemGroup } from './ProblemGroup';
import { useHeadingStyles } from './headingStyles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hint: { margin: 0 },
});

export type ProblemsProps = {
  readonly problems: readonly Problem[];
  readonly placeRef: RefObject<HTMLElement | null> | null;
  readonly onGoTo: (address: CellAddress) => void;
};

/** Everything that Check found, errors first. */
export function Problems({ problems, placeRef, onGoTo }: ProblemsProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t } = useText();
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  return (
    <section aria-labelledby="problems" className={styles.root}>
      <h2
        id="problems"
        tabIndex={-1}
        className={heading.root}
        ref={(element) => {
          if (placeRef !== null) placeRef.current = element;
        }}
      >
        {t(problems.length === 0 ? 'noProblems' : 'problems')}
      </h2>
      {problems.length === 0 && <p className={styles.hint}>{t('noProblemsHint')}</p>}
      {errors.length > 0 && <ProblemGroup severity="error" problems={errors} onGoTo={onGoTo} />}
      {warnings.length > 0 && (
        <ProblemGroup severity="warning" problems={warnings} onGoTo={onGoTo} />
      )}
    </section>
  );
}
