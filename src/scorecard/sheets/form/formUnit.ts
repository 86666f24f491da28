import { percentOf, roundHalfUp, sumOf, type Language } from '../../../engine';
import type { RangeStyle } from '../../plan/plan';
import type {
  OrganisationScore,
  Scorecard,
  ScoredIndicator,
  UnitScore,
} from '../../scoring/scorecard';
import { byGroup } from '../../scoresSheet/scoreRows';
import { GROUP_FILL, HEADER_FILL } from '../../plan/look';
import { indicatorLine } from './formIndicator';
import {
  across,
  FORM,
  FORM_COLUMNS,
  formCells,
  formFont,
  isLong,
  type FormLine,
  type Span,
} from './formLayout';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { nominalWeight } from '../../scoring/totals';
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
  const weight = nominalWeight(unit.indicators.filter((scored) => scored.counts));
  let sequence = 0;
  return [
    ...(titled ? [titleLine(unit.unit ?? sheetWordsIn(language).noUnit)] : []),
    ...groups.flatMap(([group, members]) => [
      ...(named ? [groupLine(group, members, unit, numbers, language)] : []),
      ...members.map((scored) =>
        indicatorLine(
          scored,
          scored.indicator.partOf === null ? (sequence += 1) : null,
          numbers,
          scorecard.settings,
          language
        )
      ),
    ]),
    ...totalLines({ ...unit, weight }, scorecard, numbers, language),
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
        wrap: isLong(name, span),
      },
      { area: across(row, FORM.sequence, 1), horizontal: 'Left' },
    ],
  };
}

function groupLine(
  group: string | null,
  members: readonly ScoredIndicator[],
  unit: UnitScore,
  numbers: ShownNumbers,
  language: Language
): FormLine {
  const scored = unit.groups.find((candidate) => candidate.group === group);
  const name = group ?? sheetWordsIn(language).noGroup;
  const span: Span = { column: FORM.group, columns: FORM.score - FORM.group, always: false };
  return {
    span,
    cells: formCells({
      [FORM.group]: name,
      [FORM.score]: scored?.total.score ?? null,
      [FORM.weight]: scored?.weight ?? null,
      [FORM.weighted]: weightedSum(members),
    }),
    styles: (row) => [
      { area: across(row), fill: GROUP_FILL, font: { bold: true }, wrap: isLong(name, span) },
      { area: across(row, FORM.score, 1), numberFormat: numbers.format() },
    ],
  };
}

function weightedSum(members: readonly ScoredIndicator[]): number | null {
  const weighted = weightedScores(members);
  return weighted.length === 0 ? null : sumOf(weighted);
}

/** Weighted scores of the lines of the total. */
export function weightedScores(members: readonly ScoredIndicator[]): readonly number[] {
  return members.flatMap(({ counts, weighted }) => (counts && weighted !== null ? [weighted] : []));
}

/** The total over all units, below them; nothing with fewer than two. */
export function organisationLines(scorecard: Scorecard, language: Language): readonly FormLine[] {
  const { organisation } = scorecard;
  if (organisation === null) return [];
  const numbers = shownNumbers(scorecard.settings);
  return [
    titleLine(sheetWordsIn(language).organisation),
    ...totalLines(organisation, scorecard, numbers, language),
  ];
}

function totalLines(
  { total: { score }, weight, band }: OrganisationScore,
  { settings }: Scorecard,
  numbers: ShownNumbers,
  language: Language
): readonly FormLine[] {
  const words = sheetWordsIn(language).form;
  const shown = score === null ? null : roundHalfUp(score, settings.rounding);
  const strong = (row: number): RangeStyle => ({
    area: across(row),
    fill: HEADER_FILL,
    font: { bold: true },
  });
  const number = (row: number, decimals: number): RangeStyle => ({
    area: across(row, FORM.weighted, 1),
    numberFormat: numbers.format(decimals),
  });
  return [
    {
      cells: formCells({
        [FORM.indicator]: words.total,
        [FORM.weight]: weight === 0 ? null : weight,
        [FORM.weighted]: shown ?? words.noTotal,
      }),
      styles: (row) => [strong(row), number(row, settings.rounding)],
    },
    {
      cells: formCells({
        [FORM.indicator]: words.times20,
        [FORM.weighted]: score === null ? null : percentOf(score),
      }),
      styles: (row) => [strong(row), number(row, settings.rounding)],
    },
    {
      cells: formCells({
        [FORM.indicator]: words.band,
        [FORM.actual]: band?.name[language] ?? words.noTotal,
      }),
      styles: (row) => [
        strong(row),
        {
          area: across(row, FORM.actual, FORM_BAND_COLUMNS),
          horizontal: 'CenterAcrossSelection',
          wrap: false,
          ...(band === null ? {} : { fill: band.fill, font: { bold: true, color: band.ink } }),
        },
      ],
    },
  ];
}

/** The band's name runs across actual, score, weight and weighted score. */
const FORM_BAND_COLUMNS = FORM.weighted - FORM.actual + 1;
