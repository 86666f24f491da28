import {
  calendarDay,
  listedNumbers,
  numberText,
  type Actual,
  type JointRule,
  type Language,
  type Rule,
} from '../../engine';
import type { Settings } from '../../tables';
import { dayText } from './dates';
import type { ScoredIndicator } from '../scoring/scorecard';
import { resultWords, type ResultWords } from '../words/resultWords';

/** The indicator's result in words. */
export function actualWords(
  { outcome: { actual }, rule }: Pick<ScoredIndicator, 'outcome' | 'rule'>,
  settings: Pick<Settings, 'era'>,
  language: Language
): string {
  return wordsOfResult(actual, rule, settings, language);
}

/**
 * A result that is no number as a summary sheet and the pane show it: a date in the workbook's era, several inputs and lists with
 * what they are (`5 steps; 98.5%`, `steps 1, 2, 4`), other texts as they were typed.
 *
 * @param rule - what it is held against
 */
export function wordsOfResult(
  actual: Actual,
  rule: Rule,
  { era }: Pick<Settings, 'era'>,
  language: Language
): string {
  if (rule.kind === 'target') return wordsOfResult(actual, rule.inner, { era }, language);
  const day = actual.state === 'date' ? calendarDay(actual.serial) : null;
  if (day !== null) return dayText(day, language, era);
  const words = resultWords[language];
  if (rule.kind === 'joint' && actual.state === 'list') {
    return actual.items.map((item, i) => inputWords(item, rule.inputs[i], words)).join('; ');
  }
  const listed =
    rule.kind === 'milestone' || rule.kind === 'checklist' ? listedNumbers(actual) : null;
  if (listed === null) return answerOf(actual, words);
  const list = listed.join(', ');
  return rule.kind === 'milestone' ? words.steps(list) : words.items(list);
}

/** One input of several: with its unit where the criterion writes one behind its number, an answer with what it answers. */
function inputWords(
  item: Actual,
  input: JointRule['inputs'][number] | undefined,
  words: ResultWords
): string {
  if (input === undefined || item.state === 'pending') return item.text;
  if (input.direction === null) return words.answer(input.text, answerOf(item, words));
  if (item.state !== 'number') return item.text;
  const number = numberText(item.value);
  if (input.measure === 'percent') return words.percent(number);
  const unit = UNIT.exec(input.text)?.[1];
  return unit === undefined ? number : `${number} ${unit}`;
}

/** As it was typed, but for what programs write for yes and no. */
function answerOf(item: Actual, { yes, no }: ResultWords): string {
  if (item.state !== 'flag' || !/^(true|false)$/i.test(item.text)) return item.text;
  return item.value ? yes : no;
}

/** `ดำเนินการครบ 5 ขั้นตอน`, `at least 60 news per month`: one word behind the last number, and for how long it counts. */
const UNIT = /\d\s*([^\d\s.,;%()]+(?: (?:per|an?|each) [^\d\s.,;%()]+)?)$/;
