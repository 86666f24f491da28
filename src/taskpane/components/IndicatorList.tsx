import { makeStyles, tokens } from '@fluentui/react-components';
import type { Band } from '../../engine';
import type { ScoredIndicator } from '../../scorecard';
import type { CellAddress } from '../../tables';
import { useText } from '../text';
import { IndicatorRow } from './IndicatorRow';
import { ShowMore, useShown } from './ShowMore';
import { useHeadingStyles } from './headingStyles';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

export type IndicatorListProps = {
  readonly indicators: readonly ScoredIndicator[];
  readonly bands: readonly Band[];
  readonly onGoTo: (address: CellAddress) => void;
};

/** The indicators of a unit, in worksheet order. */
export function IndicatorList({ indicators, bands, onGoTo }: IndicatorListProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const row = useRowStyles();
  const { t, number } = useText();
  const { shown, more, showMore } = useShown(indicators.length);
  return (
    <div className={styles.root}>
      <h4 className={heading.small}>{`${t('indicatorList')} (${number(indicators.length, 0)})`}</h4>
      <ul className={row.list}>
        {indicators.slice(0, shown).map((scored) => (
          <IndicatorRow key={scored.indicator.code} scored={scored} bands={bands} onGoTo={onGoTo} />
        ))}
      </ul>
      <ShowMore more={more} hidden={indicators.length - shown} onMore={showMore} />
    </div>
  );
}
