import { SHOWN_DECIMALS, type Language } from '../../../engine';
import type { Settings } from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import { shownNumbers } from '../../plan/shownNumbers';
import type { Gain } from '../../questions/mostToGain';
import { resultNeeded } from '../../questions/resultNeeded';
import { sheetWordsIn } from '../../words/sheetWords';
import type { ReportLine } from '../reportSheet';
import {
  codeStyle,
  COLUMNS,
  FIGURE,
  figures,
  from,
  HALF,
  heading,
  labelled,
  NAME,
  type Named,
} from './executiveLines';

const GAIN = COLUMNS - 1;

/**
 * What can still add most to the totals of units, with what it takes.
 *
 * @param several - units: names have theirs in them, and the room of two
 */
export function gainLines(
  gains: readonly Gain[],
  several: boolean,
  named: Named,
  most: number,
  settings: Settings,
  language: Language
): readonly ReportLine[] {
  const { executive: words, comparison, status } = sheetWordsIn(language);
  const { code } = comparison;
  const numbers = shownNumbers(settings);
  const decides = several ? words.decidesOfUnits : words.decides;
  if (gains.length === 0) return [labelled(decides, words.none)];
  const [scoreAt, neededAt] = several ? [GAIN - 1, HALF + NAME] : [FIGURE, HALF];
  const spans = several
    ? [from(NAME, neededAt), from(neededAt, scoreAt)]
    : [from(NAME, scoreAt), from(neededAt, GAIN)];
  const cellsOf = (
    first: PlanCell,
    name: string,
    score: PlanCell,
    needed: string,
    gain: PlanCell
  ) =>
    Array.from({ length: COLUMNS }, (_, column): PlanCell => {
      if (column === 0) return first;
      if (column === NAME) return name;
      if (column === scoreAt) return score;
      if (column === neededAt) return needed;
      return column === GAIN ? gain : null;
    });
  return [
    heading(cellsOf(code, decides, words.score, words.needed, words.gain), spans),
    ...gains.slice(0, most).map(({ scored, to, score, gain }): ReportLine => {
      const needed = resultNeeded(scored, to, language, settings.era, score) ?? '';
      return {
        cells: cellsOf(
          scored.indicator.code,
          named(scored),
          scored.score ?? status.pending,
          numbers.digits(needed),
          gain
        ),
        spans,
        styles: (row) => [
          codeStyle(row),
          figures(row, scoreAt, 1, numbers.format()),
          figures(row, GAIN, 1, numbers.format(SHOWN_DECIMALS, '', '+')),
        ],
      };
    }),
  ];
}
