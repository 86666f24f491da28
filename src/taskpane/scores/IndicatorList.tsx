import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { targetOf } from '../../scorecard';
import type { Scorecard } from '../../scorecard';
import { ShowMore, useShown } from '../ui/ShowMore';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useRowStyles } from '../ui/styles/rowStyles';
import { useText } from '../words/text';
import { Filters } from './Filters';
import { FILTERS, passes, searched } from './filterIndicators';
import type { Filter, Line } from './filterIndicators';
import { IndicatorRow } from './IndicatorRow';

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
  const { t, number } = useText();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const looked = useDeferredValue(query);
  const target = targetOf(scorecard.settings);
  const found = useMemo(() => searched(lines, looked), [lines, looked]);
  const counts = useMemo(() => countsOf(found, target), [found, target]);
  const passing = useMemo(
    () => found.filter((line) => passes(line, filter, target)),
    [found, filter, target]
  );
  const { shown, more, showMore } = useShown(passing.length);
  const isIdle = several && looked.trim() === '' && filter === 'all';
  return (
    <div className={styles.root}>
      <h3 className={heading.small}>{t.indicatorList}</h3>
      <Filters
        query={query}
        filter={filter}
        counts={counts}
        onQuery={setQuery}
        onFilter={setFilter}
      />
      {!isIdle && (
        <>
          <p role="status" className={styles.none}>
            {passing.length === 0 ? t.foundNone : t.found(passing.length, number(lines.length, 0))}
          </p>
          {passing.length > 0 && (
            <ul className={row.list}>
              {passing.slice(0, shown).map((line) => (
                <IndicatorRow
                  key={`${line.unit ?? ''}\n${line.scored.indicator.code}`}
                  line={line}
                  withUnit={several}
                  bands={scorecard.bands}
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

function countsOf(lines: readonly Line[], target: number): Readonly<Record<Filter, number>> {
  const count = (filter: Filter): number =>
    lines.reduce((sum, line) => sum + (passes(line, filter, target) ? 1 : 0), 0);
  const [all, below, pending, warnings] = FILTERS;
  return {
    [all]: lines.length,
    [below]: count(below),
    [pending]: count(pending),
    [warnings]: count(warnings),
  };
}
