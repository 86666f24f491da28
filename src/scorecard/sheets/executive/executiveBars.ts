import { rounded, withoutNoise, type Language, type Total } from '../../../engine';
import { groupName } from '../../plan/groupName';
import type { PastScores } from '../../questions/pastScores';
import { rankedUnits } from '../../questions/rankedUnits';
import { roundingsOf } from '../../scoring/roundings';
import type { Scorecard } from '../../scoring/scorecard';
import { bandOfTotal, linesOf, wholeWeight } from '../../scoring/totals';
import { sheetWordsIn } from '../../words/sheetWords';
import type { Bar } from './barLines';

/** Units where there are several, the highest total first, else the groups of the only one as the worksheet has them. */
export function barsOf(
  scorecard: Scorecard,
  before: PastScores | undefined,
  language: Language
): readonly Bar[] {
  const { units, bands, settings } = scorecard;
  const round = (score: number | null): number | null =>
    score === null ? null : rounded(score, roundingsOf(settings).total);
  /** Of indicators what has a score; a group or a unit in a total of groups counts whole or not at all. */
  const countedOf = (total: Total, weight: number): number => {
    if (scorecard.grouping.rule === 'weighted') return total.countedWeight;
    return total.score === null ? 0 : weight;
  };
  const [only] = units;
  if (units.length === 1 && only !== undefined) {
    const past = before?.units.get(only.unit)?.groups;
    return only.groups.map(({ group, weight, total }) => ({
      place: null,
      change: changeOf(round(total.score), round(past?.get(group) ?? null)),
      name: groupName(group, scorecard, language),
      weight,
      counted: countedOf(total, weight),
      score: round(total.score),
      band: bandOfTotal(total, bands, settings) ?? null,
    }));
  }
  return rankedUnits(units, settings).map(({ unit: { unit, indicators, total, band }, place }) => ({
    counted: countedOf(total, wholeWeight(linesOf(indicators), scorecard)),
    place,
    change: changeOf(round(total.score), round(before?.units.get(unit)?.total ?? null)),
    name: unit ?? sheetWordsIn(language).noUnit,
    weight: wholeWeight(linesOf(indicators), scorecard),
    score: round(total.score),
    band: band ?? null,
  }));
}

/** Between two scores as they are shown; null where one is missing. */
function changeOf(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : withoutNoise(now - before);
}
