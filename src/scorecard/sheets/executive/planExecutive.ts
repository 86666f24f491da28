import { sumOf, type Scale } from '../../../engine';
import { a1 } from '../../../tables';
import { allBelow, watchedScore } from '../../questions/watched';
import {
  belowLines,
  caption,
  EXECUTIVE_WIDTHS,
  gainLines,
  heading,
  listLines,
  moverLines,
  shownOf,
  textLine,
} from './executiveLines';
import { barLines, isPartly, type Bar } from './barLines';
import { committeeNotes } from './committeeNotes';
import { asksOf } from './executiveAsks';
import { barsOf } from './executiveBars';
import { totalLines } from './executiveTotal';
import { targetBars } from './targetBars';
import { mostToGain } from '../../questions/mostToGain';
import { moversOf } from '../../questions/movers';
import type { ChartPlan, SheetPlan } from '../../plan/plan';
import { GAP, reportSheet, type ReportLine } from '../reportSheet';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { ALERT, scoreAxis } from '../../plan/look';
import type { SummaryInput, SummaryOptions } from '../summary';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { hasTargetsOnly } from '../../scoring/targetCount';
import type { SheetWords } from '../../words/en/sheets';
import { sheetWordsIn } from '../../words/sheetWords';

const COLUMNS = EXECUTIVE_WIDTHS.length;
const NAME = 1;
/** Rows under the chart, as low as gaps: no font makes them higher. */
const CHART_ROWS = 30;
/** What a meeting reads of a list. */
const MOST_PENDING = 4;
const MOST_BARS = 24;
/** Bars whose names stand beside each other under a chart; more are told by their places alone. */
const MOST_CHARTED = 8;
/** A gap between two blocks, in points: they are on one page. */
const SPACE: ReportLine = { ...GAP, points: 8 };
const LOW: ReportLine = { ...GAP, points: 8 };
const SCORE_COLOR = '#1F4E79';
const TARGET_COLOR = '#BF8F00';

/**
 * What the head of the organisation reads (domain.md §5): total, groups, movers, what is pending, what is below target. One
 * page where it can be read there; else two, no block of it parted.
 */
