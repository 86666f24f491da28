import {
  type Actual,
  type Criterion,
  prepareBasic,
  readPlainActual,
  readSingleCriteria,
  scoreBasic,
  type BasicRule,
  type Combination,
  type Direction,
  type RuleOptions,
  type ScoreMethod,
} from '../../engine';
import type { Answers } from '../encode/answer';
import { combiningBy } from './combination';
import type { Engine } from './engine';
import { FunctionProblem } from '../encode/functionProblem';
import type { FunctionName } from './implementations';
import { scoringBy } from './scoring';
import { bandingBy, kpiPercent, kpiTotal, kpiWeighted } from './totals';

/**
 * Formulas that the add-in writes name a value as the vocabulary calls it; all other words for it come with the second
 * script.
 */
const OPTIONS: ReadonlyMap<string, 'direction' | 'method' | 'kind'> = new Map<
  Direction | ScoreMethod | BasicRule['kind'],
  'direction' | 'method' | 'kind'
>([
  ['higher', 'direction'],
  ['lower', 'direction'],
  ['step', 'method'],
  ['linear', 'method'],
  ['threshold', 'kind'],
  ['ladder', 'kind'],
]);
const METHODS: readonly Combination[] = ['latest', 'sum', 'average', 'min', 'max', 'ratio'];

/** Thresholds and ladders, without the definition check: what most cells ask. Anything else is `notLoaded`. */
const BASIC: Engine = {
  read: readSingleCriteria,
  actual: readPlainActual,
  prepare: (request) =>
    (request.criteria.some(mayMeanMore) ? null : prepareBasic(request, null)) ?? notLoaded(),
  score: (rule, actual) =>
    (rule.kind === 'threshold' || rule.kind === 'ladder') && !hasUnit(actual)
      ? scoreBasic(rule, actual)
      : notLoaded(),
  option: (word): RuleOptions => ({ [OPTIONS.get(word) ?? notLoaded()]: word }),
};

/**
 * What the functions can answer before their second script is there; null: nothing. An answer that is no problem and has
 * no words in it is the one that `IMPLEMENTATIONS` gives.
 */
export const BASICS = {
  KPISCORE: scoringBy(BASIC, 'score'),
  KPILEVEL: scoringBy(BASIC, 'level'),
  KPITOTAL: kpiTotal,
  KPIWEIGHTED: kpiWeighted,
  KPIPERCENT: kpiPercent,
  KPIBAND: bandingBy(notLoaded),
  KPIEXPLAIN: null,
  KPICHECK: null,
  KPINEED: null,
  KPICOMBINE: combiningBy((word) => METHODS.find((each) => each === word) ?? notLoaded()),
} as const satisfies Readonly<Record<FunctionName, ((...args: never[]) => Answers) | null>>;

/**
 * What may mean something else beside the others of its row, which the second script reads: statements such as `by Q2`,
 * `สิ้นเดือนมีนาคม`, `ภายในสามเดือน`, `N/A`, `ไม่กำหนด`, and numbers in units of time of which a row may have several.
 */
function mayMeanMore({ kind, text }: Criterion): boolean {
  return (kind === 'statement' && MAY_BE_NUMBER.test(text)) || MAY_BE_TIME.test(text);
}

const MAY_BE_NUMBER = /[\d๐-๙]|สิ้น|end|\bn|กำหนด|ภายใน/i;
const MAY_BE_TIME = /\d ?m|m[io]n|นาที|โมง|ชม|สัปดาห์|เดือน|ปี|hour|hr|day|week|year/i;

/** A number with a word behind it may be counted otherwise than the criteria: hours against minutes. */
function hasUnit({ state, text }: Actual): boolean {
  return state === 'number' && /[^\d.,%-]/.test(text);
}

function notLoaded(): never {
  throw new FunctionProblem({ code: 'notLoaded' });
}
