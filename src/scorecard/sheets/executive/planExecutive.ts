import { percentOf, roundHalfUp, type Band, type Language } from '../../../engine';
import { a1 } from '../../../tables';
import { allBelow, watchedScore } from '../../questions/watched';
import {
  barHead,
  barLine,
  belowLines,
  caption,
  centred,
  EXECUTIVE_WIDTHS,
  heading,
  listLines,
  moverLines,
  textLine,
  type Bar,
} from './executiveLines';
import { committeeNotes } from './committeeNotes';
import { targetBars } from './targetBars';
import { moversOf } from '../../questions/movers';
import type { ChartPlan, SheetPlan } from '../../plan/plan';
import { GAP, reportSheet, type ReportLine } from '../reportSheet';
import type {
  OrganisationScore,
  Scorecard,
  ScoredIndicator,
  UnitScore,
} from '../../scoring/scorecard';
import { ALERT, FONT, SCORE_AXIS } from '../../plan/look';
import type { SummaryInput, SummaryOptions } from '../summary';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { hasTargetsOnly, targetCountText, targetHeadline } from '../../scoring/targetCount';
import { bandOfTotal, nominalWeight } from '../../scoring/totals';
import type { SheetWords } from '../../words/en/sheets';
import { sheetWordsIn } from '../../words/sheetWords';

const COLUMNS = EXECUTIVE_WIDTHS.length;
const NAME = 1;
const CHART_ROWS = 13;
/** What fits one page. */
const MOST_PENDING = 6;
const MOST_BARS = 12;
const SCORE_COLOR = '#1F4E79';
const TARGET_COLOR = '#BF8F00';

/** One page for the head of the organisation (domain.md §5): total, groups, movers, what is pending, what is below target. */
export function planExecutive(summary: SummaryInput, options: SummaryOptions): SheetPlan {
  const { scorecard, snapshot } = summary;
  const { language, today } = options;
  const words = sheetWordsIn(language).executive;
  const numbers = shownNumbers(scorecard.settings);
  const several = scorecard.units.length > 1;
  const every = barsOf(scorecard, language);
  const bars = every.slice(0, MOST_BARS);
  const left = every.length - bars.length;
  // Without a score there is nothing to draw: Excel would make series of the heads, or none.
  const charted = bars.some(({ score }) => score !== null);
  const targetsOnly = hasTargetsOnly(scorecard.units);
  const target = scorecard.settings.targetScore;
  const watched = watchedScore(scorecard.settings);
  const top = totalLines(scorecard, numbers, language);
  const before = summary.history().at(-2);
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
  const earlier = before !== undefined;
  const body: readonly ReportLine[] = [
    ...top,
    GAP,
    ...(targetsOnly
      ? [...targetBars(scorecard, MOST_BARS, numbers, language), GAP]
      : [
          barHead(several ? words.byUnit : words.byGroup, target, words),
          ...bars.map((bar) => barLine(bar, target, numbers)),
          left > 0 ? textLine(words.moreBars(left)) : GAP,
          ...(charted ? Array.from({ length: CHART_ROWS }, () => GAP) : []),
          GAP,
          ...moverLines(words.rises, movers.rises, earlier, numbers, named, language),
          ...moverLines(words.falls, movers.falls, earlier, numbers, named, language),
          GAP,
        ]),
    caption(`${words.pending} (${numbers.digits(String(pending.length))})`),
    ...listLines(
      pending.map((scored) => [scored.indicator.code, named(scored)]),
      MOST_PENDING,
      language,
      numbers
    ),
    GAP,
    heading([
      null,
      targetsOnly
        ? sheetWordsIn(language).status.notMet
        : belowHead(target, watched, numbers, words),
      targetsOnly ? null : words.score,
      words.evidence,
      null,
      null,
    ]),
    ...belowLines(below, named, numbers, language),
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
      body,
      ...(targetsOnly ? { unscored: true } : {}),
      notes: committeeNotes(scorecard, numbers, language),
      onePage: true,
      charts: (first) =>
        charted ? [chartOf(first + top.length + 1, bars.length, target, words)] : [],
      conditional: (first) => {
        if (!charted || target === null) return [];
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

/** Units where there are several, else the groups of the only one. */
function barsOf(scorecard: Scorecard, language: Language): readonly Bar[] {
  const { units, bands, settings } = scorecard;
  const round = (score: number | null): number | null =>
    score === null ? null : roundHalfUp(score, settings.rounding);
  const [only] = units;
  if (units.length === 1 && only !== undefined) {
    return only.groups.map(({ group, weight, total }) => ({
      name: group ?? sheetWordsIn(language).noGroup,
      weight,
      score: round(total.score),
      band: bandOfTotal(total, bands, settings)?.name[language] ?? '',
    }));
  }
  return units.map(({ unit, indicators, total, band }) => ({
    name: unit ?? sheetWordsIn(language).noUnit,
    weight: nominalWeight(indicators.filter(({ counts }) => counts)),
    score: round(total.score),
    band: band?.name[language] ?? '',
  }));
}

function totalLines(
  scorecard: Scorecard,
  numbers: ShownNumbers,
  language: Language
): readonly ReportLine[] {
  const words = sheetWordsIn(language).executive;
  const whole: OrganisationScore | UnitScore | undefined =
    scorecard.organisation ?? scorecard.units[0];
  const { rounding } = scorecard.settings;
  const { score, measuredWeight, floor, ceiling } = whole?.total ?? NO_TOTAL;
  if (score === null && whole?.targets) {
    return [headline(numbers.digits(targetHeadline(whole.targets, language)), null)];
  }
  const band = whole?.band ?? null;
  const text =
    score === null
      ? words.noTotal
      : words.outOf(numbers.text(score, rounding), numbers.text(percentOf(score), rounding));
  const share =
    measuredWeight === null || floor === null || ceiling === null
      ? words.noTotal
      : words.measured(
          numbers.text(measuredWeight * 100),
          numbers.text(floor, rounding),
          numbers.text(ceiling, rounding)
        );
  return [
    headline(`${words.total}: ${text}`, band),
    centred(band?.name[language] ?? '', 12),
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
    points: 30,
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

const NO_TOTAL = { score: null, measuredWeight: null, floor: null, ceiling: null };

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

/** Names, scores and, where the workbook states one, targets stand side by side under their heads. */
function chartOf(
  headRow: number,
  bars: number,
  target: number | null,
  words: SheetWords['executive']
): ChartPlan {
  return {
    key: 'groups',
    type: 'ColumnClustered',
    data: { row: headRow, column: NAME, rows: bars + 1, columns: target === null ? 2 : 3 },
    place: { row: headRow + bars + 2, column: 0, rows: CHART_ROWS, columns: COLUMNS },
    title: target === null ? words.chartAlone : words.chart,
    legend: target !== null,
    colors: target === null ? [SCORE_COLOR] : [SCORE_COLOR, TARGET_COLOR],
    labels: true,
    axis: SCORE_AXIS,
  };
}
