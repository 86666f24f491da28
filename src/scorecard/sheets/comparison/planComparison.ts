import { rounded, sumOf, type Language, type Status } from '../../../engine';
import { heatBlocks, heatColumns, type HeatCell, type HeatMap } from './heatMap';
import { LEGEND_CELLS, withLegend, type LegendBand } from './heatLegend';
import { legendBandOf, legendBands } from './legendBands';
import { pagedBlocks } from './pagedBlocks';
import { groupName } from '../../plan/groupName';
import type { PlanCell, SheetPlan } from '../../plan/plan';
import { columnsRoom, pagePoints } from '../../plan/pageRoom';
import { charactersOf } from '../../plan/letterWidths';
import { boldWidth } from '../../plan/rowHeights';
import { thaiWords } from '../../plan/thaiWords';
import { fontFor, LEAST_SCALE, roomIn, rowsIn, tableHeight } from '../../plan/sheetFont';
import { inWholeLines, noteLines, pointsOf, type ReportLine } from '../reportLines';
import { reportSheet } from '../reportSheet';
import { rulesLine } from '../rulesLine';
import { headHeights } from '../sheetHead';
import { rankedUnits, type RankedUnit } from '../../questions/rankedUnits';
import { sameIndicator, type SharedIndicator } from '../../questions/sameIndicator';
import { grouped } from '../../scoring/grouped';
import { roundingsOf } from '../../scoring/roundings';
import { bandOfScore } from '../../scoring/totals';
import type { Scorecard, UnitScore } from '../../scoring/scorecard';
import type { SummaryInput, SummaryOptions } from '../summary';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { hasTargetsOnly, percentMet, SHARE_DECIMALS, targetsMet } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';

const [RANK_WIDTH, NAME_WIDTH] = [8, 34];
/** Characters of a cell: as many as the page has for each of few units, and as the words of its heads need. */
const CELL_WIDTH = { least: 9, enough: 13, most: 16 };

/** Characters that cells have for each of so many. */
function roomOf(cells: number): number {
  const taken = [RANK_WIDTH, NAME_WIDTH];
  return (columnsRoom('landscape', taken.length + cells, LEAST_SCALE) - sumOf(taken)) / cells;
}

/** The cells that the page takes beside each other with the words of heads and bands whole, and how wide each is. */
function cellsOf(maps: readonly HeatMap[]): { readonly most: number; readonly least: number } {
  const { least: lowest, enough } = CELL_WIDTH;
  const words = maps.flatMap(({ columns, rows, wide }) => [
    ...columns.flatMap(thaiWords),
    ...rows.flatMap(({ cells }) =>
      cells.flatMap(({ text, band }, i) =>
        // A figure that stands alone has room in every cell.
        band !== null && i !== wide && typeof text === 'string' && text.length > lowest
          ? thaiWords(text)
          : []
      )
    ),
  ]);
  const longest = words.reduce((most, word) => Math.max(most, charactersOf(word)), 0);
  const least = Math.min(enough, Math.max(lowest, boldWidth(longest)));
  let most = 1;
  while (roomOf(most + 1) >= least) most++;
  return { most, least };
}

/**
 * Units side by side: ranked by total with their groups, then the indicators that several of them hold. Null with fewer
 * than two units.
 */
