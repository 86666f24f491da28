import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { View } from '../state/state';
import { useText } from '../words/text';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    // With the number of problems, too, they stand on one line of the narrowest pane.
    '@media (max-width: 340px)': { fontSize: tokens.fontSizeBase200 },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  here: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** What is shown there was made of the workbook; elsewhere forms are read when they are chosen, and results one by one. */
export const PLACES = ['home', 'problems', 'scores', 'sheets'] as const;

export type PlacesProps = {
  readonly view: View;
  /** How many problems there are. */
  readonly problems: number;
  readonly onView: (view: View) => void;
};

/** The places of the pane, to look at without doing a step again. */
export function Places({ view, problems, onView }: PlacesProps) {
  const styles = useStyles();
  const { t, number } = useText();
  return (
    <nav aria-label={t.places} className={styles.root}>
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          className={mergeClasses(styles.place, place === view && styles.here)}
          aria-current={place === view ? 'page' : undefined}
          onClick={() => onView(place)}
        >
          {place === 'problems' && problems > 0
            ? `${t.place[place]} (${number(problems, 0)})`
            : t.place[place]}
        </button>
      ))}
    </nav>
  );
}
