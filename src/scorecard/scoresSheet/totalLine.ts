import { rounded, type Language } from '../../engine';
import { a1 } from '../../tables';
import { endsOf } from '../plan/scaleTexts';
import type { PlanCell } from '../plan/plan';
import type { Scorecard, UnitScore } from '../scoring/scorecard';
import { sheetWordsIn } from '../words/sheetWords';
import { roundingsOf } from '../scoring/roundings';
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
  const fixed = (value: number): string =>
    rounded(value, roundingsOf(settings).total).toFixed(settings.rounding);
  const [, highest] = endsOf(settings.scale);
  const total =
    score === null || percent === null
      ? executive.noTotal
      : [executive.outOf(fixed(score), fixed(percent), highest), bandOf(whole, options)].join(DOT);
  return [
    ...(says.score ? [`${executive.total}: ${total}`] : []),
    ...(targets ? [`${status.met} ${targets.met}`, `${status.notMet} ${targets.notMet}`] : []),
  ].join(DOT);
}

const DOT = ' · ';

const bandOf = (
  whole: Pick<UnitScore, 'band'> | undefined,
  { language }: TotalLineOptions
): string => whole?.band?.name[language] ?? '';

/** Places of the two figures in a sentence. */
const SCORE = '<score>';
const PERCENT = '<percent>';

/** The same of the cells, without the equals sign. */
function liveLine(
  { settings }: Scorecard,
  says: { readonly score: boolean; readonly targets: boolean },
  rows: SheetRows,
  { language, lastTotal }: TotalLineOptions
): string {
  const { executive, status } = sheetWordsIn(language);
  const [score, percent, band] = [4, 5, 6].map((column) => a1(lastTotal, TOTALS_COLUMN + column));
  const figures = new Map([
    [SCORE, score],
    [PERCENT, percent],
  ]);
  const said = executive
    .outOf(SCORE, PERCENT, endsOf(settings.scale)[1])
    .split(/(<score>|<percent>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const figure = figures.get(piece);
      return figure === undefined
        ? textLiteral(piece)
        : `FIXED(${settings.roundingMode === 'down' ? roundedFormula(figure, roundingsOf(settings).total) : figure},${settings.rounding},TRUE)`;
    })
    .join('&');
  const count = (word: string): string =>
    `${textLiteral(`${word} `)}&COUNTIF(${columnRange(rows, 'status')},${textLiteral(word)})`;
  return [
    ...(says.score
      ? [
          `${textLiteral(`${executive.total}: `)}&IF(COUNT(${score}),${said}&${textLiteral(DOT)}&${band},${textLiteral(executive.noTotal)})`,
        ]
      : []),
    ...(says.targets ? [count(status.met), count(status.notMet)] : []),
  ].join(`&${textLiteral(DOT)}&`);
}
