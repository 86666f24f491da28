import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Icon } from '../ui/Icon';
import { useText } from '../words/text';
import type { DetailProps } from './detailProps';

const useStyles = makeStyles({
  root: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  narrow: { width: '1%', whiteSpace: 'nowrap' },
  reached: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { marginInlineStart: tokens.spacingHorizontalXS },
});

/** The criteria as the user wrote them, with the level reached marked. */
export function CriteriaTable({ line: { scored } }: DetailProps) {
  const styles = useStyles();
  const { t, number } = useText();
  const { level } = scored.outcome;
  const rows = (scored.criteria?.criteria ?? [])
    .map((criterion, index) => ({ criterion, index }))
    .filter(({ criterion }) => criterion.kind !== 'absent');
  if (rows.length === 0) return null;
  return (
    <table className={styles.root}>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={mergeClasses(styles.cell, styles.narrow)}>
            {t.levelColumn}
          </th>
          <th scope="col" className={styles.cell}>
            {t.criteriaColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ criterion, index }) => (
          <tr key={index} className={index === level ? styles.reached : undefined}>
            <th scope="row" className={styles.cell}>
              {number(index, 0)}
            </th>
            <td className={styles.cell}>
              {criterion.text}
              {index === level && (
                <span className={styles.mark}>
                  <Icon of="check" label={t.thisLevel} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
