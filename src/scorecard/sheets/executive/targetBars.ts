import { roundHalfUp, type Language } from '../../../engine';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { byGroup } from '../../scoresSheet/scoreRows';
import type { Scorecard, ScoredIndicator } from '../../scoring/scorecard';
import {
  percentMet,
  SHARE_DECIMALS,
  targetCount,
  type TargetCount,
} from '../../scoring/targetCount';
import { rankedUnits } from '../../questions/rankedUnits';
import { sheetWordsIn } from '../../words/sheetWords';
import type { PlanCell } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';
import { groupName } from '../../plan/groupName';
import { COLUMNS, figures, from, HALF, heading, NAME } from './executiveLines';
import { GROUP_FILL } from '../../plan/look';

/** How targets stand that no score is made of: by unit where there are several, the best first, else by group; and in all. */
export function targetBars(
  scorecard: Scorecard,
  numbers: ShownNumbers,
  language: Language
): readonly ReportLine[] {
  const { executive: words, comparison, status, total } = sheetWordsIn(language);
  const bars = barsOf(scorecard, language);
  const all = targetCount(scorecard.units.flatMap(({ indicators }) => indicators));
  const isUnassessed = bars.some(({ count }) => count.unassessed > 0);
  const several = scorecard.units.length > 1;
  const title = several ? words.targetsByUnit : words.targetsByGroup;
  const ends = isUnassessed ? [status.pending, words.unassessed] : [status.pending];
  const lineOf = (name: string, count: TargetCount) => (place: number | null) => {
    const percent = percentMet(count);
    const share = percent === null ? null : roundHalfUp(percent, SHARE_DECIMALS);
    const { met, notMet, pending, unassessed } = count;
    const counts = isUnassessed ? [pending, unassessed] : [pending];
    return line([place, name, met, notMet, share, ...counts], numbers);
  };
  return [
    line([
      ...[several ? comparison.rank : null, title, words.met, comparison.notMet],
      ...[words.metPercent, ...ends],
    ]),
    ...bars.map(({ place, name, count }) => lineOf(name, count)(place)),
    ...(all === null || bars.length < 2 ? [] : [inBold(lineOf(total, all)(null))]),
  ];
}

interface TargetBar {
  readonly place: number | null;
  readonly name: string;
  readonly count: TargetCount;
}

function barsOf(scorecard: Scorecard, language: Language): readonly TargetBar[] {
  const { units, settings } = scorecard;
  const { noUnit } = sheetWordsIn(language);
  const counted = (
    place: number | null,
    name: string,
    indicators: readonly ScoredIndicator[]
  ): readonly TargetBar[] => {
    const count = targetCount(indicators);
    return count === null ? [] : [{ place, name, count }];
  };
  return units.length > 1
    ? rankedUnits(units, settings).flatMap(({ unit: { unit, indicators }, place }) =>
        counted(place, unit ?? noUnit, indicators)
      )
    : byGroup(units[0]?.indicators ?? []).flatMap(([group, members]) =>
        counted(null, groupName(group, scorecard, language), members)
      );
}

/** Columns of the counts; the share of what is met has the room of a name. */
const [MET, NOT_MET, SHARE, PENDING] = [HALF - 1, HALF, HALF + NAME, HALF + NAME + 1];

/** Place, name, met, not met, share, and what is not known yet; without `numbers` it is the head. */
function line(
  [place = null, name = null, ...figuresOf]: readonly PlanCell[],
  numbers?: ShownNumbers
): ReportLine {
  const last = figuresOf.length - 1 + MET;
  const cells = [place, name, null, null, ...figuresOf];
  const spans = [from(NAME, MET), from(last)];
  if (numbers === undefined) return heading(cells, spans);
  return {
    cells,
    spans,
    styles: (row) => [
      figures(row, 0, 1, numbers.format(0)),
      figures(row, MET, 1, numbers.format(0)),
      figures(row, NOT_MET, 1, numbers.format(0)),
      figures(row, SHARE, 1, numbers.format(SHARE_DECIMALS)),
      figures(row, PENDING, last - PENDING + 1, numbers.format(0)),
    ],
  };
}

function inBold(bar: ReportLine): ReportLine {
  const columns = COLUMNS;
  return {
    ...bar,
    styles: (row) => [
      ...(bar.styles?.(row) ?? []),
      { area: { row, column: 0, rows: 1, columns }, fill: GROUP_FILL, font: { bold: true } },
    ],
  };
}
