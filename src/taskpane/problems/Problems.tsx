import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress, Problem } from '../../tables';
import { Choice } from '../ui/Choice';
import { Heading } from '../ui/Heading';
import { TextBox } from '../ui/TextBox';
import { useText } from '../words/text';
import { MissingLists } from './MissingLists';
import { ProblemGroup } from './ProblemGroup';
import { EVERYWHERE, useFilter } from './useFilter';
import { problemsWords } from './problemsWords';

/** So many are seen at a glance. */
const FEW = 8;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hint: { margin: 0 },
});

export type ProblemsProps = {
  readonly problems: readonly Problem[];
  /** Nothing has been filled in yet. */
  readonly unfilled: boolean;
  readonly turn: number;
  readonly onGoTo: (address: CellAddress) => void;
};

/** Everything that Check found, errors first, by what causes it; many can be searched and causes stand folded. */
export function Problems({ problems, unfilled, turn, onGoTo }: ProblemsProps) {
  const styles = useStyles();
  const { t, language, number } = useText();
  const words = problemsWords[language];
  const filter = useFilter(problems);
  const many = problems.length > FEW;
  const ofSeverity = (severity: Problem['severity']) => (
    <ProblemGroup
      severity={severity}
      problems={filter.shown.filter((problem) => problem.severity === severity)}
      folded={many && !filter.active}
      onGoTo={onGoTo}
    />
  );
  return (
    <section aria-labelledby="problems" className={styles.root}>
      <Heading id="problems" turn={turn}>
        {problems.length > 0 ? t.place.problems : unfilled ? t.nothingYet : words.none}
      </Heading>
      {problems.length === 0 && (
        <p className={styles.hint}>{unfilled ? t.advice.fill : words.noneHint}</p>
      )}
      <MissingLists problems={problems} onGoTo={onGoTo} />
      {many && (
        <TextBox
          label={words.search}
          value={filter.text}
          hint={
            filter.active
              ? words.problemsOf({
                  shown: number(filter.shown.length, 0),
                  all: number(problems.length, 0),
                })
              : undefined
          }
          onChange={filter.setText}
        />
      )}
      {many && <SheetChoice problems={problems} sheet={filter.sheet} onSheet={filter.setSheet} />}
      {ofSeverity('error')}
      {ofSeverity('warning')}
    </section>
  );
}

type SheetChoiceProps = {
  readonly problems: readonly Problem[];
  readonly sheet: string;
  readonly onSheet: (sheet: string) => void;
};

/** One of the sheets that problems are on, with how many; nothing where all are on one. */
function SheetChoice({ problems, sheet, onSheet }: SheetChoiceProps) {
  const { language, number } = useText();
  const words = problemsWords[language];
  const counts = new Map<string, number>();
  for (const { at } of problems) {
    if (at !== null) counts.set(at.sheet, (counts.get(at.sheet) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  const option = (value: string, label: string, count: number) => ({
    value,
    label: `${label} (${number(count, 0)})`,
  });
  return (
    <Choice
      label={words.sheet}
      value={counts.has(sheet) ? sheet : EVERYWHERE}
      options={[
        option(EVERYWHERE, words.wholeWorkbook, problems.length),
        ...[...counts].map(([name, count]) => option(name, name, count)),
      ]}
      onChange={onSheet}
    />
  );
}
