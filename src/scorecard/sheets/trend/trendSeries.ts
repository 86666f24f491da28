import { rounded, type Language } from '../../../engine';
import type { PastScores, UnitPast } from '../../questions/pastScores';
import { roundingsOf } from '../../scoring/roundings';
import { groupName } from '../../plan/groupName';
import type { Scorecard, UnitScore } from '../../scoring/scorecard';
import { byGroup } from '../../scoresSheet/scoreRows';
import { sheetWordsIn } from '../../words/sheetWords';
import type { RowLook, Series } from './trendRows';

/** A row that is to be made, and how it looks. */
export interface TrendLine {
  readonly series: Series;
  readonly look: RowLook;
}

type OverPeriods = (
  unit: string | null,
  read: (past: UnitPast) => number | null | undefined
) => readonly (number | null)[];

/** Scores over the periods, rounded as totals are: the change is the difference of the figures that people see. */
export function overPeriods(scorecard: Scorecard, cards: readonly PastScores[]): OverPeriods {
  return (unit, read) =>
    cards.map((card) => {
      const past = card.units.get(unit);
      return shownTotal((past && read(past)) ?? null, scorecard);
    });
}

const shownTotal = (score: number | null, { settings }: Scorecard): number | null =>
  score === null ? null : rounded(score, roundingsOf(settings).total);

export const isScored = ({ scores }: Series): boolean => scores.some((score) => score !== null);

/**
 * The total of all units and that of each, or that of the only unit and its groups, as far as they have a score; below the
 * first of them the target where the workbook states one, so that it is drawn however many follow. Of several units each has its bold total with its indicators, too.
 */
export function totalLines(
  scorecard: Scorecard,
  over: OverPeriods,
  cards: readonly PastScores[],
  language: Language
): readonly TrendLine[] {
  const { units, settings } = scorecard;
  const words = sheetWordsIn(language).trend;
  const [only] = units;
  const lines: readonly TrendLine[] =
    units.length === 1 && only !== undefined
      ? [
          {
            series: {
              code: null,
              name: words.oneUnitTotal,
              scores: over(only.unit, ({ total }) => total),
            },
            look: 'total',
          },
          ...(only.groups.length > 1 ? only.groups : []).map(({ group }): TrendLine =>
            groupLine(only.unit, groupName(group, scorecard, language), group, over)
          ),
        ]
      : [
          {
            series: {
              code: null,
              name: words.allUnitsTotal,
              scores: cards.map(({ total }) => shownTotal(total, scorecard)),
            },
            look: 'total',
          },
          ...units.map(({ unit }): TrendLine => ({
            series: {
              code: null,
              name: words.total(unit ?? sheetWordsIn(language).noUnit),
              scores: over(unit, ({ total }) => total),
            },
            look: 'plain',
          })),
        ];
  const scored = lines.filter(({ series }) => isScored(series));
  const [first, ...others] = scored;
  const target = settings.targetScore;
  if (target === null || first === undefined) return scored;
  const scores = cards.map(() => target);
  const series: Series = { code: null, name: words.target, scores, isTarget: true };
  return [first, { series, look: 'plain' }, ...others];
}

/** Its total (of one of several units), its groups and its indicators, each with the scores it has: none without. */
export function unitLines(
  unit: UnitScore,
  scorecard: Pick<Scorecard, 'grouping'>,
  several: boolean,
  over: OverPeriods,
  language: Language
): readonly TrendLine[] {
  const name = unit.unit ?? sheetWordsIn(language).noUnit;
  const total: Series = { code: null, name, scores: over(unit.unit, (past) => past.total) };
  const groups = byGroup(unit.indicators);
  const named = groups.some(([group]) => group !== null);
  const below = groups.flatMap(([group, members]) => {
    const lines = members
      .map(({ indicator: { code, name } }): TrendLine => ({
        series: { code, name, scores: over(unit.unit, (past) => past.indicators.get(code)) },
        look: 'plain',
      }))
      .filter(({ series }) => isScored(series));
    return named && lines.length > 0
      ? [groupLine(unit.unit, groupName(group, scorecard, language), group, over), ...lines]
      : lines;
  });
  return several && below.length > 0 ? [{ series: total, look: 'total' }, ...below] : below;
}

function groupLine(
  unit: string | null,
  name: string,
  group: string | null,
  over: OverPeriods
): TrendLine {
  const scores = over(unit, ({ groups }) => groups.get(group));
  return { series: { code: null, name, scores }, look: 'group' };
}
