import { makeStyles, tokens } from '@fluentui/react-components';
import { targetHeadline, type UnitScore } from '../../scorecard';
import { BandChip } from '../ui/BandChip';
import { Whole } from '../ui/Whole';
import { ShowMore, useShown } from '../ui/ShowMore';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useRowStyles } from '../ui/styles/rowStyles';
import { scoresWords } from './scoresWords';
import { useText } from '../words/text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export type UnitListProps = {
  readonly units: readonly UnitScore[];
  readonly onOpen: (index: number) => void;
};

/** All units with their totals; pressing one opens it. */
export function UnitList({ units, onOpen }: UnitListProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const heading = useHeadingStyles();
  const { t, number, figures, language } = useText();
  const { shown, more, showMore } = useShown(units.length);
  return (
    <div className={styles.root}>
      <h3 className={heading.small}>{`${t.units} (${number(units.length, 0)})`}</h3>
      <ul className={row.list}>
        {units.slice(0, shown).map(({ unit, total, band, targets }, index) => (
          <li key={unit ?? ''} className={row.item}>
            <button type="button" className={row.button} onClick={() => onOpen(index)}>
              {unit ?? scoresWords[language].wholeOrganisation}
              <span className={styles.line}>
                <span className={styles.score}>
                  {total.score !== null ? (
                    `${figures.total(total.score)} ${t.outOf(figures.highest)}`
                  ) : targets === null ? (
                    t.noTotal
                  ) : (
                    <Whole>{targetHeadline(targets, language)}</Whole>
                  )}
                </span>
                {band !== null && <BandChip band={band} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ShowMore more={more} hidden={units.length - shown} onMore={showMore} />
    </div>
  );
}
