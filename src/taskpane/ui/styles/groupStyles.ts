import { makeStyles, tokens } from '@fluentui/react-components';

/** Fields that belong together. */
export const useGroupStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: 1.6,
    fontWeight: tokens.fontWeightSemibold,
  },
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  group: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    overflowWrap: 'anywhere',
    lineHeight: 1.6,
  },
  label: {
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.6,
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  list: { margin: 0, paddingInlineStart: '20px', lineHeight: 1.6, overflowWrap: 'anywhere' },
  note: { margin: 0, lineHeight: 1.6 },
  ownLine: { display: 'block' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
