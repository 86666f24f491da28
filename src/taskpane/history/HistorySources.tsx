import { ChosenFile, useFileListStyle } from '../collect/ChosenFile';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useText } from '../words/text';
import { useHistoryWords } from './historyPaneWords';
import type { HistoryLook } from './useHistory';

export type HistorySourcesProps = {
  readonly look: HistoryLook;
  readonly busy: boolean;
  readonly onLeaveOut: (file: string) => void;
};

/** The workbook and each file: of which year, how many scores, and what is wrong with it. */
export function HistorySources({ look, busy, onLeaveOut }: HistorySourcesProps) {
  const list = useFileListStyle();
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
      <ul className={list}>
        {history.files.map((each, i) => {
          const { file, fiscalYear, rows } = each;
          const source = history.sources[i];
          const onClick = (): void => onLeaveOut(file);
          return (
            <ChosenFile
              key={file}
              name={tools.sourceTitle(file, language)}
              facts={
                fiscalYear === null || source === undefined
                  ? []
                  : [
                      words.file(fiscalYear, rows.length),
                      words.taken(source.added, source.changed.length, source.same),
                    ]
              }
              problems={tools.problemTexts(each, source, language, era)}
              leaveOut={
                // The first is the workbook itself.
                i === 0 ? null : { says: t.leaveOut, label: t.leaveOutFile(file), busy, onClick }
              }
            />
          );
        })}
      </ul>
    </section>
  );
}
