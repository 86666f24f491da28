import { makeStyles, tokens } from '@fluentui/react-components';
import { lackOf, lackWords, SUMMARY_ROLES, summaryOf } from '../../scorecard';
import type { Language } from '../../engine';
import type { Checked } from '../../excel/door';
import { useText } from '../words/text';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
});

const TITLE: Readonly<Record<Language, string>> = {
  en: 'Not offered: they would have nothing to show',
  th: 'แผ่นงานที่ยังไม่มีสิ่งที่จะแสดง',
};

/** The sheets that this workbook has nothing for, each with what it lacks. */
export function NotOffered({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const { language } = useText();
  const lacking = SUMMARY_ROLES.flatMap((role) => {
    const lack = lackOf(role, checked);
    return lack === null ? [] : [{ role, lack }];
  });
  if (lacking.length === 0) return null;
  return (
    <div>
      <p className={styles.text}>{TITLE[language]}</p>
      <ul className={styles.list}>
        {lacking.map(({ role, lack }) => (
          <li key={role}>
            <Whole>{`${summaryOf(role, language).name}: ${lackWords[language][lack]}`}</Whole>
          </li>
        ))}
      </ul>
    </div>
  );
}
