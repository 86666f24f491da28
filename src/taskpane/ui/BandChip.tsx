import { makeStyles, tokens } from '@fluentui/react-components';
import type { Band } from '../../engine';
import { useText } from '../words/text';

const useStyles = makeStyles({
  root: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A band in its colours, which are the workbook's, and always in words. */
export function BandChip({ band }: { readonly band: Band }) {
  const styles = useStyles();
  const { pick } = useText();
  return (
    <span className={styles.root} style={{ backgroundColor: band.fill, color: band.ink }}>
      {pick(band.name)}
    </span>
  );
}
