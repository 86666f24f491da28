import { makeStyles, tokens } from '@fluentui/react-components';
import type { Scorecard, UnitScore } from '../../scorecard';
import { useText } from '../words/text';
import { useView } from '../words/views';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    '@media (max-height: 420px), (max-width: 260px)': { position: 'static' },
  },
});

export type TotalStripProps = {
  readonly now: UnitScore;
  readonly then: UnitScore;
  readonly scorecard: Scorecard;
};

/** The total now and with what is tried, in sight however far down the list somebody is. */
export function TotalStrip({ now, then, scorecard }: TotalStripProps) {
  const styles = useStyles();
  const { figures, pick } = useText();
  const t = useView('whatIf');
  const { rounding } = scorecard.settings;
  const shown = ({ total: { score } }: UnitScore): string =>
    score === null ? '–' : figures.total(score, rounding);
  const band = then.band === null ? '' : ` · ${pick(then.band.name)}`;
  return (
    <p role="status" className={styles.root}>
      {`${t.total} ${t.scoreTo({ from: shown(now), to: shown(then) })}${band}`}
    </p>
  );
}
