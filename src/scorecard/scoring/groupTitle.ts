import type { Language } from '../../engine';
import { sameTextKey } from '../../tables';
import type { Scorecard } from './scorecard';

type Named = Scorecard['grouping']['weights'][number];

const NAMES: Readonly<Record<Language, (one: Named) => string>> = {
  th: ({ group }) => group,
  en: ({ group, englishName }) => englishName ?? group,
};

/** What a group is called in a language: as the table KpiGroups names it, else as its indicators do. */
export function groupTitle(
  group: string,
  { grouping }: Pick<Scorecard, 'grouping'>,
  language: Language
): string {
  const { names = grouping.weights } = grouping;
  const key = sameTextKey(group);
  const known = names.find((one) => sameTextKey(one.group) === key);
  return known === undefined ? group : NAMES[language](known);
}
