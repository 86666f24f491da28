import { periodName, type Language } from '../../engine';
import { historyWordsIn } from '../words/historyWords';
import type { MergedSource } from './mergeHistory';

/** A sentence for each unit and period that another source says otherwise. */
export function conflictTexts(
  source: MergedSource | undefined,
  language: Language
): readonly string[] {
  const { when, problems } = historyWordsIn(language);
  return (source?.conflicts ?? []).map(({ row, with: other }) => {
    const period = when(periodName(row.period, language), row.year);
    const what = [row.unit, period, `≠ ${other}`].filter((part) => part !== null);
    return problems.conflict(what.join(' · '));
  });
}