export function planComparison(summary: SummaryInput, options: SummaryOptions): SheetPlan | null {
  const { scorecard, snapshot } = summary;
  const { language, today } = options;
  if (scorecard.units.length < 2) return null;
  const words = sheetWordsIn(language).comparison;
  const numbers = shownNumbers(scorecard.settings);
  const bands = legendBands(scorecard, numbers, language);
  const context: HeatContext = { scorecard, numbers, language, bands };
  const shared = sameIndicator(scorecard);
  const maps = mapsOf(shared.length === 0 ? [] : [sharedMap(shared, context)], context);
  const { most, least } = cellsOf(maps);
  const legend = legendOf(maps, bands);
  const beside = maps.length > 1 && legend.length > 0 ? BESIDE_RANKING : 0;
  const width = Math.max(heatColumns(maps, most), Math.min(beside, most));
  const cell = Math.min(CELL_WIDTH.most, Math.max(least, Math.floor(roomOf(width))));
  const widths = [RANK_WIDTH, NAME_WIDTH, ...Array<number>(width).fill(cell)];
  const [first, ...others] = maps.map((map) => heatBlocks(map, width, most));
  const top = withLegend(first ?? [], words.legend, legend, width);
  const subtitle = sheetWordsIn(language).organisation;
  const layout = { widths, orientation: 'landscape' } as const;
  const font = fontFor(scorecard.settings, language);
  const rows = rowsIn(font, layout);
  const room = roomIn(font, layout);
  const held = scorecard.units.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const single = held - shared.reduce((sum, { lines }) => sum + lines.length, 0);
  const targetsOnly = hasTargetsOnly(scorecard.units);
  const notes = [
    ...(targetsOnly ? [words.notHeld, words.targetOrder] : [words.colours, words.order]),
    ...(single === 0 ? [] : [context.numbers.digits(words.single(single))]),
  ];
  const height = (cells: readonly PlanCell[], own: readonly number[]): number =>
    tableHeight(font, cells, own);
  const pointsIn = (line: ReportLine): number =>
    rows.taken(pointsOf(inWholeLines(line, room), room, height));
  return reportSheet(
    {
      role: 'summary:comparison',
      name: words.sheet,
      title: words.title,
      subtitle,
      ...layout,
      hidden: maps.every(({ rows }) => rows.every(({ head: [mark] }) => !mark)) ? [0] : [],
      header: [],
      body: pagedBlocks([...top, ...others.flat()], {
        page: pagePoints(layout),
        above: sumOf(headHeights(scorecard.settings, subtitle).map(rows.taken)),
        below: sumOf(
          noteLines(
            [...(targetsOnly ? [] : [rulesLine(scorecard, language)]), ...notes],
            widths.length
          ).map(pointsIn)
        ),
        pointsOf: pointsIn,
      }),
      notes,
      tabColor: '#7030A0',
    },
    { scorecard, snapshot, language, today }
  );
}

interface HeatContext {
  readonly scorecard: Scorecard;
  readonly numbers: ShownNumbers;
  readonly language: Language;
  readonly bands: readonly LegendBand[];
}

/** Cells of a ranking without groups, and of what the colours mean to its right. */
const BESIDE_RANKING = 4 + LEGEND_CELLS;

const BLANK = (text: string): HeatCell => ({ text, band: null });
/** The second of the cells of what has two. */
const WIDE: HeatCell = { text: null, band: null };

/** The bands that colour a cell, the best first. */
function legendOf(maps: readonly HeatMap[], bands: readonly LegendBand[]): readonly LegendBand[] {
  const cells = maps.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const used = new Set(cells.map(({ band }) => band?.from));
  return bands.filter(({ band }) => used.has(band.from)).reverse();
}

/**
 * Units by total with their groups, and the other maps; where the groups are more than fit beside the totals in cells as
 * wide as all maps need, they stand below with the units across.
 */
function mapsOf(others: readonly HeatMap[], context: HeatContext): readonly HeatMap[] {
  const { units, settings } = context.scorecard;
  const ranked = rankedUnits(units, settings);
  const all = [...new Set(units.flatMap((unit) => unit.groups.map(({ group }) => group)))];
  const groups = all.length > 1 ? all : [];
  const whole = ranking(ranked, groups, context);
  const beside = [whole, ...others];
  if (whole.columns.length <= cellsOf(beside).most) return beside;
  const across = ranked.map(({ unit }) => unit);
  return [ranking(ranked, [], context), groupMap(across, groups, context), ...others];
}

function ranking(
  units: readonly RankedUnit[],
  groups: readonly (string | null)[],
  context: HeatContext
): HeatMap {
  const { numbers, language } = context;
  const words = sheetWordsIn(language).comparison;
  const targetsOnly = hasTargetsOnly(context.scorecard.units);
  return {
    title: targetsOnly ? words.targetRanking : groups.length > 0 ? words.ranking : words.totals,
    nothing: words.notThere,
    corner: [words.rank, sheetWordsIn(language).scores.headers[0] ?? ''],
    columns: [
      ...(targetsOnly
        ? [words.targetsMet, '', words.metPercent]
        : [words.total, words.band, '', words.measured]),
      ...groups.map((group) => groupName(group, context.scorecard, language)),
    ],
    wide: targetsOnly ? 0 : 1,
    rows: units.map(({ unit, place }) => ({
      head: [place === null ? '' : numbers.digits(String(place)), nameOf(unit.unit, language)],
      cells: [
        ...(targetsOnly ? targetCells(unit, context) : totalCells(unit, context)),
        ...groups.map((group) => groupCell(unit, group, context)),
      ],
    })),
  };
}

