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
import { figures, from, HALF, heading, NAME } from './executiveLines';

/** How targets stand that no score is made of: by unit where there are several, the best first, else by group. */
export function targetBars(
  scorecard: Scorecard,
  numbers: ShownNumbers,
  language: Language
): readonly ReportLine[] {
  const { executive: words, status } = sheetWordsIn(language);
  const bars = barsOf(scorecard, language);
  const isUnassessed = bars.some(({ count }) => count.unassessed > 0);
  return [
    line(null, [
      scorecard.units.length > 1 ? words.targetsByUnit : words.targetsByGroup,
      words.met,
      status.notMet,
      status.pending,
      // With one count more there is less room for the share.
      ...(isUnassessed ? [words.unassessed, words.metPercent] : [words.metShare]),
    ]),
    ...bars.map(({ place, name, count }) => {
      const percent = percentMet(count);
      const share = percent === null ? null : roundHalfUp(percent, SHARE_DECIMALS);
      const { met, notMet, pending, unassessed } = count;
      const counts = [met, notMet, pending, ...(isUnassessed ? [unassessed] : [])];
      return line(place, [name, ...counts, share], numbers);
    }),
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

/** Columns of the counts, the one with the longest head in that of a name; without `numbers` it is the head. */
function line(
  place: number | null,
  [name = null, ...figuresOf]: readonly PlanCell[],
  numbers?: ShownNumbers
): ReportLine {
  const share = HALF + figuresOf.length - 1;
  const cells = [place, name, null, null, null, ...figuresOf];
  const spans = [from(NAME, HALF), from(share)];
  if (numbers === undefined) return heading(cells, spans);
  return {
    cells,
    spans,
    styles: (row) => [
      figures(row, 0, 1, numbers.format(0)),
      figures(row, HALF, share - HALF, numbers.format(0)),
      figures(row, share, 1, numbers.format(SHARE_DECIMALS, '%')),
    ],
  };
}
