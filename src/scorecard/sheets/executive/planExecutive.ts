import { sumOf, type Scale } from '../../../engine';
import { a1 } from '../../../tables';
import { allBelow, watchedScore } from '../../questions/watched';
import {
  belowLines,
  COLUMNS,
  executiveWidths,
  labelled,
  listLine,
  NAME,
  type Lengths,
} from './executiveLines';
import { gainLines } from './gainLines';
import { fontFor } from '../../plan/sheetFont';
import { barLines, isPartly } from './barLines';
import { barPairs } from './barPairs';
import { moverLines } from './moverLines';
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

/** Rows under the chart, which has what the page has left (`reportSheet`). */
const CHART_ROWS = 12;
/** What a meeting reads of a list. */
const MOST_PENDING = 4;
const LENGTHS: Lengths = { movers: 3, below: 6, gains: 4 };
/** Shorter ones, tried in turn where those are more than a page. */
const SHORTER: readonly Lengths[] = [
  { movers: 3, below: 4, gains: 3 },
  { movers: 2, below: 3, gains: 2 },
];
/** Bars one below the other, whose names stand beside each other under a chart; more are in two halves. */
const MOST_CHARTED = 8;
/** A gap between two blocks, in points: they are on one page. */
const SPACE: ReportLine = { ...GAP, points: 4 };
const CHARTED: ReportLine = { ...GAP, points: 16 };
const SCORE_COLOR = '#1F4E79';
const TARGET_COLOR = '#BF8F00';

/**
 * What the head of the organisation reads (domain.md §5): total, groups, movers, what is pending, what is below target. One
 * page of A4 where it can be read there, also where a computer lacks the font if there is room for that, and else with shorter
 * lists, which say how many they leave to the sheet of exceptions. What is more than a page even so (some sixty units) goes on
 * on the next one, no block of it parted and with its heads again: letters are never made smaller for it.
 */
export function planExecutive(summary: SummaryInput, options: SummaryOptions): SheetPlan {
  const whole = pageOf(summary, options, LENGTHS, false);
  if (isOnePage(whole)) {
    const readable = pageOf(summary, options, LENGTHS, true);
    return isOnePage(readable) ? readable : whole;
  }
  for (const lengths of SHORTER) {
    const shorter = pageOf(summary, options, lengths, false);
    if (isOnePage(shorter)) return shorter;
  }
  return whole;
}

const isOnePage = ({ page }: SheetPlan): boolean => page?.pagesTall === 1;

function pageOf(
  summary: SummaryInput,
  options: SummaryOptions,
  lengths: Lengths,
  readable: boolean
): SheetPlan {
  const { scorecard, snapshot } = summary;
  const { language, today } = options;
  const words = sheetWordsIn(language).executive;
  const numbers = shownNumbers(scorecard.settings);
  const widths = executiveWidths(fontFor(scorecard.settings, language));
  const several = scorecard.units.length > 1;
  const before = summary.history().at(-2);
  const bars = barsOf(scorecard, before, language);
  const weighs = (which: 'counted' | 'weight'): string =>
    numbers.text(sumOf(bars.map((bar) => bar[which])));
  const targetsOnly = hasTargetsOnly(scorecard.units);
  // One bar alone compares nothing, and columns without scores or beyond what has room are no picture.
  const scores = bars.filter(({ score }) => score !== null).length;
  const isMany = bars.length > MOST_CHARTED;
  const charted = scores > 1 && !isMany;
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
  const title = several ? words.byUnit : words.byGroup;
  const body: readonly ReportLine[] = [
    ...top,
    SPACE,
    ...(targetsOnly
      ? targetBars(scorecard, numbers, language)
      : [
          ...(isMany
            ? barPairs(title, bars, target, scorecard, widths[NAME] ?? 1, numbers, language)
            : barLines(title, bars, target, numbers, language)),
          SPACE,
          ...(charted ? [...Array.from({ length: CHART_ROWS }, () => CHARTED), SPACE] : []),
          ...moverLines(
            movers,
            before !== undefined,
            several,
            lengths.movers,
            numbers,
            named,
            language
          ),
        ]),
    SPACE,
    listLine(
      `${words.pending} (${numbers.digits(String(pending.length))})`,
      pending.map((scored) => `${scored.indicator.code} ${named(scored)}`),
      MOST_PENDING,
      language,
      numbers
    ),
    SPACE,
    ...belowLines(
      targetsOnly
        ? sheetWordsIn(language).status.notMet
        : belowHead(target, watched, numbers, words),
      below,
      lengths.below,
      !targetsOnly,
      named,
      numbers,
      language
    ),
    ...(targetsOnly
      ? []
      : [
          SPACE,
          ...gainLines(
            mostToGain(scorecard),
            several,
            named,
            lengths.gains,
            scorecard.settings,
            language
          ),
        ]),
    ...(asks.length === 0 ? [] : [SPACE, labelled(words.asked, asks.join('\n'))]),
  ];
  return reportSheet(
    {
      role: 'summary:executive',
      name: words.sheet,
      title: several ? `${words.title} (${sheetWordsIn(language).organisation})` : words.title,
      subtitle: several ? null : (scorecard.units[0]?.unit ?? null),
      orientation: 'portrait',
      widths,
      header: [],
      body: unparted(body),
      ...(targetsOnly ? { unscored: true } : {}),
      notes: [
        ...(targetsOnly || !isPartly(bars)
          ? []
          : [words.countedRule(weighs('counted'), weighs('weight'))]),
        ...committeeNotes(scorecard, numbers, language),
      ],
      onePage: true,
      ...(readable ? { readable } : {}),
      charts: (first) =>
        charted
          ? [chartOf(first + top.length + 1, bars.length, target, scorecard.settings.scale, words)]
          : [],
      conditional: (first) => {
        if (bars.length === 0 || target === null || isMany) return [];
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
  target: number | null,
  scale: Scale,
  words: SheetWords['executive']
): ChartPlan {
  return {
    key: 'groups',
    type: 'ColumnClustered',
    data: { row: headRow, column: NAME, rows: bars + 1, columns: target === null ? 2 : 3 },
    place: { row: headRow + bars + 2, column: 0, rows: CHART_ROWS, columns: COLUMNS },
    title: target === null ? words.chartAlone : words.chart,
    legend: target !== null,
    ...(target === null ? {} : { lineAt: 1 }),
    colors: target === null ? [SCORE_COLOR] : [SCORE_COLOR, TARGET_COLOR],
    labels: true,
    axis: scoreAxis(scale),
  };
}
