import { makeStyles, tokens } from '@fluentui/react-components';
import { bandOf } from '../../engine';
import type { Band } from '../../engine';
import { groupTitle } from '../../scorecard';
import type { GroupScore, Scorecard } from '../../scorecard';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useText } from '../words/text';
import { scoresWords } from './scoresWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  score: {
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  bar: {
    gridColumn: '1 / -1',
    height: '8px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  length: { height: '100%', forcedColorAdjust: 'none' },
  weight: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export type GroupsProps = {
  readonly groups: readonly GroupScore[];
  readonly bands: readonly Band[];
  readonly grouping: Scorecard['grouping'];
};

/** Subtotals of the groups, as figures and as bars up to the highest score. */
export function Groups({ groups, bands, grouping }: GroupsProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t, figures, language } = useText();
  const words = scoresWords[language];
  return (
    <div className={styles.root}>
      <h3 className={heading.small}>{words.groups}</h3>
      <ul className={styles.list}>
        {groups.map(({ group, weight, total }) => {
          const whole = figures.short(weight);
          const counted = figures.short(total.countedWeight);
          return (
            <li key={group ?? ''} className={styles.item}>
              <span>
                {group === null ? words.noGroup : groupTitle(group, { grouping }, language)}
              </span>
              <span className={styles.score}>
                {total.score === null ? t.noTotal : figures.total(total.score)}
              </span>
              <span className={styles.bar} aria-hidden>
                {total.score !== null && (
                  <div
                    className={styles.length}
                    style={{
                      width: `${total.percent ?? 0}%`,
                      backgroundColor: bandOf(total.score, bands)?.fill,
                    }}
                  />
                )}
              </span>
              <span className={styles.weight}>
                {words.weightOf(whole)}
                {grouping.rule === 'weighted' &&
                  counted !== whole &&
                  ` · ${words.countedOf(counted)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
