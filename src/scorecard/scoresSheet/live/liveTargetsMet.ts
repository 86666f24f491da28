import type { Language } from '../../../engine';
import type { Settings } from '../../../tables';
import { shownNumbers } from '../../plan/shownNumbers';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { targetWords } from '../../words/targetWords';
import { inThaiDigits } from '../inThaiDigits';
import { countOfStatus } from '../totalFormula';
import { textLiteral } from './liveReference';

/** Places of the targets without a score among the parts of a parent, and among theirs. */
export function targetsUnder(
  place: number,
  rows: readonly ScoredIndicator[],
  partsOf: ReadonlyMap<number, readonly number[]>
): readonly number[] {
  return (partsOf.get(place) ?? []).flatMap((part) => [
    ...(rows[part]?.targetAlone === true ? [part] : []),
    ...targetsUnder(part, rows, partsOf),
  ]);
}

const MET = '<met>';
const OF = '<of>';

/** What `targetsMet` says of the targets on these rows of the sheet, by their status and without the equals sign. */
export function targetsMetFormula(
  rows: readonly number[],
  language: Language,
  settings: Settings
): string {
  const { status } = sheetWordsIn(language);
  const { thai, digits } = shownNumbers(settings);
  const words = targetWords[language];
  const met = countOfStatus(rows, status.met);
  const assessed = `${met}+${countOfStatus(rows, status.notMet)}`;
  const said = words
    .metShort(MET, OF)
    .split(/(<[a-z]+>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece !== MET && piece !== OF) return textLiteral(piece);
      const count = `(${piece === MET ? met : assessed})`;
      return thai ? inThaiDigits(count) : count;
    });
  const none = textLiteral(digits(words.unassessed(rows.length)));
  return `IF(${assessed},${said.join('&')},${none})`;
}
