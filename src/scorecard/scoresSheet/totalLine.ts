import {
  rounded,
  roundHalfUp,
  SHOWN_DECIMALS,
  sumOf,
  WEIGHTED_DECIMALS,
  type Language,
  type Rounding,
} from '../../engine';
import { a1 } from '../../tables';
import { endsOf } from '../plan/scaleTexts';
import type { PlanCell } from '../plan/plan';
import type { Scorecard, UnitScore } from '../scoring/scorecard';
import { linesOf } from '../scoring/totals';
import { shownNumbers } from '../plan/shownNumbers';
import { sheetWordsIn } from '../words/sheetWords';
import { roundingsOf } from '../scoring/roundings';
import { inThaiDigits } from './inThaiDigits';
import { roundedFormula } from './roundedFormula';
import { textLiteral } from './live/liveReference';
import { TOTALS_COLUMN } from './totalFormulas';
import { columnRange, type SheetRows } from './totalFormula';
import type { Writes } from './writes';

export interface TotalLineOptions {
  readonly language: Language;
  readonly writes: Writes;
  /** Sheet row of the last line of KpiTotals. */
  readonly lastTotal: number;
  /** Rows of KpiScores; null where there are none. */
  readonly rows: SheetRows | null;
}

/**
 * The total under the title, as one text: score, percent and band of the last line of KpiTotals, and the targets that are met
 * where there are some without a score. Live where the sheet is, so that it never says another total than the table.
 */
export function totalLine(scorecard: Scorecard, options: TotalLineOptions): PlanCell {
  const whole = scorecard.organisation ?? scorecard.units[0];
  const targets = whole?.targets ?? null;
  const says = { score: !targets || whole?.total.score !== null, targets: targets !== null };
  const { rows } = options;
  if (options.writes !== 'values' && rows !== null)
    return { formula: `=${liveLine(scorecard, says, rows, options)}` };
  const { executive, status } = sheetWordsIn(options.language);
  const { settings } = scorecard;
  const { score = null, percent = null } = whole?.total ?? {};
  const asText = (value: number): string =>
    rounded(value, roundingsOf(settings).total).toFixed(settings.rounding);
  const [, highest] = endsOf(settings.scale);
  const total =
    score === null || percent === null
      ? executive.noTotal
      : [
          executive.outOf(asText(score), asText(percent), highest),
          bandOf(whole, options),
          ...sumText(scorecard, options),
        ].join(DOT);
  const line = [
    ...(says.score ? [`${executive.total}: ${total}`] : []),
    ...(targets ? [`${status.met} ${targets.met}`, `${status.notMet} ${targets.notMet}`] : []),
  ].join(DOT);
  return shownNumbers(settings).digits(line);
}

const DOT = ' · ';

/** Of the sums of both columns as they are shown. */
const SUMS = { weighted: WEIGHTED_DECIMALS, weight: SHOWN_DECIMALS } as const;

/** What the columns below add up to, and how the total is made of it: where it is made of indicators, not of groups. */
function sumText(
  { units, grouping }: Scorecard,
  { language }: TotalLineOptions
): readonly string[] {
  if (grouping.rule !== 'weighted') return [];
  const lines = linesOf(units.flatMap(({ indicators }) => indicators));
  const scored = lines.filter(({ weighted }) => weighted !== null);
  const sum = (column: keyof typeof SUMS): string =>
    roundHalfUp(sumOf(scored.flatMap((line) => line[column] ?? [])), SUMS[column]).toFixed(
      SUMS[column]
    );
  return [sheetWordsIn(language).scores.sums(sum('weighted'), sum('weight'))];
}

const bandOf = (
  whole: Pick<UnitScore, 'band'> | undefined,
  { language }: TotalLineOptions
): string => whole?.band?.name[language] ?? '';

/** Places of the figures in a sentence. */
const [SCORE, PERCENT] = ['<score>', '<percent>'];
const [WEIGHTED, WEIGHT] = ['<weighted>', '<weight>'];

/** The same of the cells: an expression each. */
function liveSums(rows: SheetRows): Readonly<Record<string, string>> {
  const [weighted, weight] = [columnRange(rows, 'weighted'), columnRange(rows, 'weight')];
  return {
    [WEIGHTED]: fixed(`SUM(${weighted})`, { decimals: SUMS.weighted, mode: 'half up' }),
    [WEIGHT]: fixed(`SUMIF(${weighted},">=0",${weight})`, {
      decimals: SUMS.weight,
      mode: 'half up',
    }),
  };
}

/** A figure as a text, rounded before: programs differ in how they write 4.29125 with four decimals. */
const fixed = (figure: string, rounding: Rounding): string =>
  `FIXED(${roundedFormula(figure, rounding)},${rounding.decimals},TRUE)`;

/** The same of the cells, without the equals sign; the error of a total that a program cannot compute, such as one without the add-in. */
function liveLine(
  { settings, grouping }: Scorecard,
  says: { readonly score: boolean; readonly targets: boolean },
  rows: SheetRows,
  { language, lastTotal }: TotalLineOptions
): string {
  const { executive, scores, status } = sheetWordsIn(language);
  const [score = '', percent = '', band = ''] = [4, 5, 6].map((column) =>
    a1(lastTotal, TOTALS_COLUMN + column)
  );
  const shown = (figure: string): string => fixed(figure, roundingsOf(settings).total);
  const { thai, digits } = shownNumbers(settings);
  const inDigits = thai ? inThaiDigits : (figure: string): string => figure;
  const figures: Readonly<Record<string, string>> = {
    [SCORE]: shown(score),
    [PERCENT]: shown(percent),
    ...liveSums(rows),
  };
  const said = (text: string): string =>
    text
      .split(/(<[a-z]+>)/)
      .filter((piece) => piece !== '')
      .map((piece) => {
        const figure = figures[piece];
        return figure === undefined ? textLiteral(digits(piece)) : inDigits(figure);
      })
      .join('&');
  const total = said(executive.outOf(SCORE, PERCENT, endsOf(settings.scale)[1]));
  const sums =
    grouping.rule === 'weighted'
      ? `&${textLiteral(DOT)}&${said(scores.sums(WEIGHTED, WEIGHT))}`
      : '';
  const count = (word: string): string =>
    `${textLiteral(`${word} `)}&${inDigits(`COUNTIF(${columnRange(rows, 'status')},${textLiteral(word)})`)}`;
  return [
    ...(says.score
      ? [
          `${textLiteral(`${executive.total}: `)}&IF(ISERROR(${score}),${score},IF(COUNT(${score}),${total}&${textLiteral(DOT)}&${band}${sums},${textLiteral(executive.noTotal)}))`,
        ]
      : []),
    ...(says.targets ? [count(status.met), count(status.notMet)] : []),
  ].join(`&${textLiteral(DOT)}&`);
}
