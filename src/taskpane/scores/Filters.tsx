import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../words/text';
import { useFieldStyles } from '../ui/styles/fieldStyles';
import { FILTERS } from './filterIndicators';
import type { Filter } from './filterIndicators';
import { scoresWords } from './scoresWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    minHeight: '28px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

export type FiltersProps = {
  readonly query: string;
  readonly filter: Filter;
  /** What the filter of low scores is called. */
  readonly below: string;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onQuery: (query: string) => void;
  readonly onFilter: (filter: Filter) => void;
};

/** Search by code or name, and what to look at, each with how many there are. */
export function Filters({ query, filter, below, counts, onQuery, onFilter }: FiltersProps) {
  const styles = useStyles();
  const field = useFieldStyles();
  const { number, language } = useText();
  const words = scoresWords[language];
  return (
    <div role="search" aria-label={words.search} className={styles.root}>
      <label className={field.root}>
        <span className={field.label}>{words.search}</span>
        <input
          type="search"
          className={field.box}
          value={query}
          onChange={({ target }) => onQuery(target.value)}
        />
      </label>
      <div role="group" aria-label={words.filters} className={styles.chips}>
        {FILTERS.map((each) => (
          <button
            key={each}
            type="button"
            className={mergeClasses(styles.chip, each === filter && styles.chosen)}
            aria-pressed={each === filter}
            onClick={() => onFilter(each)}
          >
            {`${each === 'below' ? below : words.filter[each]} (${number(counts[each], 0)})`}
          </button>
        ))}
      </div>
    </div>
  );
}
