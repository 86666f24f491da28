import { makeStyles, tokens } from '@fluentui/react-components';
import { periodName } from '../../engine';
import { targetHeadline } from '../../scorecard';
import type { Scorecard } from '../../scorecard';
import type { SheetState } from '../state/stepStates';
import { useText } from '../words/text';
import { Unreadable } from '../scores/Unreadable';
import { BandChip } from '../ui/BandChip';
import { Whole } from '../ui/Whole';
import { Button } from '../ui/Button';
import { useHeadingStyles } from '../ui/styles/headingStyles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  score: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export type ScoresNowProps = {
  readonly scorecard: Scorecard;
  /** How the Scores sheet stands to them. */
  readonly sheet: SheetState;
  readonly onOpen: () => void;
};

/** The total as the workbook stands, and whether it is written. */
export function ScoresNow({ scorecard, sheet, onOpen }: ScoresNowProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t, figures, language } = useText();
  const whole = scorecard.organisation ?? scorecard.units[0];
  const score = whole?.total.score ?? null;
  const { period } = scorecard;
  const targets = score === null ? (whole?.targets ?? null) : null;
  return (
    <section aria-labelledby="scores-now" className={styles.root}>
      <h3 id="scores-now" className={heading.small}>
        {period === null
          ? t.scoresNow
          : (targets === null ? t.scoresNowOf : t.targetsNowOf)(periodName(period, language))}
      </h3>
      <p className={styles.line}>
        <span className={styles.score}>
          {score !== null ? (
            figures.total(score)
          ) : targets === null ? (
            t.noTotal
          ) : (
            <Whole>{targetHeadline(targets, language)}</Whole>
          )}
        </span>
        {score !== null && <span>{t.outOf(figures.highest)}</span>}
        {whole?.band && <BandChip band={whole.band} />}
        <Button small onClick={onOpen}>
          {t.openScores}
        </Button>
      </p>
      <Unreadable units={scorecard.units} />
      <p className={styles.small}>{t.scoresSheet[sheet]}</p>
    </section>
  );
}