/** The total in figures, its band in words, and how much of it is measured. */
function totalCells({ total, targets }: UnitScore, context: HeatContext): readonly HeatCell[] {
  const { scorecard, numbers, language } = context;
  const words = sheetWordsIn(language).comparison;
  const { score, measuredWeight } = total;
  const band = score === null ? null : bandOfScore(score, scorecard);
  return [
    score === null
      ? BLANK(targets === null ? sheetWordsIn(language).status.pending : words.notThere)
      : { text: numbers.total(score), band },
    score === null && targets !== null
      ? BLANK(numbers.digits(targetsMet(targets, language)))
      : { text: band?.name[language] ?? words.notThere, band },
    WIDE,
    BLANK(measuredWeight === null ? words.notThere : `${numbers.text(measuredWeight * 100, 0)}%`),
  ];
}

/** How many targets are met, and the share by which units stand in their order. */
function targetCells(
  { targets }: UnitScore,
  { numbers, language }: HeatContext
): readonly HeatCell[] {
  const { notThere } = sheetWordsIn(language).comparison;
  const percent = targets === null ? null : percentMet(targets);
  return [
    BLANK(targets === null ? notThere : numbers.digits(targetsMet(targets, language))),
    WIDE,
    BLANK(percent === null ? notThere : numbers.text(percent, SHARE_DECIMALS)),
  ];
}

/** Groups downwards, units across in the order of their rank; under a block's units stand only groups that they have. */
function groupMap(
  units: readonly UnitScore[],
  groups: readonly (string | null)[],
  context: HeatContext
): HeatMap {
  const { language } = context;
  const words = sheetWordsIn(language).comparison;
  return {
    title: words.groups,
    nothing: words.notThere,
    corner: [null, sheetWordsIn(language).scores.headers[1] ?? ''],
    columns: units.map(({ unit }) => nameOf(unit, language)),
    rows: groups.map((group) => ({
      head: [null, groupName(group, context.scorecard, language)],
      cells: units.map((unit) => groupCell(unit, group, context)),
    })),
  };
}

function groupCell(unit: UnitScore, group: string | null, context: HeatContext): HeatCell {
  const found = unit.groups.find((each) => each.group === group);
  return found === undefined
    ? BLANK(sheetWordsIn(context.language).comparison.notThere)
    : scoreCell(found.total.score, context);
}

function sharedMap(shared: readonly SharedIndicator[], context: HeatContext): HeatMap {
  const { scorecard, language, numbers } = context;
  const words = sheetWordsIn(language).comparison;
  const holders = new Set(shared.flatMap(({ lines }) => lines.map(({ unit }) => unit)));
  const units = scorecard.units.filter(({ unit }) => holders.has(unit));
  return {
    title: words.shared,
    nothing: words.notThere,
    corner: [words.code, sheetWordsIn(language).scores.headers[3] ?? ''],
    columns: units.map(({ unit }) => nameOf(unit, language)),
    rows: shared.map(({ code, name, lines }) => {
      const lineOf = grouped(lines, ({ unit }) => unit);
      return {
        head: [numbers.digits(code), name],
        cells: units.map(({ unit }) => {
          const line = lineOf.get(unit)?.[0];
          if (line === undefined) return BLANK(words.notThere);
          const { score, status, partTargets } = line.scored;
          if (score !== null) return scoreCell(score, context);
          if (partTargets !== null) return BLANK(numbers.digits(targetsMet(partTargets, language)));
          return statusCell(status, context);
        }),
      };
    }),
  };
}

/** Why there is no score; of targets whether they are met. */
function statusCell(status: Status, { scorecard, language }: HeatContext): HeatCell {
  const { comparison: words, status: statuses } = sheetWordsIn(language);
  if (status === 'notMet') return { ...BLANK(words.notMet), isAlert: true };
  if (status === 'met') return BLANK(words.met);
  const isTarget = status === 'unscored' && hasTargetsOnly(scorecard.units);
  return BLANK(isTarget ? words.unassessed : statuses[status]);
}

/**
 * The figure alone, coloured by its band: with words beside it fewer units have room. Where the figure as it is shown is
 * in another range of the legend than the score, the words of its band stand with it.
 */
function scoreCell(score: number | null, context: HeatContext): HeatCell {
  const { scorecard, numbers, language, bands } = context;
  if (score === null) return BLANK(sheetWordsIn(language).status.pending);
  const band = bandOfScore(score, scorecard);
  const figure = numbers.total(score);
  const read = legendBandOf(rounded(score, roundingsOf(scorecard.settings).total), bands);
  return band === null || band.from === read?.from
    ? { text: figure, band }
    : { text: `${figure} ${band.name[language]}`, band };
}

function nameOf(unit: string | null, language: Language): string {
  return unit ?? sheetWordsIn(language).noUnit;
}
