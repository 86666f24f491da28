import type { Language } from '../../engine';
import { groupTitle } from '../scoring/groupTitle';
import type { Scorecard } from '../scoring/scorecard';
import { sheetWordsIn } from '../words/sheetWords';

/** A group on a sheet, also that of indicators without one. */
export function groupName(
  group: string | null,
  scorecard: Pick<Scorecard, 'grouping'>,
  language: Language
): string {
  return group === null ? sheetWordsIn(language).noGroup : groupTitle(group, scorecard, language);
}
