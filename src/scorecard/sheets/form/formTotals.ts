import { rounded, type Language } from '../../../engine';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import { HEADER_FILL } from '../../plan/look';
import { timesText } from '../../plan/scaleTexts';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { asFormatted, roundingsOf } from '../../scoring/roundings';
import type { OrganisationScore, Scorecard } from '../../scoring/scorecard';
import type { SheetWords } from '../../words/en/sheets';
import { sheetWordsIn } from '../../words/sheetWords';
import { across, formCells, type FormLine, type FormPlaces, type Span } from './formLayout';
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
  at: FormPlaces,
  language: Language
): readonly FormLine[] {
  const words = sheetWordsIn(language).form;
  const numbers = shownNumbers(settings);
  const [levels, bandSpan] = [overLevels(at), overBand(at)];
  const sums = sumsOf(addends);
  const divided = score !== null && !isWhole(sums);
  const shown = score === null ? null : rounded(score, roundingsOf(settings).total);
  const weight = sums.weight === 0 ? null : sums.weight;
  const withDecimals: Look = (row) => ({
    area: across(row, at.weighted, 1),
    numberFormat: numbers.format(settings.rounding),
  });
  const lines = [
    ...(divided ? dividedLines(at, sums, grouping.rule !== 'weighted', numbers, words) : []),
    line(
      at,
      {
        [at.indicator]: words.total,
        [at.level]: divided ? divisionText(sums, numbers) : null,
        [at.weight]: divided ? null : weight,
        [at.weighted]: shown ?? words.noTotal,
      },
      divided ? [withDecimals, centredOver(levels)] : [withDecimals],
      levels
    ),
    line(
      at,
      {
        [at.indicator]: words.times20(timesText(settings.scale)),
        [at.weighted]: percent === null ? null : asFormatted(percent, settings),
      },
      [withDecimals],
      { column: at.indicator, columns: at.actual - at.indicator, always: true }
    ),
    line(
      at,
      {
        [at.indicator]: words.band,
        [at.actual]: band?.name[language] ?? words.noTotal,
      },
      [
        centredOver(
          bandSpan,
          band === null ? {} : { fill: band.fill, font: { bold: true, color: band.ink } }
        ),
      ],
      bandSpan
    ),
  ];
  return lines;
}

/** The sum of the weighted scores, and the weight that it is divided by. */
function dividedLines(
  at: FormPlaces,
  sums: FormSums,
  ofGroups: boolean,
  numbers: ShownNumbers,
  words: SheetWords['form']
): readonly FormLine[] {
  const { weight, counted, weighted } = sums;
  const levels = overLevels(at);
  const less = words.withoutScore(numbers.text(weight), numbers.text(weight - counted));
  return [
    line(at, {
      [at.indicator]: ofGroups ? words.sumOfGroups : words.sumOfWeighted,
      [at.weight]: weight,
      [at.weighted]: weighted,
    }),
    line(
      at,
      {
        [at.indicator]: words.counted,
        [at.level]: isAllCounted(sums) ? null : less,
        [at.weight]: counted,
      },
      [centredOver(levels)],
      levels
    ),
  ];
}

type Look = (row: number) => RangeStyle;

function line(
  at: FormPlaces,
  filled: Readonly<Record<number, PlanCell>>,
  looks: readonly Look[] = [],
  span?: Span
): FormLine {
  return {
    ...(span === undefined ? {} : { span }),
    bold: true,
    cells: formCells(at, filled),
    styles: (row) => [
      { area: across(row, 0, at.columns), fill: HEADER_FILL, font: { bold: true } },
      ...looks.map((look) => look(row)),
    ],
  };
}

/** How a figure comes about, in the columns of the levels. */
const overLevels = ({ level, weight }: FormPlaces): Span => ({
  column: level,
  columns: weight - level,
  always: false,
});

/** The band's name runs across actual, score, weight and weighted score. */
const overBand = ({ actual, columns }: FormPlaces): Span => ({
  column: actual,
  columns: columns - actual,
  always: false,
});

const centredOver =
  ({ column, columns }: Span, look: Partial<RangeStyle> = {}): Look =>
  (row) => ({
    area: across(row, column, columns),
    horizontal: 'CenterAcrossSelection',
    ...look,
  });
