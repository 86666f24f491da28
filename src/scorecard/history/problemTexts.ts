import type { Era, Language } from '../../engine';
import { collectingWordsIn } from '../words/collectingWords';
import { historyWordsIn } from '../words/historyWords';
import type { HistoryFile } from './historyFile';
import { whenText } from './historyTable';
import type { MergedSource } from './mergeHistory';
import { sourceTitle } from './sourceTitle';

/** What is wrong with a file, and each unit and period that another source says otherwise, as sentences. */
export function problemTexts(
  { problems }: Pick<HistoryFile, 'problems'>,
  source: MergedSource | undefined,
  language: Language,
  era: Era | null
): readonly string[] {
  const words = historyWordsIn(language).problems;
  const collecting = collectingWordsIn(language).problems;
  const said = problems.map(({ code, about }) =>
    code in words
      ? words[code as keyof typeof words](about)
      : collecting[code as keyof typeof collecting](about)
  );
  const conflicts = (source?.conflicts ?? []).map(({ row, with: other }) => {
    const what = [row.unit, whenText(row, language, era), `≠ ${sourceTitle(other, language)}`];
    return words.conflict(what.filter((part) => part !== null).join(' · '));
  });
  return [...said, ...conflicts];
}
