import { makeStyles, tokens } from '@fluentui/react-components';
import type { GroupScore } from '../../scorecard';
import { useText } from '../text';
import { useHeadingStyles } from './headingStyles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  figures: { textAlign: 'end', flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  score: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  weight: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Subtotals of the groups. */
export function Groups({ groups }: { readonly groups: readonly GroupScore[] }) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t, number } = useText();
  return (
    <div className={styles.root}>
      <h4 className={heading.small}>{t('groups')}</h4>
      <ul className={styles.list}>
        {groups.map(({ group, weight, total }) => (
          <li key={group ?? ''} className={styles.item}>
            <span>{group ?? t('noGroup')}</span>
            <span className={styles.figures}>
              <span className={styles.score}>
                {total.score === null ? t('noTotal') : number(total.score, 2)}
              </span>
              <span className={styles.weight}>
                {t('weightOf', { weight: number(weight, 2, 0) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
