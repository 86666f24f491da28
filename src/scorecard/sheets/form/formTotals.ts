import { rounded, type Language } from '../../../engine';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import { HEADER_FILL } from '../../plan/look';
import { timesText } from '../../plan/scaleTexts';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { asFormatted, roundingsOf } from '../../scoring/roundings';
import type { OrganisationScore, Scorecard } from '../../scoring/scorecard';
import type { SheetWords } from '../../words/en/sheets';
import { sheetWordsIn } from '../../words/sheetWords';
import { across, FORM, FORM_COLUMNS, formCells, type FormLine, type Span } from './formLayout';
import {
  divisionText,
  isAllCounted,
  isWhole,
  sumsOf,
  type Addend,
  type FormSums,
} from './formSums';

/**
 * Below the lines of a total: what they add up to, what that is divided by where it is not the whole, the total with it,
 * × 20 and the band.
 */
export function totalLines(
  { total: { score, percent }, band }: Pick<OrganisationScore, 'total' | 'band'>,
  addends: readonly Addend[],
  { settings, grouping }: Pick<Scorecard, 'settings' | 'grouping'>,
  language: Language
): readonly FormLine[] {
  const words = sheetWordsIn(language).form;
  const numbers = shownNumbers(settings);
  const sums = sumsOf(addends);
  const divided = score !== null && !isWhole(sums);
  const shown = score === null ? null : rounded(score, roundingsOf(settings).total);
  const weight = sums.weight === 0 ? null : sums.weight;
  const withDecimals: Look = (row) => ({
    area: across(row, FORM.weighted, 1),
    numberFormat: numbers.format(settings.rounding),
  });
  const lines = [
    ...(divided ? dividedLines(sums, grouping.rule !== 'weighted', numbers, words) : []),
    line(
      {
        [FORM.indicator]: words.total,
        [FORM.level]: divided ? divisionText(sums, numbers) : null,
        [FORM.weight]: divided ? null : weight,
        [FORM.weighted]: shown ?? words.noTotal,
      },
      divided ? [withDecimals, centredOver(LEVELS)] : [withDecimals],
      LEVELS
    ),
    line(
      {
        [FORM.indicator]: words.times20(timesText(settings.scale)),
        [FORM.weighted]: percent === null ? null : asFormatted(percent, settings),
      },
      [withDecimals]
    ),
    line(
      {
        [FORM.indicator]: words.band,
        [FORM.actual]: band?.name[language] ?? words.noTotal,
      },
      [
        centredOver(
          BAND,
          band === null ? {} : { fill: band.fill, font: { bold: true, color: band.ink } }
        ),
      ],
      BAND
    ),
  ];
  return lines.map((each, i) => (i + 1 < lines.length ? { ...each, withNext: true } : each));
}

/** The sum of the weighted scores, and the weight that it is divided by. */
function dividedLines(
  sums: FormSums,
  ofGroups: boolean,
  numbers: ShownNumbers,
  words: SheetWords['form']
): readonly FormLine[] {
  const { weight, counted, weighted } = sums;
  const less = words.withoutScore(numbers.text(weight), numbers.text(weight - counted));
  return [
    line({
      [FORM.indicator]: ofGroups ? words.sumOfGroups : words.sumOfWeighted,
      [FORM.weight]: weight,
      [FORM.weighted]: weighted,
    }),
    line(
      {
        [FORM.indicator]: words.counted,
        [FORM.level]: isAllCounted(sums) ? null : less,
        [FORM.weight]: counted,
      },
      [centredOver(LEVELS)],
      LEVELS
    ),
  ];
}

type Look = (row: number) => RangeStyle;

function line(
  filled: Readonly<Record<number, PlanCell>>,
  looks: readonly Look[] = [],
  span?: Span
): FormLine {
  return {
    ...(span === undefined ? {} : { span }),
    cells: formCells(filled),
    styles: (row) => [
      { area: across(row), fill: HEADER_FILL, font: { bold: true } },
      ...looks.map((look) => look(row)),
    ],
  };
}

const over = (column: number, next: number): Span => ({
  column,
  columns: next - column,
  always: false,
});

/** How a figure comes about, in the columns of the levels. */
const LEVELS = over(FORM.level, FORM.weight);

/** The band's name runs across actual, score, weight and weighted score. */
const BAND = over(FORM.actual, FORM_COLUMNS);

const centredOver =
  ({ column, columns }: Span, look: Partial<RangeStyle> = {}): Look =>
  (row) => ({
    area: across(row, column, columns),
    horizontal: 'CenterAcrossSelection',
    ...look,
  });
