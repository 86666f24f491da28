import { makeStyles, tokens } from '@fluentui/react-components';
import { UNDER_STEPS } from './headingStyles';

const room = { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}` };

/** Lists of full-width rows that can be pressed; rows out of sight cost no layout. */
export const useRowStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  item: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  still: room,
  button: {
    ...room,
    display: 'block',
    scrollMarginTop: UNDER_STEPS,
    width: '100%',
    boxSizing: 'border-box',
    border: 'none',
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});
