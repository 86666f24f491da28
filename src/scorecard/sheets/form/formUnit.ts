import type { Language } from '../../../engine';
import type { Scorecard, ScoredIndicator, UnitScore } from '../../scoring/scorecard';
import { byGroup } from '../../scoresSheet/scoreRows';
import { GROUP_FILL, HEADER_FILL } from '../../plan/look';
import { indicatorLine } from './formIndicator';
import {
  across,
  FORM,
  FORM_COLUMNS,
  formCells,
  formFont,
  notAdded,
  type FormLine,
  type Span,
} from './formLayout';
import { divisionText, isAllCounted, partsWeights, sumsOf, type FormSums } from './formSums';
import { totalLines } from './formTotals';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';

/** The rows of one unit: groups with their subtotals, indicators, and the total, ×20 and band below. */
export function unitLines(
  unit: UnitScore,
  scorecard: Scorecard,
  language: Language,
  titled: boolean
): readonly FormLine[] {
  const numbers = shownNumbers(scorecard.settings);
  const groups = byGroup(unit.indicators);
  const named = groups.some(([group]) => group !== null);
  const weights = partsWeights(unit.indicators);
  let sequence = 0;
  return [
    ...(titled ? [titleLine(unit.unit ?? sheetWordsIn(language).noUnit)] : []),
    ...groups.flatMap(([group, members]) => [
      ...(named ? groupLines(group, members, unit, numbers, language) : []),
      ...members.map((scored) =>
        indicatorLine(
          scored,
          scored.indicator.partOf === null ? (sequence += 1) : null,
          weights.get(scored) ?? null,
          numbers,
          scorecard.settings,
          language
        )
      ),
    ]),
    ...totalLines(unit, unit.indicators, scorecard, language),
  ];
}

function titleLine(name: string): FormLine {
  const span: Span = { column: FORM.sequence, columns: FORM_COLUMNS, always: false };
  return {
    span,
    cells: formCells({ [FORM.sequence]: name }),
    styles: (row) => [
      {
        area: across(row),
        fill: HEADER_FILL,
        font: { ...formFont, size: 11, bold: true },
      },
      { area: across(row, FORM.sequence, 1), horizontal: 'Left' },
    ],
  };
}

/** A group with its subtotals, and below it what its score is divided by, where not all of its weight has a score. */
function groupLines(
  group: string | null,
  members: readonly ScoredIndicator[],
  unit: UnitScore,
  numbers: ShownNumbers,
  language: Language
): readonly FormLine[] {
  const score = unit.groups.find((candidate) => candidate.group === group)?.total.score ?? null;
  const sums = sumsOf(members);
  const name = group ?? sheetWordsIn(language).noGroup;
  const span: Span = { column: FORM.group, columns: FORM.score - FORM.group, always: false };
  const line: FormLine = {
    span,
    cells: formCells({
      [FORM.group]: name,
      [FORM.score]: score,
      [FORM.weight]: members.some(({ counts }) => counts) ? sums.weight : null,
      [FORM.weighted]: sums.weighted,
    }),
    styles: (row) => [
      { area: across(row), fill: GROUP_FILL, font: { bold: true } },
      { area: across(row, FORM.score, 1), numberFormat: numbers.format() },
    ],
  };
  return score === null || isAllCounted(sums) ? [line] : [line, countedLine(sums, score)];

  function countedLine(sums: FormSums, score: number): FormLine {
    const division = `${divisionText(sums, numbers)} = ${numbers.text(score)}`;
    return {
      span: { column: FORM.indicator, columns: FORM.weight - FORM.indicator, always: false },
      cells: formCells({
        [FORM.indicator]: sheetWordsIn(language).form.groupCounted(division),
        [FORM.weight]: sums.counted,
      }),
      styles: (row) => [{ area: across(row), fill: GROUP_FILL, font: notAdded }],
    };
  }
}

/** The total over all units, below them; nothing with fewer than two. */
export function organisationLines(scorecard: Scorecard, language: Language): readonly FormLine[] {
  const { organisation } = scorecard;
  if (organisation === null) return [];
  const lines = scorecard.units.flatMap(({ indicators }) => indicators);
  return [
    titleLine(sheetWordsIn(language).organisation),
    ...totalLines(organisation, lines, scorecard, language),
  ];
}
