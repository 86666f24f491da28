import { makeStyles, tokens } from '@fluentui/react-components';
import { describeProblem, problemAddress } from '../../tables';
import type { CellAddress, Problem } from '../../tables';
import { ShowMore, useShown } from '../ui/ShowMore';
import { useRowStyles } from '../ui/styles/rowStyles';
import { useText } from '../words/text';
import { problemsWords } from './problemsWords';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  place: {
    display: 'block',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export type ProblemListProps = {
  readonly problems: readonly Problem[];
  readonly onGoTo: (address: CellAddress) => void;
};

/** Problems, each a button that goes to its cell, where it has one. */
export function ProblemList({ problems, onGoTo }: ProblemListProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const { language } = useText();
  const words = problemsWords[language];
  const { shown, more, showMore } = useShown(problems.length);
  return (
    <>
      <ul className={row.list}>
        {problems.slice(0, shown).map((problem, index) => {
          const address = problemAddress(problem);
          const { at } = problem;
          return (
            <li key={index} className={row.item}>
              {at === null || address === null ? (
                <div className={row.still}>
                  <Whole>{describeProblem(problem, language)}</Whole>
                  <span className={styles.place}>{words.wholeWorkbook}</span>
                </div>
              ) : (
                <button type="button" className={row.button} onClick={() => onGoTo(at)}>
                  <Whole>{describeProblem(problem, language)}</Whole>
                  <span className={styles.place}>{`${address.sheet}!${address.cell}`}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <ShowMore more={more} hidden={problems.length - shown} onMore={showMore} />
    </>
  );
}
