import { compareNumbers, rounded, type Language } from '../../../engine';
import { groupName } from '../../plan/groupName';
import type { PastScores } from '../../questions/pastScores';
import { places } from '../../questions/places';
import { roundingsOf } from '../../scoring/roundings';
import type { Scorecard } from '../../scoring/scorecard';
import { bandOfTotal, linesOf, wholeWeight } from '../../scoring/totals';
import { sheetWordsIn } from '../../words/sheetWords';
import type { Bar } from './executiveLines';

/** Units where there are several, the highest total first, else the groups of the only one as the worksheet has them. */
export function barsOf(
  scorecard: Scorecard,
  before: PastScores | undefined,
  language: Language
): readonly Bar[] {
  const { units, bands, settings } = scorecard;
  const round = (score: number | null): number | null =>
    score === null ? null : rounded(score, roundingsOf(settings).total);
  const [only] = units;
  if (units.length === 1 && only !== undefined) {
    const past = before?.units.get(only.unit)?.groups;
    return only.groups.map(({ group, weight, total }) => ({
      place: null,
      change: changeOf(total.score, past?.get(group)),
      name: groupName(group, scorecard, language),
      weight,
      score: round(total.score),
      band: bandOfTotal(total, bands, settings)?.name[language] ?? '',
    }));
  }
  const placeOf = places(
    units.map(({ total }) => total.score),
    compareNumbers
  );
  const ranked = [...units].sort((a, b) => (b.total.score ?? -1) - (a.total.score ?? -1));
  return ranked.map(({ unit, indicators, total, band }) => ({
    place: placeOf(total.score),
    change: changeOf(total.score, before?.units.get(unit)?.total),
    name: unit ?? sheetWordsIn(language).noUnit,
    weight: wholeWeight(linesOf(indicators), scorecard),
    score: round(total.score),
    band: band?.name[language] ?? '',
  }));
}

/** Between two scores; null where one is missing. */
function changeOf(now: number | null, before: number | null | undefined): number | null {
  return now === null || before === null || before === undefined ? null : now - before;
}
