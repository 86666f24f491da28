import type { Language } from '../../../engine';
import { groupName } from '../../plan/groupName';
import { rankedUnits, type RankedUnit } from '../../questions/rankedUnits';
import type { SharedIndicator } from '../../questions/sameIndicator';
import { grouped } from '../../scoring/grouped';
import type { UnitScore } from '../../scoring/scorecard';
import { hasTargetsOnly, targetsMet } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';
import {
  BLANK,
  groupCell,
  scoreCell,
  statusCell,
  targetCells,
  totalCells,
  type HeatContext,
} from './heatCells';
import type { HeatMap } from './heatMap';
import { cellsOf } from './heatWidths';

/**
 * Units by total with their groups, and the other maps; where the groups are more than fit beside the totals in cells as
 * wide as all maps need, they stand below with the units across.
 */
export function mapsOf(others: readonly HeatMap[], context: HeatContext): readonly HeatMap[] {
  const { units, settings } = context.scorecard;
  const ranked = rankedUnits(units, settings);
  const all = [...new Set(units.flatMap((unit) => unit.groups.map(({ group }) => group)))];
  const groups = all.length > 1 ? all : [];
  const whole = ranking(ranked, groups, context);
  const beside = [whole, ...others];
  if (whole.columns.length <= cellsOf(beside).most) return beside;
  const across = ranked.map(({ unit }) => unit);
  return [ranking(ranked, [], context), groupMap(across, groups, context), ...others];
}

function ranking(
  units: readonly RankedUnit[],
  groups: readonly (string | null)[],
  context: HeatContext
): HeatMap {
  const { numbers, language } = context;
  const words = sheetWordsIn(language).comparison;
  const targetsOnly = hasTargetsOnly(context.scorecard.units);
  return {
    title: targetsOnly ? words.targetRanking : groups.length > 0 ? words.ranking : words.totals,
    nothing: words.notThere,
    corner: [words.rank, sheetWordsIn(language).scores.headers[0] ?? ''],
    columns: [
      ...(targetsOnly
        ? [words.targetsMet, '', words.metPercent]
        : [words.total, words.band, '', words.measured]),
      ...groups.map((group) => groupName(group, context.scorecard, language)),
    ],
    wide: targetsOnly ? 0 : 1,
    rows: units.map(({ unit, place }) => ({
      head: [place === null ? '' : numbers.digits(String(place)), nameOf(unit.unit, language)],
      cells: [
        ...(targetsOnly ? targetCells(unit, context) : totalCells(unit, context)),
        ...groups.map((group) => groupCell(unit, group, context)),
      ],
    })),
  };
}

/** Groups downwards, units across in the order of their rank; under a block's units stand only groups that they have. */
function groupMap(
  units: readonly UnitScore[],
  groups: readonly (string | null)[],
  context: HeatContext
): HeatMap {
  const { language } = context;
  const words = sheetWordsIn(language).comparison;
  return {
    title: words.groups,
    nothing: words.notThere,
    corner: [null, sheetWordsIn(language).scores.headers[1] ?? ''],
    columns: units.map(({ unit }) => nameOf(unit, language)),
    rows: groups.map((group) => ({
      head: [null, groupName(group, context.scorecard, language)],
      cells: units.map((unit) => groupCell(unit, group, context)),
    })),
  };
}

/** Indicators that several units hold, downwards, and the units across. */
export function sharedMap(shared: readonly SharedIndicator[], context: HeatContext): HeatMap {
  const { scorecard, language, numbers } = context;
  const words = sheetWordsIn(language).comparison;
  const holders = new Set(shared.flatMap(({ lines }) => lines.map(({ unit }) => unit)));
  const units = scorecard.units.filter(({ unit }) => holders.has(unit));
  return {
    title: words.shared,
    nothing: words.notThere,
    corner: [words.code, sheetWordsIn(language).scores.headers[3] ?? ''],
    columns: units.map(({ unit }) => nameOf(unit, language)),
    rows: shared.map(({ code, name, lines }) => {
      const lineOf = grouped(lines, ({ unit }) => unit);
      return {
        head: [numbers.digits(code), name],
        cells: units.map(({ unit }) => {
          const line = lineOf.get(unit)?.[0];
          if (line === undefined) return BLANK(words.notThere);
          const { score, status, partTargets } = line.scored;
          if (score !== null) return scoreCell(score, context);
          if (partTargets !== null) return BLANK(numbers.digits(targetsMet(partTargets, language)));
          return statusCell(status, context);
        }),
      };
    }),
  };
}

function nameOf(unit: string | null, language: Language): string {
  return unit ?? sheetWordsIn(language).noUnit;
}
