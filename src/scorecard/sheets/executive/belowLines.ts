import type { Language } from '../../../engine';
import type { Settings } from '../../../tables';
import { FONT } from '../../plan/look';
import { reasonWords } from '../../plan/reasonWords';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { explanationOf } from '../../scoring/explanation';
import type { ScoredIndicator } from '../../scoring/scorecard';
import type { SheetWords } from '../../words/en/sheets';
import { sheetWordsIn } from '../../words/sheetWords';
import type { ReportLine } from '../reportSheet';
import {
  codeStyle,
  FIGURE,
  figures,
  from,
  HALF,
  heading,
  labelled,
  more,
  NAME,
  shownOf,
  type Named,
} from './executiveLines';

/** What scores low or has not met its target, and why. */
export function belowLines(
  title: string,
  below: readonly ScoredIndicator[],
  most: number,
  scores: boolean,
  named: Named,
  numbers: ShownNumbers,
  settings: Settings,
  language: Language
): readonly ReportLine[] {
  const { executive: words, status } = sheetWordsIn(language);
  if (below.length === 0) return [labelled(title, words.none)];
  const spans = [from(NAME, scores ? FIGURE : HALF), from(HALF)];
  const shown = shownOf(below.length, most);
  const blank = [null, null];
  return [
    heading(
      [
        sheetWordsIn(language).comparison.code,
        title,
        ...blank,
        scores ? words.score : null,
        words.evidence,
      ],
      spans
    ),
    ...below.slice(0, shown).map((scored): ReportLine => ({
      cells: [
        scored.indicator.code,
        named(scored),
        ...blank,
        scores ? (scored.score ?? status[scored.status]) : null,
        numbers.digits(reasonWords(explanationOf(scored, language), scored, settings, language)),
      ],
      spans,
      styles: (row) => [
        codeStyle(row),
        ...(scores ? [figures(row, FIGURE, 1, numbers.format())] : []),
        { area: { row, column: HALF, rows: 1, columns: 1 }, font: { name: FONT, size: 9 } },
      ],
    })),
    ...more(below.length - shown, numbers, language),
  ];
}

/** What is below the target; where the workbook states none, below what is looked at, and it is not called a target. */
export function belowHead(
  target: number | null,
  watched: number,
  numbers: ShownNumbers,
  words: SheetWords['executive']
): string {
  return target === null
    ? words.belowScore(numbers.text(watched))
    : words.below(numbers.text(target));
}
