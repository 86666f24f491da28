import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Icon } from '../ui/Icon';
import { useTableStyles } from '../ui/styles/tableStyles';
import { Whole } from '../ui/Whole';
import { useText } from '../words/text';
import type { DetailProps } from './detailProps';
import { detailWords } from './detailWords';

const useStyles = makeStyles({
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
  const table = useTableStyles();
  const { language, number } = useText();
  const words = detailWords[language];
  const { level } = scored.outcome;
  const rows = (scored.criteria?.criteria ?? [])
    .map((criterion, index) => ({ criterion, index }))
    .filter(({ criterion }) => criterion.kind !== 'absent');
  if (rows.length === 0) return null;
  return (
    <table className={table.root}>
      <thead>
        <tr className={table.head}>
          <th scope="col" className={mergeClasses(table.cell, styles.narrow)}>
            {words.levelColumn}
          </th>
          <th scope="col" className={table.cell}>
            {words.criteriaColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ criterion, index }) => (
          <tr key={index} className={index === level ? styles.reached : undefined}>
            <th scope="row" className={table.cell}>
              {number(index, 0)}
            </th>
            <td className={table.cell}>
              <Whole>{criterion.text}</Whole>
              {index === level && (
                <span className={styles.mark}>
                  <Icon of="check" label={words.thisLevel} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
