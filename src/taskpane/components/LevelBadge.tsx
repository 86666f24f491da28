import { makeStyles, tokens } from '@fluentui/react-components';
import { bandOf } from '../../engine';
import type { Band } from '../../engine';
import type { ScoredIndicator } from '../../scorecard';
import { useText } from '../text';

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

/** The level reached, on the colour of the band it lies in; a dash where there is none. */
export function LevelBadge({ scored, bands }: LevelBadgeProps) {
  const styles = useStyles();
  const { t, number } = useText();
  const { level } = scored.outcome;
  const band = level === null ? null : bandOf(level, bands);
  return (
    <span
      className={styles.root}
      style={band === null ? undefined : { backgroundColor: band.fill, color: band.ink }}
      role="img"
      aria-label={level === null ? t('noLevel') : t('level', { level: number(level, 0) })}
    >
      {level === null ? '–' : number(level, 0)}
    </span>
  );
}
