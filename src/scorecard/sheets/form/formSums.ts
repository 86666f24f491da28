import {
  roundHalfUp,
  SHOWN_DECIMALS,
  SUM_DECIMALS,
  sumOf,
  weightedScore,
  WEIGHTED_DECIMALS,
  WHOLE_WEIGHT,
} from '../../../engine';
import { sameTextKey } from '../../../tables';
import { grouped } from '../../scoring/grouped';
import { byGroup } from '../../scoresSheet/scoreRows';
import type { ShownNumbers } from '../../plan/shownNumbers';
import type { GroupScore, Scorecard, ScoredIndicator } from '../../scoring/scorecard';

/** What the columns of some lines of the form add up to, unrounded. */
export interface FormSums {
  /** Of the weights as stated, whether there is a score or not. */
  readonly weight: number;
  /** Of the weights that have a score: what the sum of the weighted scores is divided by. */
  readonly counted: number;
  /** Of the weighted scores; null where nothing has one. */
  readonly weighted: number | null;
}

/** What is added up: an indicator, or a group where groups make the total. */
export type Addend = Pick<ScoredIndicator, 'counts' | 'weight' | 'weighted'>;

/** What the total of a unit, or of all of them, is added up from. */
export function addendsOf(
  groups: readonly GroupScore[],
  indicators: readonly ScoredIndicator[],
  { grouping }: Pick<Scorecard, 'grouping'>
): readonly Addend[] {
  if (grouping.rule === 'weighted') return indicators;
  return groups.map((group) => ({
    counts: true,
    weight: group.weight,
    weighted: weightedGroup(group),
  }));
}

/** What a group adds to a total that groups make; null without a score. */
export function weightedGroup({ total: { score }, weight }: GroupScore): number | null {
  return score === null ? null : weightedScore(score, weight);
}

/** Lines of a total; parents beside their parts are left out, so that nothing is added twice. */
export function sumsOf(addends: readonly Addend[]): FormSums {
  const lines = addends.filter(({ counts }) => counts);
  const scored = lines.filter(({ weighted }) => weighted !== null);
  return {
    weight: sumOf(lines.map(({ weight }) => weight ?? 0)),
    counted: sumOf(scored.map(({ weight }) => weight ?? 0)),
    weighted: scored.length === 0 ? null : sumOf(scored.map(({ weighted }) => weighted ?? 0)),
  };
}

/** Of the indicators of a unit that stand beside their parts: the weights that those carry in the total, together. */
export function partsWeights(
  indicators: readonly ScoredIndicator[]
): ReadonlyMap<ScoredIndicator, number> {
  const parts = grouped(indicators, ({ indicator: { partOf } }) => sameTextKey(partOf ?? ''));
  const linesOf = (parent: ScoredIndicator): readonly ScoredIndicator[] =>
    (parts.get(sameTextKey(parent.indicator.code)) ?? []).flatMap((part) =>
      part.hasParts && !part.counts ? linesOf(part) : [part]
    );
  return new Map(
    indicators
      .filter(({ hasParts, counts }) => hasParts && !counts)
      .map((parent): [ScoredIndicator, number] => [parent, sumsOf(linesOf(parent)).weight])
      .filter(([, weight]) => weight > 0)
  );
}

/** Whether the sum of the weighted scores is the total as it stands. */
export function isWhole({ counted }: FormSums): boolean {
  return sameWeight(counted, WHOLE_WEIGHT);
}

/** Whether everything that has a weight has a score. */
export function isAllCounted({ weight, counted }: FormSums): boolean {
  return sameWeight(weight, counted);
}

export function sameWeight(a: number, b: number): boolean {
  return roundHalfUp(a, SUM_DECIMALS) === roundHalfUp(b, SUM_DECIMALS);
}

/** The total that a reader gets from the figures as they are shown; null where there is none. */
export function totalAsShown(addends: readonly Addend[]): number | null {
  const sums = sumsOf(addends);
  if (sums.weighted === null || sums.counted === 0) return null;
  const shown = sumOf(
    addends.flatMap(({ counts, weighted }) =>
      counts && weighted !== null ? [roundHalfUp(weighted, WEIGHTED_DECIMALS)] : []
    )
  );
  if (isWhole(sums)) return shown;
  const total = (shown / roundHalfUp(sums.counted, SHOWN_DECIMALS)) * WHOLE_WEIGHT;
  return roundHalfUp(total, WEIGHTED_DECIMALS);
}

/** Whether figures of some column, as they are shown, add up to something else than the sum shown below or above them. */
export function lastDigitsDiffer(scorecard: Scorecard): boolean {
  const byGroups = scorecard.grouping.rule !== 'weighted';
  return scorecard.units.some((unit) => {
    const groups: readonly (readonly Addend[])[] = byGroup(unit.indicators).map(
      ([, members]) => members
    );
    const added = byGroups
      ? addendsOf(unit.groups, unit.indicators, scorecard).map((one) => [one])
      : groups;
    return [...groups.map((members) => members.map((one) => [one])), added].some(
      (parts) =>
        differ(
          parts.map((part) => sumsOf(part).weight),
          SHOWN_DECIMALS
        ) ||
        differ(
          parts.map((part) => sumsOf(part).weighted ?? 0),
          WEIGHTED_DECIMALS
        )
    );
  });
}

function differ(values: readonly number[], decimals: number): boolean {
  const shown = sumOf(values.map((value) => roundHalfUp(value, decimals)));
  return roundHalfUp(shown, decimals) !== roundHalfUp(sumOf(values), decimals);
}

/** `3.7775 ÷ 93.75 × 100` */
export function divisionText({ weighted, counted }: FormSums, { text }: ShownNumbers): string {
  return `${text(weighted ?? 0, WEIGHTED_DECIMALS)} ÷ ${text(counted)} × ${WHOLE_WEIGHT}`;
}
