import {
  EXCLUDED_WORDS,
  highestScore,
  inEachLanguage,
  type Language,
  type Scale,
} from '../../engine';
import { a1 } from '../../tables';
import { textLiteral } from './live/liveReference';
import { COLUMN } from './scoreColumns';
import type { Writes } from './writes';
import { sheetWordsIn } from '../words/sheetWords';

const EXCLUDED = EXCLUDED_WORDS.map(textLiteral).join(',');

/** The words of each status as they stand in a formula. */
const LITERALS = inEachLanguage((language) => {
  const words = sheetWordsIn(language).status;
  return {
    scored: textLiteral(words.scored),
    unscored: textLiteral(words.unscored),
    pending: textLiteral(words.pending),
    excluded: textLiteral(words.excluded),
    met: textLiteral(words.met),
    notMet: textLiteral(words.notMet),
  };
});

/**
 * The status of a row of KpiScores by its cells, so that it still holds after a result has been changed. `met`: of a
 * target without a score, the formula that gives the highest score where it is met and empty text where there is nothing to assess.
 */
export function statusFormula(
  row: number,
  writes: Writes,
  language: Language,
  scale: Scale,
  met: string | null = null
): string {
  const words = LITERALS[language];
  const ref = (column: keyof typeof COLUMN): string => a1(row, COLUMN[column]);
  const [actual, level, score] = [ref('actual'), ref('level'), ref('score')];
  const { scored, unscored, pending, excluded } = words;
  if (met !== null) {
    const { met: yes, notMet: no } = words;
    return `=IF(ISERROR(${met}),${unscored},IF(${actual}="",${pending},IF(COUNT(${met}),IF(${met}=${highestScore(scale)},${yes},${no}),${excluded})))`;
  }
  const plain = writes === 'plain';
  // The add-in's function answers with an error to what cannot be scored; a plain formula cannot tell that from words.
  const otherwise = plain
    ? `IF(ISNUMBER(MATCH(TRIM(${actual}),{${EXCLUDED}},0)),${excluded},${unscored})`
    : excluded;
  const wrong = `ISERROR(${plain ? actual : level})`;
  return `=IF(COUNT(${score},${ref('override')}),${scored},IF(${wrong},${unscored},IF(${actual}="",${pending},${otherwise})))`;
}
