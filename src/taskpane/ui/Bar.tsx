import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    height: '6px',
    boxSizing: 'border-box',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  unknown: {
    width: '30%',
    animationName: { from: { marginLeft: '-30%' }, to: { marginLeft: '100%' } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
  },
});

export type BarProps = {
  readonly label: string;
  /** 0 to 1; null while nobody knows. */
  readonly value: number | null;
};

/** How much of something is there, or done. */
export function Bar({ label, value }: BarProps) {
  const styles = useStyles();
  const known =
    value === null ? {} : { 'aria-valuenow': value, 'aria-valuemin': 0, 'aria-valuemax': 1 };
  return (
    <div role="progressbar" aria-label={label} className={styles.root} {...known}>
      <div
        className={mergeClasses(styles.done, value === null && styles.unknown)}
        style={value === null ? undefined : { width: `${value * 100}%` }}
      />
    </div>
  );
}
