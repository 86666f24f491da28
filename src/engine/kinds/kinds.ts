import type { Bound, Level } from '../criteria/criterion';
import { highestLevel } from '../totals/scale';
import type { Actual } from '../values/actual';
import type { Cell } from '../values/cell';
import { readPlainActual } from '../values/readPlainActual';
import { scoreBasic } from './basics';
import { countsReaching, itemsForm } from './checklist/need';
import { scoreChecklist } from './checklist/score';
import type { Comparison } from './comparison';
import { daysCompared, daysForm, daysReaching } from './deadline/need';
import { scoreDeadline } from './deadline/score';
import { inputsForm, inputsNeeded, inputsReaching } from './joint/need';
import { scoreJoint } from './joint/score';
import { answersReaching, ladderForm, statementOf } from './ladder/need';
import { stepsForm, stepsNeeded, stepsReaching } from './milestone/need';
import { scoreMilestone } from './milestone/score';
import type { Outcome } from './outcome';
import { neededOfRange, numbersWithin, rangeForm, rangeNeeded } from './range/need';
import { scoreRange } from './range/score';
import type { ResultForm } from './resultForm';
import type { Rule } from './rule';
import { neededOfTarget } from './target/need';
import { scoreTarget } from './target/score';
import { countedAs, withNotes } from './threshold/counting';
import { neededOfThreshold, numberForm, numbersReaching } from './threshold/need';
import { excluded, pending, unreadableActual, unscoredRule } from './unscored';

/** What a kind of rule answers. */
interface Kind<R extends Rule> {
  /** Of a result that is there and can be read. */
  readonly score: (rule: R, actual: Actual) => Outcome;
  /** Its results may be lists such as `1,2`, which are no number that can be read. */
  readonly lists?: true;
  readonly comparison?: (rule: R) => Comparison | null;
  /** `score`: that of the level where not given. */
  readonly needed?: (rule: R, level: Level, score?: number) => Bound | 'anything' | null;
  readonly neededInWords?: (rule: R, level: number) => string | null;
  readonly reaching?: (rule: R, level: Level, now: string) => readonly Cell[];
  readonly form: (rule: R) => ResultForm;
}

const KINDS: { readonly [K in Rule['kind']]: Kind<Extract<Rule, { kind: K }>> } = {
  threshold: {
    score: scoreBasic,
    comparison: (rule) => ({ rule, counts: rule.measure }),
    reaching: (rule, level) => numbersReaching(rule, level),
    form: numberForm,
  },
  ladder: {
    score: scoreBasic,
    neededInWords: statementOf,
    reaching: answersReaching,
    form: ladderForm,
  },
  deadline: {
    score: scoreDeadline,
    comparison: daysCompared,
    reaching: daysReaching,
    form: daysForm,
  },
  milestone: {
    score: scoreMilestone,
    lists: true,
    needed: stepsNeeded,
    reaching: stepsReaching,
    form: stepsForm,
  },
  checklist: {
    score: scoreChecklist,
    lists: true,
    comparison: ({ inner }) => ({ rule: inner, counts: 'items' }),
    reaching: countsReaching,
    form: itemsForm,
  },
  joint: {
    score: scoreJoint,
    neededInWords: inputsNeeded,
    reaching: inputsReaching,
    form: inputsForm,
  },
  range: {
    score: scoreRange,
    needed: neededOfRange,
    neededInWords: rangeNeeded,
    reaching: (rule, level) => numbersWithin(rule, level),
    form: rangeForm,
  },
  target: {
    score: (rule, actual) => scoreTarget(rule, actual, scoreActual),
    comparison: ({ inner }) => comparisonOf(inner),
    needed: (rule, level, score) => neededOfTarget(rule, level, neededFor, score),
    neededInWords: ({ inner, scale }, level) =>
      level === highestLevel(scale) ? neededInWords(inner, level) : null,
    form: ({ inner }) => formOf(inner),
  },
  unscored: {
    score: ({ of, reason }, actual) => unscoredRule(of, reason, actual),
    form: () => ({ as: 'text' }),
  },
};

