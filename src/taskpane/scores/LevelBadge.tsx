import { makeStyles, tokens } from '@fluentui/react-components';
import { bandOf } from '../../engine';
import type { Band } from '../../engine';
import type { ScoredIndicator } from '../../scorecard';
import { Icon } from '../ui/Icon';
import { useText } from '../words/text';
import { scoresWords } from './scoresWords';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    minWidth: '28px',
    height: '28px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export type LevelBadgeProps = {
  readonly scored: ScoredIndicator;
  readonly bands: readonly Band[];
};

/**
 * The level reached, on the colour of the band it lies in; where there is none, met or not met, the mean of the parts, or
 * a dash.
 */
export function LevelBadge({ scored, bands }: LevelBadgeProps) {
  const styles = useStyles();
  const { t, language, number, figures } = useText();
  const words = scoresWords[language];
  const { level, score } = scored.outcome;
  const { status } = scored;
  if (level === null && (status === 'met' || status === 'notMet')) {
    const met = status === 'met';
    const rising = [...bands].sort((a, b) => a.from - b.from);
    const band = rising.at(met ? -1 : 0) ?? null;
    return (
      <span className={styles.root} style={colours(band)}>
        <Icon of={met ? 'check' : 'dismiss'} label={words.status[status]} />
      </span>
    );
  }
  const shown = level ?? score;
  const label =
    level !== null
      ? t.level(number(level, 0))
      : score === null
        ? words.noLevel
        : words.scoreOf(figures.short(score));
  return (
    <span
      className={styles.root}
      style={colours(shown === null ? null : bandOf(score ?? shown, bands))}
      role="img"
      aria-label={label}
    >
      {shown === null ? '–' : number(shown, 1, 0)}
    </span>
  );
}

const colours = (band: Band | null) =>
  band === null ? undefined : { backgroundColor: band.fill, color: band.ink };
