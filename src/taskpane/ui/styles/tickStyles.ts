import { makeStyles, tokens } from '@fluentui/react-components';

/** Boxes to tick, and what is said below a field. */
export const useTickStyles = makeStyles({
  tick: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXXS} 0`,
    cursor: 'pointer',
  },
  mark: {
    width: '18px',
    height: '18px',
    margin: '3px 0 0',
    accentColor: tokens.colorBrandBackground,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  /** Told apart by its weight: the red of dark themes is too dim for small letters. */
  wrong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
