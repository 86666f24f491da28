import { sumOf } from '../../../engine';
import type { PlanCell, SheetPlan } from '../../plan/plan';
import { pagePoints } from '../../plan/pageRoom';
import { shownNumbers } from '../../plan/shownNumbers';
import { fontFor, roomIn, rowsIn, tableHeight } from '../../plan/sheetFont';
import { sameIndicator } from '../../questions/sameIndicator';
import { hasTargetsOnly } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';
import { inWholeLines, noteLines, pointsOf, type ReportLine } from '../reportLines';
import { reportSheet } from '../reportSheet';
import { rulesLine } from '../rulesLine';
import { headHeights } from '../sheetHead';
import type { SummaryInput, SummaryOptions } from '../summary';
import { mapsOf, sharedMap } from './comparisonMaps';
import type { HeatContext } from './heatCells';
import { LEGEND_CELLS, withLegend, type LegendBand } from './heatLegend';
import { heatBlocks, heatColumns, type HeatMap } from './heatMap';
import { cellsOf, heatWidths } from './heatWidths';
import { legendBands } from './legendBands';
import { pagedBlocks } from './pagedBlocks';

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
  const widths = heatWidths(width, least);
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

/** Cells of a ranking without groups, and of what the colours mean to its right. */
const BESIDE_RANKING = 4 + LEGEND_CELLS;

/** The bands that colour a cell, the best first. */
function legendOf(maps: readonly HeatMap[], bands: readonly LegendBand[]): readonly LegendBand[] {
  const cells = maps.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const used = new Set(cells.map(({ band }) => band?.from));
  return bands.filter(({ band }) => used.has(band.from)).reverse();
}
