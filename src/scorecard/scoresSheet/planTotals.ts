import type { Language } from '../../engine';
import { groupName } from '../plan/groupName';
import type { PlanCell } from '../plan/plan';
import type { Scorecard } from '../scoring/scorecard';
import { linesOf, wholeWeight } from '../scoring/totals';
import { sheetWordsIn } from '../words/sheetWords';
import type { ScoreRows } from './scoreRows';
import type { TotalLine, TotalsOptions } from './totalLines';
import { totalFormulas } from './totalFormulas';
import { totalValues } from './totalValues';

/** KpiTotals with its header: a row per group and per unit, and, with several units, one for all of them. */
export function planTotals(
  scorecard: Scorecard,
  ordered: ScoreRows,
  options: TotalsOptions
): readonly (readonly PlanCell[])[] {
  const { language, writes, headerRow } = options;
  const rows = linesFor(scorecard, ordered, language).map((line, i): readonly PlanCell[] => [
    line.unit,
    line.group,
    ...(writes === 'values' || line.made === null
      ? totalValues(line, scorecard, language)
      : totalFormulas(line, line.made, headerRow + 1 + i, scorecard, options)),
  ]);
  return [sheetWordsIn(language).scores.totalHeaders, ...rows];
}

function linesFor(
  scorecard: Scorecard,
  ordered: ScoreRows,
  language: Language
): readonly TotalLine[] {
  const words = sheetWordsIn(language);
  const byGroups = scorecard.grouping.rule !== 'weighted';
  const lines = ordered.units.flatMap(({ unit, run, groups }): TotalLine[] => {
    const runOf = new Map(groups.map((group) => [group.group, group.run]));
    const named = unit.groups.some(({ group }) => group !== null);
    const shown = named ? unit.groups : [];
    return [
      ...shown.map(({ group, weight, total }): TotalLine => {
        const rows = runOf.get(group);
        return {
          unit: unit.unit,
          group: groupName(group, scorecard, language),
          weight,
          weighs: byGroups ? group : undefined,
          isUnit: false,
          total,
          made: rows === undefined ? null : { of: 'rows', run: rows },
        };
      }),
      {
        unit: unit.unit,
        group: words.total,
        weight: wholeWeight(linesOf(unit.indicators), scorecard),
        weighs: undefined,
        isUnit: true,
        total: unit.total,
        made: byGroups && named ? { of: 'groups', count: shown.length } : { of: 'rows', run },
      },
    ];
  });
  const { organisation } = scorecard;
  if (organisation === null) return lines;
  const { weight, total } = organisation;
  const unitTotals = lines.flatMap(({ isUnit }, i) => (isUnit ? [i] : []));
  return [
    ...lines,
    {
      unit: words.organisation,
      group: words.total,
      weight,
      weighs: undefined,
      isUnit: false,
      total,
      made: byGroups
        ? { of: 'units', lines: unitTotals }
        : { of: 'rows', run: { first: 0, last: ordered.rows.length - 1 } },
    },
  ];
}
