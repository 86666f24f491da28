import { sumOf, type Language, type Total } from '../../../engine';
import { groupName } from '../../plan/groupName';
import type { Scorecard, ScoredIndicator, UnitScore } from '../../scoring/scorecard';
import { byGroup } from '../../scoresSheet/scoreRows';
import { GROUP_FILL, HEADER_FILL } from '../../plan/look';
import { closedBy } from '../../plan/pageBreaks';
import { indicatorLine } from './formIndicator';
import {
  across,
  formCells,
  formFont,
  notAdded,
  type FormLine,
  type FormPlaces,
  type Span,
} from './formLayout';
import {
  addendsOf,
  divisionText,
  isAllCounted,
  partsWeights,
  sumsOf,
  weightedGroup,
} from './formSums';
import { totalLines } from './formTotals';
import { asFormatted } from '../../scoring/roundings';
import { shownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';

/**
 * The rows of one unit: groups with their subtotals, indicators, and the total, ×20 and band below. `place` among several
 * units, each of which has its own page and title; null for the only one.
 */
export function unitLines(
  unit: UnitScore,
  scorecard: Scorecard,
  at: FormPlaces,
  language: Language,
  place: number | null
): readonly FormLine[] {
  const numbers = shownNumbers(scorecard.settings);
  const groups = byGroup(unit.indicators);
  const named = groups.some(([group]) => group !== null);
  const weights = partsWeights(unit.indicators);
  let sequence = 0;
  const lines = [
    ...(place === null
      ? []
      : [titleLine(unit.unit ?? sheetWordsIn(language).noUnit, place > 0, at)]),
    ...groups.flatMap(([group, members]) => [
      ...(named ? groupLines(group, members, unit, scorecard, at, language) : []),
      ...members.map((scored) =>
        indicatorLine(
          scored,
          scored.indicator.partOf === null ? (sequence += 1) : null,
          weights.get(scored) ?? null,
          at,
          numbers,
          scorecard.settings,
          language
        )
      ),
    ]),
  ];
  const addends = addendsOf(unit.groups, unit.indicators, scorecard);
  return closedBy(lines, totalLines(unit, addends, scorecard, at, language));
}

function titleLine(name: string, begins: boolean, at: FormPlaces): FormLine {
  const span: Span = { column: at.sequence, columns: at.columns, always: true };
  return {
    span,
    ...(begins ? { begins } : {}),
    withNext: true,
    cells: formCells(at, { [at.sequence]: name }),
    styles: (row) => [
      {
        area: across(row, 0, at.columns),
        fill: HEADER_FILL,
        font: { ...formFont, size: 11, bold: true },
      },
      { area: across(row, at.sequence, 1), horizontal: 'Left' },
    ],
  };
}

/**
 * A group with its subtotals, and below it what its score is divided by, where not all of its weight has a score. Where
 * groups make the total it has its own weight instead, and below it how its score comes about.
 */
function groupLines(
  group: string | null,
  members: readonly ScoredIndicator[],
  { groups }: UnitScore,
  scorecard: Scorecard,
  at: FormPlaces,
  language: Language
): readonly FormLine[] {
  const found = groups.find((candidate) => candidate.group === group);
  const score = found?.total.score ?? null;
  const sums = sumsOf(members);
  const byGroups = scorecard.grouping.rule !== 'weighted';
  const line =
    byGroups && found !== undefined
      ? groupLine(
          found,
          { weight: found.weight, weighted: weightedGroup(found) },
          scorecard,
          at,
          language
        )
      : groupLine(
          { group, total: { score } },
          {
            weight: members.some(({ counts }) => counts) ? sums.weight : null,
            weighted: sums.weighted,
          },
          scorecard,
          at,
          language
        );
  if (score === null || (!byGroups && isAllCounted(sums))) return [line];
  const { groupCounted, withinGroup } = sheetWordsIn(language).form;
  const numbers = shownNumbers(scorecard.settings);
  const division = `${divisionText(sums, numbers)} = ${numbers.text(score)}`;
  const below: FormLine = {
    withNext: true,
    span: { column: at.indicator, columns: at.weight - at.indicator, always: true },
    cells: formCells(at, {
      [at.indicator]: (byGroups ? withinGroup : groupCounted)(division),
      [at.weight]: sums.counted,
    }),
    styles: (row) => [{ area: across(row, 0, at.columns), fill: GROUP_FILL, font: notAdded }],
  };
  return [line, below];
}

function groupLine(
  { group, total }: { readonly group: string | null; readonly total: Pick<Total, 'score'> },
  { weight, weighted }: { readonly weight: number | null; readonly weighted: number | null },
  scorecard: Scorecard,
  at: FormPlaces,
  language: Language
): FormLine {
  const { score } = total;
  const name = groupName(group, scorecard, language);
  const span: Span = { column: at.group, columns: at.score - at.group, always: true };
  return {
    span,
    withNext: true,
    cells: formCells(at, {
      [at.group]: name,
      [at.score]: score === null ? null : asFormatted(score, scorecard.settings),
      [at.weight]: weight,
      [at.weighted]: weighted,
    }),
    styles: (row) => [
      { area: across(row, 0, at.columns), fill: GROUP_FILL, font: { bold: true } },
      {
        area: across(row, at.score, 1),
        numberFormat: shownNumbers(scorecard.settings).format(),
      },
    ],
  };
}

/** The total over all units, below them; with the units' totals where groups make those; nothing with fewer than two. */
export function organisationLines(
  scorecard: Scorecard,
  at: FormPlaces,
  language: Language
): readonly FormLine[] {
  const { organisation, units } = scorecard;
  if (organisation === null) return [];
  const title = titleLine(sheetWordsIn(language).organisation, true, at);
  if (scorecard.grouping.rule === 'weighted') {
    const lines = units.flatMap(({ indicators }) => indicators);
    return closedBy([title], totalLines(organisation, lines, scorecard, at, language));
  }
  const weighed = units.map(({ unit, total, groups }) => ({
    group: unit ?? sheetWordsIn(language).noUnit,
    weight: sumOf(groups.map(({ weight }) => weight)),
    total,
  }));
  const lines = weighed.map((one) =>
    groupLine(one, { weight: one.weight, weighted: weightedGroup(one) }, scorecard, at, language)
  );
  const totals = totalLines(
    organisation,
    addendsOf(weighed, [], scorecard),
    scorecard,
    at,
    language
  );
  return closedBy([title, ...lines], totals);
}
