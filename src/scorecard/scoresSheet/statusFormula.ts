import { EXCLUDED_WORDS, HIGHEST_LEVEL, type Language } from '../../engine';
import { a1 } from '../../tables';
import { textLiteral } from './live/liveReference';
import { COLUMN } from './scoreColumns';
import type { Writes } from './writes';
import { sheetWordsIn } from '../words/sheetWords';

const EXCLUDED = EXCLUDED_WORDS.map(textLiteral).join(',');

/**
 * The status of a row of KpiScores by its cells, so that it still holds after a result has been changed. `met`: of a
 * target without a score, the formula that gives 5 where it is met and empty text where there is nothing to assess.
 */
export function statusFormula(
  row: number,
  writes: Writes,
  language: Language,
  met: string | null = null
): string {
  const words = sheetWordsIn(language).status;
  const ref = (column: keyof typeof COLUMN): string => a1(row, COLUMN[column]);
  const [actual, level, score] = [ref('actual'), ref('level'), ref('score')];
  const [scored, unscored, pending, excluded] = (
    ['scored', 'unscored', 'pending', 'excluded'] as const
  ).map((status) => textLiteral(words[status]));
  if (met !== null) {
    const [yes, no] = [textLiteral(words.met), textLiteral(words.notMet)];
    return `=IF(ISERROR(${met}),${unscored},IF(${actual}="",${pending},IF(COUNT(${met}),IF(${met}=${HIGHEST_LEVEL},${yes},${no}),${excluded})))`;
  }
  const plain = writes === 'plain';
  // The add-in's function answers with an error to what cannot be scored; a plain formula cannot tell that from words.
  const known = plain ? EXCLUDED : '';
  const otherwise = `IF(ISNUMBER(MATCH(TRIM(${actual}),{${known}},0)),${excluded},${unscored})`;
  const wrong = `ISERROR(${plain ? actual : level})`;
  return `=IF(COUNT(${score},${ref('override')}),${scored},IF(${wrong},${unscored},IF(${actual}="",${pending},${plain ? otherwise : excluded})))`;
}
