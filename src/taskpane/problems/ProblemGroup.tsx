import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { describeProblem, problemAddress } from '../../tables';
import type { CellAddress, Problem } from '../../tables';
import { Icon } from '../ui/Icon';
import { ShowMore, useShown } from '../ui/ShowMore';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useRowStyles } from '../ui/styles/rowStyles';
import { useText } from '../words/text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  place: {
    display: 'block',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export type ProblemGroupProps = {
  readonly severity: Problem['severity'];
  readonly problems: readonly Problem[];
  readonly onGoTo: (address: CellAddress) => void;
};

/** The problems of one severity; each is a button that goes to its cell, where it has one. */
export function ProblemGroup({ severity, problems, onGoTo }: ProblemGroupProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const row = useRowStyles();
  const { t, language, number } = useText();
  const { shown, more, showMore } = useShown(problems.length);
  return (
    <div className={styles.root}>
      <h3 className={mergeClasses(heading.small, styles.title)}>
        <span className={styles[severity]}>
          <Icon of={severity} />
        </span>
        <span>{`${t.severity[severity]} (${number(problems.length, 0)})`}</span>
      </h3>
      <ul className={row.list}>
        {problems.slice(0, shown).map((problem, index) => {
          const address = problemAddress(problem);
          const { at } = problem;
          return (
            <li key={index} className={row.item}>
              {at === null || address === null ? (
                <div className={row.still}>
                  {describeProblem(problem, language)}
                  <span className={styles.place}>{t.wholeWorkbook}</span>
                </div>
              ) : (
                <button type="button" className={row.button} onClick={() => onGoTo(at)}>
                  {describeProblem(problem, language)}
                  <span className={styles.place}>{`${address.sheet}!${address.cell}`}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <ShowMore more={more} hidden={problems.length - shown} onMore={showMore} />
    </div>
  );
}