/** The rule's own row of the table: its functions are asked with that rule alone. */
function kindOf(rule: Rule): Kind<Rule> {
  return KINDS[rule.kind] as Kind<Rule>;
}

/**
 * Level and score of one result under prepared criteria, with the evidence for it (domain.md §3). Total: every
 * actual gives an outcome. Excluded comes first (it needs no criteria), then criteria that cannot be used, then a blank
 * result; what cannot be compared is `unscored`, never 0 and never converted.
 */
export function scoreActual(rule: Rule, said: Actual): Outcome {
  // Most rules are basic, and what follows is of no concern to them.
  if (rule.kind === 'threshold')
    return withNotes(rule, said, scoreBasic(rule, countedAs(rule, said)));
  if (rule.kind === 'ladder') return scoreBasic(rule, asAnswer(said));
  const actual = inWordsOf(rule, said);
  const { score, lists } = kindOf(rule);
  if (actual.state === 'excluded') return excluded(actual);
  if (rule.kind === 'unscored') return score(rule, actual);
  if (actual.state === 'pending') return pending(actual);
  if (actual.state === 'unreadable' && (!lists || actual.reason === 'excelError')) {
    return unreadableActual(actual, actual.reason);
  }
  const outcome = score(rule, actual);
  return rule.kind === 'range' ? withNotes(rule, said, outcome) : outcome;
}

function inWordsOf(rule: Rule, said: Actual): Actual {
  if (rule.kind === 'range') return countedAs(rule, said);
  if (rule.kind === 'milestone' || rule.kind === 'checklist') return asAnswer(said);
  return rule.kind === 'target' ? said : inItsWords(said);
}

/** `3 วัน` is no third level and no third step, but so many days: an answer in words. */
function asAnswer(said: Actual): Actual {
  const actual = inItsWords(said);
  const { text } = actual;
  return actual.state === 'number' && actual.time ? { state: 'words', text } : actual;
}

/** `4/5` is a count only beside criteria that count out of five: for all others it says what it says. */
function inItsWords(actual: Actual): Actual {
  return actual.state === 'number' && actual.outOf !== undefined
    ? readPlainActual({ value: actual.text })
    : actual;
}

/** The one number that the rule compares, and with which bounds; null where it compares none. */
export function comparisonOf(rule: Rule): Comparison | null {
  return kindOf(rule).comparison?.(rule) ?? null;
}

/**
 * The result that reaches a level: at least the bound when higher is better, at most it when lower is better, strictly
 * where it is open. `anything`: every result reaches it. Null: the criteria have no such level, or are not numeric. What
 * it counts `comparisonOf` says; of a target without levels, the highest level is to meet it. `score`: that a curve is to
 * give, where it is not that of the level.
 */
export function neededFor(rule: Rule, level: Level, score?: number): Bound | 'anything' | null {
  const { needed } = kindOf(rule);
  if (needed !== undefined) return needed(rule, level, score);
  const comparison = comparisonOf(rule);
  return comparison === null ? null : neededOfThreshold(comparison.rule, level);
}

/** What reaches a level as a result is written, where no one number does: `5; 95`, `> 90; ใช่`, a statement; else null. */
export function neededInWords(rule: Rule, level: number): string | null {
  return kindOf(rule).neededInWords?.(rule, level) ?? null;
}

/**
 * Results that may reach a level and no more than they must, as they would be typed; empty where none can be made up (a
 * target). `now`: what stands there, from which inputs that the level does not ask for are taken.
 */
export function resultsReaching(rule: Rule, level: Level, now: string): readonly Cell[] {
  return kindOf(rule).reaching?.(rule, level, now) ?? [];
}

/** How the results of a rule are asked for. */
export function formOf(rule: Rule): ResultForm {
  return kindOf(rule).form(rule);
}
