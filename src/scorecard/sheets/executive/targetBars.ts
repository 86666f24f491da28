import { roundHalfUp, type Language } from '../../../engine';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { byGroup } from '../../scoresSheet/scoreRows';
import type { Scorecard, ScoredIndicator } from '../../scoring/scorecard';
import { percentMet, targetCount } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';
import type { ReportLine } from '../reportSheet';
import { groupName } from '../../plan/groupName';
import { heading, shownOf, textLine } from './executiveLines';

/** How targets stand that no score is made of: by unit where there are several, else by group. */
export function targetBars(
  scorecard: Scorecard,
  most: number,
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
  const shown = shownOf(named.length, most);
  const left = named.length - shown;
  return [
    heading([
      null,
      several ? words.targetsByUnit : words.targetsByGroup,
      words.met,
      status.notMet,
      status.pending,
      words.metShare,
    ]),
    ...named.slice(0, shown).flatMap(([name, indicators]) => {
      const count = targetCount(indicators);
      if (count === null) return [];
      const percent = percentMet(count);
      const share = percent === null ? null : roundHalfUp(percent, 1);
      return [line([null, name, count.met, count.notMet, count.pending, share], numbers)];
    }),
    ...(left > 0 ? [textLine(numbers.digits(words.moreBars(left)))] : []),
  ];
}

function line(cells: ReportLine['cells'], numbers: ShownNumbers): ReportLine {
  return {
    cells,
    styles: (row) => [
      {
        area: { row, column: 2, rows: 1, columns: 3 },
        numberFormat: numbers.format(0),
        horizontal: 'Center',
      },
      {
        area: { row, column: 5, rows: 1, columns: 1 },
        numberFormat: numbers.format(1, '%'),
        horizontal: 'Center',
      },
    ],
  };
}