export function planExecutive(summary: SummaryInput, options: SummaryOptions): SheetPlan {
  const { scorecard, snapshot } = summary;
  const { language, today } = options;
  const words = sheetWordsIn(language).executive;
  const numbers = shownNumbers(scorecard.settings);
  const several = scorecard.units.length > 1;
  const before = summary.history().at(-2);
  const every = barsOf(scorecard, before, language);
  const bars = every.slice(0, shownOf(every.length, MOST_BARS));
  const left = every.length - bars.length;
  const weighs = (of: readonly Bar[], which: 'counted' | 'weight'): string =>
    numbers.text(sumOf(of.map((bar) => bar[which])));
  const targetsOnly = hasTargetsOnly(scorecard.units);
  // One bar alone compares nothing, and columns without scores or beyond what has room are no picture.
  const scores = bars.filter(({ score }) => score !== null).length;
  const charted = scores > 1 && bars.length <= MOST_CHARTED;
  const target = scorecard.settings.targetScore;
  const watched = watchedScore(scorecard.settings);
  const top = totalLines(scorecard, before, numbers, language);
  const movers = moversOf(scorecard, before);
  const all = scorecard.units.flatMap(({ unit, indicators }) =>
    indicators.map((scored) => ({ unit, scored }))
  );
  const unitOf = new Map(all.map(({ unit, scored }) => [scored, unit]));
  const named = (scored: ScoredIndicator): string => {
    const unit = unitOf.get(scored) ?? null;
    return several && unit !== null ? `${scored.indicator.name} (${unit})` : scored.indicator.name;
  };
  const below = allBelow(
    all.map(({ scored }) => scored),
    watched
  );
  const pending = all.map(({ scored }) => scored).filter(isPending);
  const asks = asksOf(scorecard, below.length, pending.length, numbers, language);
  const earlier = before !== undefined;
  const body: readonly ReportLine[] = [
    ...top,
    GAP,
    ...(targetsOnly
      ? [...targetBars(scorecard, MOST_BARS, numbers, language), SPACE]
      : [
          ...barLines(several ? words.byUnit : words.byGroup, bars, target, numbers, words),
          ...(left > 0 ? [textLine(numbers.digits(words.moreBars(left)))] : []),
          SPACE,
          ...(charted ? [...Array.from({ length: CHART_ROWS }, () => LOW), SPACE] : []),
          ...moverLines(words.rises, movers.rises, earlier, numbers, named, language),
          ...(earlier
            ? moverLines(words.falls, movers.falls, earlier, numbers, named, language)
            : []),
          SPACE,
        ]),
    caption(`${words.pending} (${numbers.digits(String(pending.length))})`),
    ...listLines(
      pending.map((scored) => [scored.indicator.code, named(scored)]),
      MOST_PENDING,
      language,
      numbers
    ),
    SPACE,
    heading(
      [
        null,
        targetsOnly
          ? sheetWordsIn(language).status.notMet
          : belowHead(target, watched, numbers, words),
        targetsOnly ? null : words.score,
        words.evidence,
      ],
      3
    ),
    ...belowLines(below, named, numbers, language),
    ...(targetsOnly
      ? []
      : [
          SPACE,
          heading([null, words.decides, words.score, words.gain, words.needed], 4),
          ...gainLines(mostToGain(scorecard), named, scorecard.settings, language),
        ]),
    ...(asks.length === 0 ? [] : [SPACE, caption(words.asked), ...asks.map(textLine)]),
  ];
  return reportSheet(
    {
      role: 'summary:executive',
      name: words.sheet,
      title: words.title,
      subtitle: several ? sheetWordsIn(language).organisation : (scorecard.units[0]?.unit ?? null),
      orientation: 'portrait',
      widths: EXECUTIVE_WIDTHS,
      header: [],
      body: unparted(body),
      ...(targetsOnly ? { unscored: true } : {}),
      notes: [
        ...(targetsOnly || !isPartly(every)
          ? []
          : [words.countedRule(weighs(every, 'counted'), weighs(every, 'weight'))]),
        ...committeeNotes(scorecard, numbers, language),
      ],
      onePage: true,
      charts: (first) =>
        charted
          ? [
              chartOf(
                first + top.length + 1,
                bars.length,
                left > 0 ? 1 : 0,
                target,
                scorecard.settings.scale,
                words
              ),
            ]
          : [],
      conditional: (first) => {
        if (bars.length === 0 || target === null) return [];
        const row = first + top.length + 2;
        const [score, goal] = [a1(row, 2), a1(row, 3)];
        const area = { row, column: 2, rows: bars.length, columns: 1 };
        return [
          {
            area,
            formula: `=AND(ISNUMBER(${score}),${score}<${goal})`,
            color: ALERT,
            bold: true,
          },
        ];
      },
      tabColor: '#1F4E79',
    },
    { scorecard, snapshot, language, today }
  );
}

function isPending({ counts, targetAlone, status }: ScoredIndicator): boolean {
  return (counts || targetAlone) && status === 'pending';
}

/** What is below the target; where the workbook states none, below what is looked at, and it is not called a target. */
function belowHead(
  target: number | null,
  watched: number,
  numbers: ShownNumbers,
  words: SheetWords['executive']
): string {
  return target === null
    ? words.belowScore(numbers.text(watched))
    : words.below(numbers.text(target));
}

/** Blocks between two spaces, each on one page. */
const unparted = (lines: readonly ReportLine[]): readonly ReportLine[] =>
  lines.map((line, i) =>
    line === SPACE || (lines[i + 1] ?? SPACE) === SPACE ? line : { ...line, withNext: true }
  );

/** Names, scores and, where the workbook states one, targets stand side by side under their heads. */
function chartOf(
  headRow: number,
  bars: number,
  moreLines: number,
  target: number | null,
  scale: Scale,
  words: SheetWords['executive']
): ChartPlan {
  return {
    key: 'groups',
    type: 'ColumnClustered',
    data: { row: headRow, column: NAME, rows: bars + 1, columns: target === null ? 2 : 3 },
    place: { row: headRow + bars + moreLines + 2, column: 0, rows: CHART_ROWS, columns: COLUMNS },
    title: target === null ? words.chartAlone : words.chart,
    legend: target !== null,
    ...(target === null ? {} : { lineAt: 1 }),
    colors: target === null ? [SCORE_COLOR] : [SCORE_COLOR, TARGET_COLOR],
    labels: true,
    axis: scoreAxis(scale),
  };
}
