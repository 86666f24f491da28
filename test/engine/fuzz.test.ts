import {
  DEFAULT_SCALE,
  checkCriteria,
  describeFinding,
  describeWarning,
  explain,
  neededInWords,
  neededFor,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
} from '../../src/engine';
import type { Actual, Cell, Level, Outcome, Rule, RuleRequest } from '../../src/engine';
import { actualCell, chanceOf, criteriaCells, criterionCell, type Chance } from './fuzzCells';

/** Rows of six level cells and a target, each with two results: 140,000 criteria cells, 40,000 results. */
const ROWS = 20_000;
const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5];
const LANGUAGES = ['th', 'en'] as const;
/** Rules that a fair share of the rows must give, or the cells would test little. */
const SCORING = ['threshold', 'milestone', 'checklist', 'ladder', 'deadline', 'target', 'joint'];
/** Evidence that there is no score; any rule may answer with it. */
const NO_SCORE = [
  ...['pending', 'excluded', 'unscored', 'unreadableActual', 'wrongActual', 'notAnswered'],
  'notAnsweredInput',
];
/** What a slip of the program leaves in a sentence. */
const SLIP = /undefined|NaN|null|Infinity|\[object/;

test('any cells: no error, no score without evidence, no empty sentence', () => {
  const chance = chanceOf(2569);
  const scored = new Map<string, number>();
  for (let i = 0; i < ROWS; i++) {
    const cells = criteriaCells(chance);
    const target = criterionCell(chance);
    const results = [actualCell(chance, cells), actualCell(chance, cells)];
    const request = { ...requestFor(chance), criteria: readCriteria(cells, DEFAULT_SCALE), target };
    try {
      for (const kind of kindsScored(request, results)) {
        scored.set(kind, (scored.get(kind) ?? 0) + 1);
      }
    } catch (cause) {
      const input = JSON.stringify({ i, cells, results, ...request, criteria: null });
      throw new Error(`${String(cause)}\n${input}`, { cause });
    }
  }
  expect(SCORING.filter((kind) => (scored.get(kind) ?? 0) < ROWS / 200)).toEqual([]);
});

function requestFor(chance: Chance): Omit<RuleRequest, 'criteria'> {
  return {
    kind: chance.of([
      ...([null, null, null, null, 'threshold', 'milestone', 'milestone', 'checklist'] as const),
      ...(['checklist', 'ladder', 'deadline', 'composite', 'target', 'target'] as const),
    ]),
    direction: chance.of([null, null, 'higher', 'lower']),
    method: chance.of(['step', 'step', 'linear']),
    scale: DEFAULT_SCALE,
    floor: chance.of([0, 1]),
    precision: chance.of([null, null, 0, 2, 10]),
    fiscalYear: chance.of([null, 2569]),
    period: chance.of([null, 'Q1', 'Q4', 'H2', 'M12']),
    holidays: chance.of([null, [45_292, 46_023]]),
    conversion: chance.of(['none', 'met', 'percent']),
  };
}

/** Kinds of the rules that gave a score. */
function kindsScored(request: RuleRequest, results: readonly Cell[]): readonly string[] {
  const { rule, findings } = prepareRule(request);
  demand(sameAs(checkCriteria(request.criteria, request), findings), 'the check finds the same');
  const typed = JSON.stringify([request.criteria, request.target, results]);
  const slips = (sentence: string): boolean =>
    sentence.trim() === '' || (SLIP.test(sentence) && !SLIP.test(typed));
  for (const language of LANGUAGES) {
    for (const finding of findings) {
      demand(!slips(describeFinding(finding, language)), `sentence of ${finding.code}`);
    }
  }
  if (rule.kind === 'unscored') {
    demand(
      findings.some(({ severity }) => severity === 'error' || request.kind === 'target'),
      'a refusal says why'
    );
  }
  for (const level of LEVELS) checkNeeded(rule, level);
  return results.flatMap((cell) => {
    const actual = readActual(cell);
    const outcome = scoreActual(rule, actual);
    for (const language of LANGUAGES) {
      const sentence = explain(outcome, language);
      demand(!slips(sentence), `sentence of ${outcome.evidence.by}: ${sentence}`);
      for (const warning of outcome.warnings) {
        demand(!slips(describeWarning(warning, language)), `sentence of ${warning.code}`);
      }
    }
    return checkOutcome(rule, actual, outcome);
  });
}

function checkOutcome(rule: Rule, actual: Actual, outcome: Outcome): readonly string[] {
  const { status, level, score, evidence } = outcome;
  demand((level === null) === (score === null), 'level and score together');
  demand((status === 'scored') === (score !== null), 'scored with a score only');
  // A length of time, a count out of a whole is told as the criteria count it.
  demand(
    sameAs(outcome.actual, actual) || outcome.actual.text === actual.text,
    'the result is kept'
  );
  const assessed = score !== null || status === 'met' || status === 'notMet';
  if (!assessed) {
    demand(NO_SCORE.includes(evidence.by), `evidence ${evidence.by} without a score`);
    return [];
  }
  demand(actual.state !== 'pending' && actual.state !== 'excluded', 'a blank is never assessed');
  demand(evidence.by === rule.kind, `evidence ${evidence.by} of a rule ${rule.kind}`);
  demand(rule.kind === 'target' || score !== null, 'only targets are met without a score');
  if (level !== null && score !== null) {
    demand(LEVELS.includes(level), `level ${level}`);
    demand(score >= level && score <= 5, `score ${score} of level ${level}`);
    demand(levelIsOffered(rule, level), `level ${level} is none of the criteria`);
  }
  return [rule.kind];
}

/** A level is one of the criteria, or the one below them all. */
function levelIsOffered(rule: Rule, level: Level): boolean {
  if (rule.kind === 'target') return rule.curve !== null;
  if (rule.kind === 'unscored') return false;
  if (rule.kind === 'checklist') return levelIsOffered(rule.inner, level);
  if (rule.kind === 'deadline') return levelIsOffered(rule.inner, level);
  const offered = rule.kind === 'ladder' ? rule.rungs : rule.steps;
  return level === 0 || level === rule.below.level || offered.some((one) => one.level === level);
}

/** What is said to be needed for a level reaches it. */
function checkNeeded(rule: Rule, level: Level): void {
  const needed = neededFor(rule, level);
  if (needed !== null && needed !== 'anything') {
    demand(Number.isFinite(needed.value), 'a finite number is needed');
    const { value, open } = needed;
    if (!open && rule.kind === 'threshold' && rule.precision === null) {
      const given = { state: 'number', value, measure: rule.measure, text: `${value}` } as const;
      const reached = scoreActual(rule, given).level;
      demand(reached === null || reached >= level, `${value} reaches level ${level}`);
    }
  }
  const inputs = neededInWords(rule, level);
  demand(inputs === null || inputs.trim() !== '', 'inputs are named');
}

function sameAs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `expect` for hundreds of thousands of cases. */
function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken: ${what}`);
}
