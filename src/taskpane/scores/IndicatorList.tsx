import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { watchedScore, bandsOfScores } from '../../scorecard';
import type { Scorecard } from '../../scorecard';
import { ShowMore, useShown } from '../ui/ShowMore';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useRowStyles } from '../ui/styles/rowStyles';
import { useText } from '../words/text';
import { belowWords, type BelowWords } from './belowWords';
import { Filters } from './Filters';
import { FILTERS, passes, searched } from './filterIndicators';
import type { Filter, Line } from './filterIndicators';
import { IndicatorRow } from './IndicatorRow';
import { scoresWords } from './scoresWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  none: { margin: 0 },
});

export type IndicatorListProps = {
  readonly lines: readonly Line[];
  /** True where the lines are of several units; they are then listed only when something is looked for. */
  readonly several: boolean;
  readonly scorecard: Scorecard;
  readonly onOpen: (line: Line) => void;
};

/** Indicators in worksheet order, with a search and filters above them. */
export function IndicatorList({ lines, several, scorecard, onOpen }: IndicatorListProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const row = useRowStyles();
  const { number, figures, language } = useText();
  const words = scoresWords[language];
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const looked = useDeferredValue(query);
  const { targetScore } = scorecard.settings;
  const watched = watchedScore(scorecard.settings);
  const below = useMemo(
    () => belowName(lines, targetScore, figures.short(watched), belowWords[language]),
    [lines, targetScore, figures, watched, language]
  );
  const found = useMemo(() => searched(lines, looked), [lines, looked]);
  const counts = useMemo(() => countsOf(found, watched), [found, watched]);
  const passing = useMemo(
    () => found.filter((line) => passes(line, filter, watched)),
    [found, filter, watched]
  );
  const { shown, more, showMore } = useShown(passing.length);
  const isIdle = several && looked.trim() === '' && filter === 'all';
  return (
    <div className={styles.root}>
      <h3 className={heading.small}>{words.indicatorList}</h3>
      <Filters
        query={query}
        filter={filter}
        below={below}
        counts={counts}
        onQuery={setQuery}
        onFilter={setFilter}
      />
      {!isIdle && (
        <>
          <p role="status" className={styles.none}>
            {passing.length === 0
              ? words.foundNone
              : words.found(number(passing.length, 0), number(lines.length, 0))}
          </p>
          {passing.length > 0 && (
            <ul className={row.list}>
              {passing.slice(0, shown).map((line) => (
                <IndicatorRow
                  key={`${line.unit ?? ''}\n${line.scored.indicator.code}`}
                  line={line}
                  withUnit={several}
                  bands={bandsOfScores(scorecard)}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          )}
          <ShowMore more={more} hidden={passing.length - shown} onMore={showMore} />
        </>
      )}
    </div>
  );
}

/** The filter of low scores is called what it is: only a target that the workbook states is one. */
function belowName(
  lines: readonly Line[],
  target: number | null,
  watched: string,
  words: BelowWords
): string {
  const targets = lines.some(({ scored }) => scored.targetAlone);
  if (target !== null) return words.target;
  if (!targets) return words.score(watched);
  const scores = lines.some(({ scored }) => scored.counts);
  return scores ? words.scoreOrNotMet(watched) : words.notMet;
}

function countsOf(lines: readonly Line[], watched: number): Readonly<Record<Filter, number>> {
  const count = (filter: Filter): number =>
    lines.reduce((sum, line) => sum + (passes(line, filter, watched) ? 1 : 0), 0);
  const [all, below, pending, warnings] = FILTERS;
  return {
    [all]: lines.length,
    [below]: count(below),
    [pending]: count(pending),
    [warnings]: count(warnings),
  };
}
