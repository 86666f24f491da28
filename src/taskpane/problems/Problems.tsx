import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress, Problem } from '../../tables';
import { Heading } from '../ui/Heading';
import { useText } from '../words/text';
import { ProblemGroup } from './ProblemGroup';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hint: { margin: 0 },
});

export type ProblemsProps = {
  readonly problems: readonly Problem[];
  readonly turn: number;
  readonly onGoTo: (address: CellAddress) => void;
};

/** Everything that Check found, errors first. */
export function Problems({ problems, turn, onGoTo }: ProblemsProps) {
  const styles = useStyles();
  const { t } = useText();
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  return (
    <section aria-labelledby="problems" className={styles.root}>
      <Heading id="problems" turn={turn}>
        {problems.length === 0 ? t.noProblems : t.problems}
      </Heading>
      {problems.length === 0 && <p className={styles.hint}>{t.noProblemsHint}</p>}
      {errors.length > 0 && <ProblemGroup severity="error" problems={errors} onGoTo={onGoTo} />}
      {warnings.length > 0 && (
        <ProblemGroup severity="warning" problems={warnings} onGoTo={onGoTo} />
      )}
    </section>
  );
}
