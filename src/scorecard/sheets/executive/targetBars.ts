import { roundHalfUp, type Language } from '../../../engine';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { byGroup } from '../../scoresSheet/scoreRows';
import type { Scorecard, ScoredIndicator } from '../../scoring/scorecard';
import { percentMet, targetCount } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';
import type { PlanCell } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';
import { groupName } from '../../plan/groupName';
import { figures, from, HALF, heading, NAME } from './executiveLines';

/** How targets stand that no score is made of: by unit where there are several, else by group. */
export function targetBars(
  scorecard: Scorecard,
  numbers: ShownNumbers,
  language: Language
): readonly ReportLine[] {
  const { executive: words, status, noUnit } = sheetWordsIn(language);
  const { units } = scorecard;
  const [only] = units;
  const several = units.length > 1;
  const named: readonly (readonly [string, readonly ScoredIndicator[]])[] = several
    ? units.map(({ unit, indicators }) => [unit ?? noUnit, indicators])
    : byGroup(only?.indicators ?? []).map(([group, members]) => [
        groupName(group, scorecard, language),
        members,
      ]);
  return [
    line([
      several ? words.targetsByUnit : words.targetsByGroup,
      words.met,
      status.notMet,
      status.pending,
      words.metShare,
    ]),
    ...named.flatMap(([name, indicators]) => {
      const count = targetCount(indicators);
      if (count === null) return [];
      const percent = percentMet(count);
      const share = percent === null ? null : roundHalfUp(percent, 1);
      return [line([name, count.met, count.notMet, count.pending, share], numbers)];
    }),
  ];
}

/** Columns of the counts, the one with the longest head in that of a name; without `numbers` it is the head. */
function line(
  [name = null, ...figuresOf]: readonly PlanCell[],
  numbers?: ShownNumbers
): ReportLine {
  const share = HALF + figuresOf.length - 1;
  const cells = [null, name, null, null, null, ...figuresOf];
  const spans = [from(NAME, HALF), from(share)];
  if (numbers === undefined) return heading(cells, spans);
  return {
    cells,
    spans,
    styles: (row) => [
      figures(row, HALF, share - HALF, numbers.format(0)),
      figures(row, share, 1, numbers.format(1, '%')),
    ],
  };
}
