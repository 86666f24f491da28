import type { CriteriaRow } from '../criteria/criterion';
import { checkRanges } from '../criteria/definition';
import { trendOf } from '../criteria/direction';
import type { Finding } from '../criteria/finding';
import { levelCells, rangeOf } from '../criteria/range';
import type { LevelCell } from '../criteria/range';
import { areSteps } from '../criteria/steps';
import { prepareBasic } from './basics';
import { prepareChecklist } from './checklist/prepare';
import type { CriteriaRule } from './rule';
import { isDeadline, prepareDeadline } from './deadline/prepare';
import { prepareJoint } from './joint/prepare';
import { prepareMilestone } from './milestone/prepare';
import { refused } from './prepared';
import type { Prepared } from './prepared';
import type { RuleOptions, RuleRequest } from './request';
import type { IndicatorKind } from '../words/vocabulary';
import { mayBeRange, prepareRange } from './range/prepare';
import { counting } from './threshold/counting';
import { prepareThreshold } from './threshold/prepare';
import { DEFAULT_SCALE, lowestScore } from '../totals/scale';
import { prepareTarget } from './target/prepare';

/** Kinds that are prepared from the level cells alone once they are stated. */
const STATED: {
  readonly [K in IndicatorKind]?: (
    cells: readonly LevelCell[],
    request: RuleRequest
  ) => Prepared<CriteriaRule>;
} = { milestone: prepareMilestone, checklist: prepareChecklist, deadline: prepareDeadline };

/**
 * Makes a rule of criteria: recognises the kind (a stated one wins), derives the direction, and checks the definition.
 * Total: criteria that cannot be scored give an `unscored` rule with the reason; findings of severity `error` say why.
 */
export function prepareRule(request: RuleRequest): Prepared {
  return request.kind === 'target'
    ? prepareTarget(request, prepareCriteria)
    : prepareCriteria(request);
}

/**
 * What the definition check says about a row of criteria (domain.md §3), under the options that scoring would use.
 */
export function checkCriteria(
  criteria: CriteriaRow,
  options: RuleOptions = {}
): readonly Finding[] {
  const { scale = DEFAULT_SCALE } = options;
  return prepareRule({
    ...options,
    criteria,
    kind: options.kind ?? null,
    direction: options.direction ?? null,
    method: options.method ?? 'step',
    scale,
    floor: options.floor ?? lowestScore(scale),
    precision: options.precision ?? null,
  }).findings;
}

function prepareCriteria(request: RuleRequest): Prepared<CriteriaRule> {
  const { kind } = request;
  if (kind === 'composite') {
    return refused(kind, 'noParts', [{ severity: 'error', code: 'noParts', levels: [] }]);
  }
  const basic = prepareBasic(request, checkRanges);
  if (basic !== null) return counting(basic, request.criteria);
  const cells = levelCells(request.criteria);
  if (cells.length === 0) {
    return refused(kind ?? 'unknown', 'noCriteria', [
      { severity: 'error', code: 'noCriteria', levels: [] },
    ]);
  }
  const unreadable = cells.flatMap((cell) => unreadableFinding(cell, kind));
  if (unreadable.length > 0) return refused(kind ?? 'unknown', 'unreadableCriteria', unreadable);
  const asked = kind === 'deadline' ? ofLengths(cells, request) : request;
  const numbers: Prepared<CriteriaRule> | null =
    prepareRange(cells, asked) ?? prepareNumbers(cells, asked);
  if (numbers !== null) return counting(numbers, request.criteria);
  const prepare = (kind !== null && STATED[kind]) || recognised(cells, kind);
  if (prepare !== null) return prepare(cells, request);
  const levels = cells.map((cell) => cell.level);
  return refused(kind ?? 'unknown', 'mixedCriteria', [
    { severity: 'error', code: 'mixedCriteria', levels },
  ]);
}

/** Deadlines in months or hours are numbers of these, not days; fewer is better where the cells do not say otherwise. */
function ofLengths(cells: readonly LevelCell[], request: RuleRequest): RuleRequest {
  const isLength = cells.some(({ criterion }) => 'time' in criterion);
  if (!isLength) return request;
  const ranges = cells.flatMap((cell) => rangeOf(cell, true) ?? []);
  const direction = request.direction ?? (trendOf(ranges).direction === null ? 'lower' : null);
  return { ...request, kind: 'threshold', direction };
}

/** What `prepareBasic` leaves of rows of numbers: none of them goes one way. */
function prepareNumbers(cells: readonly LevelCell[], request: RuleRequest) {
  const { kind } = request;
  if (kind !== null && kind !== 'threshold') return null;
  const ranges = cells.flatMap((cell) => rangeOf(cell, kind === 'threshold') ?? []);
  if (ranges.length !== cells.length) return null;
  const made = prepareThreshold(ranges, request, checkRanges);
  const { rule, findings } = made;
  if (rule.kind !== 'unscored' || rule.reason !== 'mixedDirection') return made;
  return mayBeRange(cells, request) ? { rule, findings: findings.map(withRange) } : made;
}

function withRange(finding: Finding): Finding {
  return finding.code === 'mixedDirection' ? { ...finding, mayBeRange: true } : finding;
}

/** Rows with at least one level that is not a number, and that are no ladder; null where they are of no kind. */
function recognised(cells: readonly LevelCell[], kind: IndicatorKind | null) {
  if (kind === null && areSteps(cells)) return prepareMilestone;
  if (cells.every(isDeadline)) return prepareDeadline;
  return cells.some(isJoined) ? prepareJoint : null;
}

function isJoined(cell: LevelCell): boolean {
  return cell.criterion.kind === 'every' && !isDeadline(cell);
}

function unreadableFinding({ level, criterion }: LevelCell, kind: IndicatorKind | null): Finding[] {
  if (criterion.kind !== 'unreadable') return [];
  const { reason, text } = criterion;
  if ((kind === 'ladder' || kind === 'milestone') && reason !== 'excelError') return [];
  const levels = [level];
  return [{ severity: 'error', code: 'unreadable', levels, text, reason }];
}
