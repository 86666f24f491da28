import { describeProblem, problemAddress } from '../../tables';
import type { CellAddress, Problem } from '../../tables';
import { ShowMore, useShown } from '../ui/ShowMore';
import { useRowStyles } from '../ui/styles/rowStyles';
import { useText } from '../words/text';
import { PlaceLine } from './PlaceLine';
import { problemsWords } from './problemsWords';

export type ProblemListProps = {
  readonly problems: readonly Problem[];
  readonly onGoTo: (address: CellAddress) => void;
};

/** Problems, each a button that goes to its cell, where it has one. */
export function ProblemList({ problems, onGoTo }: ProblemListProps) {
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
          const there = at !== null && address !== null;
          return (
            <PlaceLine
              key={index}
              says={describeProblem(problem, language)}
              place={there ? `${address.sheet}!${address.cell}` : words.wholeWorkbook}
              onGoTo={there ? () => onGoTo(at) : null}
            />
          );
        })}
      </ul>
      <ShowMore more={more} hidden={problems.length - shown} onMore={showMore} />
    </>
  );
}
