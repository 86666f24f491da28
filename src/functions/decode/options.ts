import {
  DEFAULT_SCALE,
  highestLevel,
  highestScore,
  lowestScore,
  readFiscalYear,
  readNumber,
  readScale,
  scoreOfLevel,
  type RuleOptions,
} from '../../engine';
import { wordsOf } from './argument';
import type { Engine } from '../calls/engine';
import { FunctionProblem } from '../encode/functionProblem';

/** The argument `options` understood. The two `percent` words stand in for number formats, which a function cannot see. */
export interface Options {
  readonly rule: RuleOptions;
  /** The actual is a fraction shown as %: 0.8 is 80 %. */
  readonly percentActual: boolean;
  /** Numbers in the level cells are fractions shown as %. */
  readonly percentLevels: boolean;
}

/** Not before another point of a curve. */
const BETWEEN = /[;；](?!\s*[\d๐-๙.%]+\s*[:：])/;
const FLOOR = /^(?:floor|คะแนนต่ำสุด) ?[:=]? ?(\S+)$/;
const SCORES = /^(?:scores|คะแนนของระดับ) ?[:=]? ?(.+)$/;
const PRECISION = /^(?:precision|ทศนิยม) ?[:=]? ?(\S+)(?: ตำแหน่ง)?$/;
const ROUND_PERCENT = /^(?:round percent|ทศนิยมของร้อยละ) ?[:=]? ?(\S+)$/;
const ROUND_SCORE = /^(?:round score|ทศนิยมของคะแนน) ?[:=]? ?(\S+)$/;
const ROUND_DOWN = ['round down', 'ปัดทิ้ง'];
const FISCAL_YEAR = /^(?:fiscal year|ปีงบประมาณ)/;
const PERCENT_ACTUAL = ['percent', 'ร้อยละ'];
const PERCENT_LEVELS = ['percent levels', 'เกณฑ์ร้อยละ'];
const MOST_DECIMALS = 10;

/**
 * Reads words separated by `;` such as "lower; linear; floor 1; percent", in English or Thai, in any order. `words`
 * reads those that are names of values.
 * @throws FunctionProblem naming a word that is unknown, or one that contradicts another
 */
export function readOptions(argument: unknown, words: Engine['option']): Options {
  const rule: { -readonly [K in keyof RuleOptions]: RuleOptions[K] } = {};
  let percentActual = false;
  let percentLevels = false;
  for (const part of wordsOf(isInvocation(argument) ? null : argument, 'options').split(BETWEEN)) {
    const word = wordKey(part);
    if (word === '') continue;
    const one = readWord(word) ?? words(word) ?? badWord(part.trim());
    if (one === 'percentActual') percentActual = true;
    else if (one === 'percentLevels') percentLevels = true;
    else if (contradicts(one, rule)) badWord(part.trim());
    else Object.assign(rule, one);
  }
  checkScale(rule);
  return { rule, percentActual, percentLevels };
}

/**
 * What Excel hands over after the last argument. It stands in place of the options where a function is still called as it
 * was registered when it had none.
 */
function isInvocation(argument: unknown): boolean {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    !Array.isArray(argument) &&
    !('code' in argument)
  );
}

function readWord(word: string): RuleOptions | 'percentActual' | 'percentLevels' | null {
  if (PERCENT_ACTUAL.includes(word)) return 'percentActual';
  if (PERCENT_LEVELS.includes(word)) return 'percentLevels';
  const fiscalYear = FISCAL_YEAR.test(word) ? readFiscalYear(word) : null;
  if (fiscalYear !== null) return { fiscalYear };
  const floor = plainNumber(FLOOR.exec(word)?.[1]);
  if (floor !== null) return { floor };
  const scale = readScale(SCORES.exec(word)?.[1] ?? '');
  if (scale !== null) return { scale };
  if (ROUND_DOWN.includes(word)) return { roundingMode: 'down' };
  const precision = decimals(PRECISION.exec(word)?.[1]);
  if (precision !== null) return { precision };
  const roundPercent = decimals(ROUND_PERCENT.exec(word)?.[1]);
  if (roundPercent !== null) return { roundPercent };
  const roundScore = decimals(ROUND_SCORE.exec(word)?.[1]);
  if (roundScore !== null) return { roundScore };
  return null;
}

/** Lower case, one space for any white space, none around the text. */
function wordKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function decimals(text: string | undefined): number | null {
  const number = wholeNumber(text);
  return number !== null && number <= MOST_DECIMALS ? number : null;
}

function plainNumber(text: string | undefined): number | null {
  const number = text === undefined ? null : readNumber(text);
  if (number === null || !number.ok || number.measure === 'percent') return null;
  return number.value;
}

function wholeNumber(text: string | undefined): number | null {
  const number = plainNumber(text);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

/** What other words of the options say must suit the level scores. */
function checkScale({
  scale = DEFAULT_SCALE,
  floor,
  targetSteps,
  curve,
  method,
  conversion,
}: RuleOptions): void {
  const [low, high] = [lowestScore(scale), scoreOfLevel(scale, 1)];
  if (curve && (method ?? conversion)) badWord(`${method ?? conversion}`);
  for (const { percent, score } of curve?.points ?? []) {
    if (score < low || score > highestScore(scale)) badWord(`curve ${percent}:${score}`);
  }
  if (floor !== undefined && (floor < low || floor > high)) badWord(`floor ${floor}`);
  if (targetSteps !== undefined && targetSteps.length !== highestLevel(scale)) {
    badWord(`target steps ${targetSteps.join(' ')}`);
  }
}

function contradicts(one: RuleOptions, so: RuleOptions): boolean {
  const merged = { ...one, ...so };
  return Object.entries(one).some(
    ([key, value]) => !sameOption(merged[key as keyof RuleOptions], value)
  );
}

/** Numbers, words, and lists and scales of them. */
function sameOption(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function badWord(text: string): never {
  throw new FunctionProblem({ code: 'option', text });
}
