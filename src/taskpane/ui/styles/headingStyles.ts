import { makeStyles, tokens } from '@fluentui/react-components';

/** Room for the steps, which stay at the top and would cover what is scrolled into view. */
export const UNDER_STEPS = '112px';

/** Headings of the pane's sections; they can take the focus after a step. */
export const useHeadingStyles = makeStyles({
  root: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    scrollMarginTop: UNDER_STEPS,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    ':focus:not(:focus-visible)': { outlineStyle: 'none' },
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
