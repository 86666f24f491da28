import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { problemCauses } from '../../tables';
import type { CellAddress, Problem } from '../../tables';
import { Icon } from '../ui/Icon';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useText } from '../words/text';
import { CauseGroup } from './CauseGroup';
import { ProblemList } from './ProblemList';
import { problemsWords } from './problemsWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

export type ProblemGroupProps = {
  readonly severity: Problem['severity'];
  readonly problems: readonly Problem[];
  /** Of several causes, those that problems share are shown by their line alone, until they are opened. */
  readonly folded: boolean;
  readonly onGoTo: (address: CellAddress) => void;
};

/** The problems of one severity, by cause; nothing where there are none. */
export function ProblemGroup({ severity, problems, folded, onGoTo }: ProblemGroupProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { number, language } = useText();
  if (problems.length === 0) return null;
  const causes = problemCauses(problems);
  return (
    <div className={styles.root}>
      <h3 className={mergeClasses(heading.small, styles.title)}>
        <span className={styles[severity]}>
          <Icon of={severity} />
        </span>
        <span>{`${problemsWords[language].severity[severity]} (${number(problems.length, 0)})`}</span>
      </h3>
      {causes.map((cause) =>
        cause.problems.length === 1 ? (
          <ProblemList key={cause.key} problems={cause.problems} onGoTo={onGoTo} />
        ) : (
          <CauseGroup
            key={`${cause.key} ${folded}`}
            cause={cause}
            folded={folded && causes.length > 1}
            onGoTo={onGoTo}
          />
        )
      )}
    </div>
  );
}
