import { compareNumbers, periodName, rounded, type Band, type Language } from '../../../engine';
import type { Settings } from '../../../tables';
import { FONT } from '../../plan/look';
import { endsOf } from '../../plan/scaleTexts';
import type { ShownNumbers } from '../../plan/shownNumbers';
import type { PastScores } from '../../questions/pastScores';
import { roundingsOf } from '../../scoring/roundings';
import type { OrganisationScore, Scorecard, UnitScore } from '../../scoring/scorecard';
import { targetCountText, targetHeadline } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';
import type { ReportLine } from '../reportSheet';
import type { Bar } from './barLines';
import { assessedWeight } from './countedNote';
import { centred, COLUMNS } from './executiveLines';

/** The total with its percent, its band and its movement, and how much of the weight is measured; targets alone where there is none. */
export function totalLines(
  scorecard: Scorecard,
  bars: readonly Bar[],
  before: PastScores | undefined,
  numbers: ShownNumbers,
  language: Language
): readonly ReportLine[] {
  const words = sheetWordsIn(language).executive;
  const whole: OrganisationScore | UnitScore | undefined =
    scorecard.organisation ?? scorecard.units[0];
  const { settings } = scorecard;
  const { score, percent, measuredWeight, floor, ceiling } = whole?.total ?? NO_TOTAL;
  if (score === null && whole?.targets) {
    return [headline(numbers.digits(targetHeadline(whole.targets, language)), null)];
  }
  const band = whole?.band ?? null;
  const text =
    score === null || percent === null
      ? words.noTotal
      : words.outOf(
          numbers.total(score),
          numbers.total(percent),
          endsOf(scorecard.settings.scale)[1]
        );
  const assessed = assessedWeight(bars, scorecard);
  // Where nothing is left that could score, there may be parts of which the lowest counts; else that is all.
  const restText = (measured: number, low: number, high: number): readonly string[] =>
    compareNumbers(measured, 1) < 0
      ? [words.rest(numbers.total(low), numbers.total(high), endsOf(settings.scale))]
      : low < high
        ? [words.partsOpen(numbers.total(low))]
        : [];
  const share =
    measuredWeight === null || floor === null || ceiling === null
      ? words.noTotal
      : [
          words.measured(
            numbers.text(measuredWeight * 100),
            assessed === null ? null : numbers.text(assessed)
          ),
          ...restText(measuredWeight, floor, ceiling),
        ].join(' · ');
  return [
    headline(`${words.total}: ${text}`, band),
    centred(
      [band?.name[language] ?? '', movement(score, before, numbers, settings, language)]
        .filter((text) => text !== '')
        .join(' · '),
      12
    ),
    centred(share, 10),
    ...(whole?.targets
      ? [centred(numbers.digits(targetCountText(whole.targets, language)), 10)]
      : []),
  ];
}

function headline(text: string, band: Band | null): ReportLine {
  return {
    cells: [text],
    plain: true,
    points: 24,
    span: { column: 0, columns: COLUMNS },
    styles: (row) => [
      {
        area: { row, column: 0, rows: 1, columns: COLUMNS },
        font: { name: FONT, size: 16, bold: true, ...(band ? { color: band.ink } : {}) },
        horizontal: 'Center',
        ...(band ? { fill: band.fill } : {}),
      },
    ],
  };
}

/** `▲ 0.52 since Q1 (3.60)`; blank where there is nothing to compare. */
function movement(
  score: number | null,
  before: PastScores | undefined,
  numbers: ShownNumbers,
  settings: Settings,
  language: Language
): string {
  const last = before?.total ?? null;
  const period = before?.period ?? null;
  if (score === null || last === null || period === null) return '';
  const { total: rounding } = roundingsOf(settings);
  const change = rounded(score, rounding) - rounded(last, rounding);
  const sign = compareNumbers(change, 0);
  const arrow = sign === 0 ? '=' : sign > 0 ? '▲' : '▼';
  return sheetWordsIn(language).executive.since(
    `${arrow} ${numbers.text(Math.abs(change), settings.rounding)}`,
    periodName(period, language),
    numbers.total(last)
  );
}

const NO_TOTAL = { score: null, percent: null, measuredWeight: null, floor: null, ceiling: null };
