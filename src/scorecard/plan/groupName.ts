import type { Language } from '../../engine';
import type { Scorecard } from '../scoring/scorecard';
import { sheetWordsIn } from '../words/sheetWords';

type Named = Scorecard['grouping']['weights'][number];

const NAMES: Readonly<Record<Language, (one: Named) => string>> = {
  th: ({ group }) => group,
  en: ({ group, englishName }) => englishName ?? group,
};

/** What a group is called in a language: as the table of group weights names it, else as its indicators do. */
export function groupName(
  group: string | null,
  { grouping }: Pick<Scorecard, 'grouping'>,
  language: Language
): string {
  if (group === null) return sheetWordsIn(language).noGroup;
  const known = grouping.weights.find((one) => one.group === group);
  return known === undefined ? group : NAMES[language](known);
}
