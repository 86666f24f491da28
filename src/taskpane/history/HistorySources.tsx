import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../ui/Button';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useText } from '../words/text';
import { useHistoryWords } from './historyPaneWords';
import type { HistoryLook } from './useHistory';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    lineHeight: 1.6,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problems: {
    gridColumn: '1 / -1',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
  },
});

export type HistorySourcesProps = {
  readonly look: HistoryLook;
  readonly busy: boolean;
  readonly onLeaveOut: (file: string) => void;
};

/** The workbook and each file: of which year, how many scores, and what is wrong with it. */
export function HistorySources({ look, busy, onLeaveOut }: HistorySourcesProps) {
  const styles = useStyles();
  const group = useGroupStyles();
  const heading = useHeadingStyles();
  const t = useHistoryWords();
  const { language } = useText();
  const { book, history, tools } = look;
  const { era } = book.scorecard.settings;
  const words = tools.historyWordsIn(language);
  return (
    <section aria-labelledby="history-files" className={group.root}>
      <h3 id="history-files" className={heading.small}>
        {t.files}
      </h3>
      <ul className={styles.list}>
        {history.files.map((each, i) => {
          const { file, hash, fiscalYear, rows } = each;
          const source = history.sources[i];
          const said = tools.problemTexts(each, source, language, era);
          return (
            <li key={file} className={styles.line}>
              <div>
                <div className={styles.name}>{file}</div>
                {fiscalYear !== null && source !== undefined && (
                  <div className={styles.small}>
                    {words.file(fiscalYear, rows.length)}
                    {' · '}
                    {words.taken(source.added, source.changed.length, source.same)}
                  </div>
                )}
              </div>
              {hash !== '' || i > 0 ? (
                <Button
                  small
                  look="subtle"
                  busy={busy}
                  aria-label={t.leaveOutFile(file)}
                  onClick={() => onLeaveOut(file)}
                >
                  {t.leaveOut}
                </Button>
              ) : null}
              {said.length > 0 && (
                <ul className={styles.problems}>
                  {said.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
