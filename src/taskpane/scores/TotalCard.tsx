import { makeStyles, tokens } from '@fluentui/react-components';
import { targetHeadline } from '../../scorecard';
import type { UnitScore } from '../../scorecard';
import { BandChip } from '../ui/BandChip';
import { Whole } from '../ui/Whole';
import { Bar } from '../ui/Bar';
import { useText } from '../words/text';
import { scoresWords } from './scoresWords';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  big: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  targets: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

/** The total of a unit, or of all units: on the scale, in percent, as a band; and how sure it is while results are missing. */
export function TotalCard({
  unit: { total, band, equalWeights, targets },
}: {
  readonly unit: Pick<UnitScore, 'total' | 'band' | 'targets'> & {
    readonly equalWeights?: boolean;
  };
}) {
  const styles = useStyles();
  const { t, number, figures, language } = useText();
  const words = scoresWords[language];
  const { score, percent, measuredWeight, floor, ceiling } = total;
  const measured =
    measuredWeight === null ? null : words.measured(`${number(measuredWeight * 100, 1, 0)}%`);
  return (
    <div className={styles.root}>
      {score === null ? (
        <div>
          <span className={targets === null ? styles.big : styles.targets}>
            {targets === null ? t.noTotal : <Whole>{targetHeadline(targets, language)}</Whole>}
          </span>
          {targets === null && <p className={styles.text}>{words.noTotalHint}</p>}
        </div>
      ) : (
        <div className={styles.line}>
          <span>
            <span className={styles.big}>{figures.total(score)}</span>{' '}
            <span className={styles.small}>{t.outOf(figures.highest)}</span>
          </span>
          {percent !== null && <span className={styles.small}>{`${figures.total(percent)}%`}</span>}
          {band !== null && <BandChip band={band} />}
        </div>
      )}
      {measuredWeight !== null && measured !== null && (
        <div>
          <Bar value={measuredWeight} label={measured} />
          <p className={styles.text}>{measured}</p>
        </div>
      )}
      {measuredWeight !== null && measuredWeight < 1 && floor !== null && ceiling !== null && (
        <p className={styles.text}>
          {words.between({ low: figures.total(floor), high: figures.total(ceiling) })}
        </p>
      )}
      {equalWeights && (score !== null || targets === null) && (
        <p className={styles.text}>{words.equalWeights}</p>
      )}
    </div>
  );
}
