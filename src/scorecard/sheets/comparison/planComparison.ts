import { sumOf, type Language } from '../../../engine';
import {
  heatBlocks,
  heatColumns,
  inWords,
  MOST_COLUMNS,
  type HeatCell,
  type HeatMap,
} from './heatMap';
import { pagedBlocks } from './pagedBlocks';
import { groupName } from '../../plan/groupName';
import type { PlanCell, SheetPlan } from '../../plan/plan';
import { columnsRoom, pagePoints } from '../../plan/pageRoom';
import { fontFor, roomIn, rowsIn, tableHeight } from '../../plan/sheetFont';
import { inWholeLines, noteLines, pointsOf, type ReportLine } from '../reportLines';
import { reportSheet } from '../reportSheet';
import { rulesLine } from '../rulesLine';
import { headHeights } from '../sheetHead';
import { rankedUnits, type RankedUnit } from '../../questions/rankedUnits';
import { sameIndicator, type SharedIndicator } from '../../questions/sameIndicator';
import { grouped } from '../../scoring/grouped';
import { bandOfScore } from '../../scoring/totals';
import type { Scorecard, UnitScore } from '../../scoring/scorecard';
import type { SummaryInput, SummaryOptions } from '../summary';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { hasTargetsOnly, targetsMet } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';

const [RANK_WIDTH, NAME_WIDTH] = [8, 34];
/** Characters of a cell: as many as the page has for each of few units, so that a score and its band stand on a line. */
const CELL_WIDTH = { least: 13, most: 16 };

function cellWidth(cells: number): number {
  const taken = [RANK_WIDTH, NAME_WIDTH];
  const left = columnsRoom('landscape', taken.length + cells) - sumOf(taken);
  return Math.min(CELL_WIDTH.most, Math.max(CELL_WIDTH.least, Math.floor(left / cells)));
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
  const context: HeatContext = {
    scorecard,
    numbers: shownNumbers(scorecard.settings),
    language,
  };
  const shared = sameIndicator(scorecard);
  const maps = [
    ...rankedMaps(context),
    ...(shared.length === 0 ? [] : [sharedMap(shared, context)]),
  ];
  const width = heatColumns(maps);
  const widths = [RANK_WIDTH, NAME_WIDTH, ...Array<number>(width).fill(cellWidth(width))];
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
      hidesBlank: true,
      header: [],
      body: pagedBlocks(
        maps.flatMap((map) => heatBlocks(map, width)),
        {
          page: pagePoints(layout),
          above: sumOf(headHeights(scorecard.settings, subtitle).map(rows.taken)),
          below: sumOf(
            noteLines(
              [...(targetsOnly ? [] : [rulesLine(scorecard, language)]), ...notes],
              widths.length
            ).map(pointsIn)
          ),
          pointsOf: pointsIn,
        }
      ),
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
}

const BLANK = (text: string): HeatCell => ({ text, band: null });

/** Units by total with their groups; where those are more than fit beside, the groups below with the units across. */
function rankedMaps(context: HeatContext): readonly HeatMap[] {
  const { units, settings } = context.scorecard;
  const ranked = rankedUnits(units, settings);
  const all = [...new Set(units.flatMap((unit) => unit.groups.map(({ group }) => group)))];
  const groups = all.length > 1 ? all : [];
  return groups.length + TOTALS <= MOST_COLUMNS
    ? [ranking(ranked, groups, context)]
    : [
        ranking(ranked, [], context),
        groupMap(
          ranked.map(({ unit }) => unit),
          groups,
          context
        ),
      ];
}

/** Columns of a ranking before those of groups: total, measured. */
const TOTALS = 2;

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
      targetsOnly ? words.targetsMet : words.total,
      ...(targetsOnly ? [] : [words.measured]),
      ...groups.map((group) => groupName(group, context.scorecard, language)),
    ],
    rows: units.map(({ unit, place }) => ({
      head: [place === null ? '' : numbers.digits(String(place)), nameOf(unit.unit, language)],
      cells: [
        unit.total.score === null && unit.targets !== null
          ? BLANK(numbers.digits(targetsMet(unit.targets, language)))
          : scoreCell(unit.total.score, context),
        ...(targetsOnly
          ? []
          : [
              BLANK(
                unit.total.measuredWeight === null
                  ? words.notThere
                  : `${numbers.text(unit.total.measuredWeight * 100, 0)}%`
              ),
            ]),
        ...groups.map((group) => groupCell(unit, group, context)),
      ],
    })),
  };
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
          return BLANK(
            partTargets === null
              ? sheetWordsIn(language).status[status]
              : numbers.digits(targetsMet(partTargets, language))
          );
        }),
      };
    }),
  };
}

function scoreCell(score: number | null, { scorecard, numbers, language }: HeatContext): HeatCell {
  if (score === null) return BLANK(sheetWordsIn(language).status.pending);
  const band = bandOfScore(score, scorecard);
  return { text: inWords(numbers.total(score), band, language), band };
}

function nameOf(unit: string | null, language: Language): string {
  return unit ?? sheetWordsIn(language).noUnit;
}
