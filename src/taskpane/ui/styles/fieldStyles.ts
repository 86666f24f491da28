import { makeStyles, tokens } from '@fluentui/react-components';
import { UNDER_STEPS } from './headingStyles';

/** Labels and the boxes that are typed or chosen in. */
export const useFieldStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  box: {
    boxSizing: 'border-box',
    scrollMarginTop: UNDER_STEPS,
    scrollMarginBottom: '72px',
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textOverflow: 'ellipsis',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
});
