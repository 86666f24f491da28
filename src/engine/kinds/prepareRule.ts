import { prepareChecklist } from './checklist/checklist';
import type { CriteriaRow } from '../criteria/criterion';
import { isDeadline, prepareDeadline } from './deadline/prepare';
import { checkRanges } from '../criteria/definition';
import type { Finding } from '../criteria/finding';
import { prepareBasic } from './prepareBasic';
import { prepareJoint } from './joint/prepare';
import { prepareMilestone } from './milestone/prepare';
import { refused } from './prepared';
import type { Prepared } from './prepared';
import { levelCells } from '../criteria/range';
import type { LevelCell } from '../criteria/range';
import type { IndicatorKind, RuleRequest } from './rule';
import { areSteps } from '../criteria/steps';
import { prepareTarget } from './target/target';

/** Everything of a request but the criteria; what is left out is derived or the default of domain.md §3. */
export type RuleOptions = Partial<Omit<RuleRequest, 'criteria'>>;

/**
 * Makes a rule of criteria: recognises the kind (a stated one wins), derives the direction, and checks the definition.
 * Total: criteria that cannot be scored give an `unscored` rule with the reason; findings of severity `error` say why.
 */
export function prepareRule(request: RuleRequest): Prepared {
  const { kind } = request;
  if (kind === 'target') return prepareTarget(request, prepareRule);
  if (kind === 'composite') {
    return refused(kind, 'noParts', [{ severity: 'error', code: 'noParts', levels: [] }]);
  }
  const basic = prepareBasic(request, checkRanges);
  if (basic !== null) return basic;
  const cells = levelCells(request.criteria);
  if (cells.length === 0) {
    return refused(kind ?? 'unknown', 'noCriteria', [
      { severity: 'error', code: 'noCriteria', levels: [] },
    ]);
  }
  const unreadable = cells.flatMap((cell) => unreadableFinding(cell, kind));
  if (unreadable.length > 0) return refused(kind ?? 'unknown', 'unreadableCriteria', unreadable);
  if (kind === 'milestone') return prepareMilestone(cells, request);
  if (kind === 'checklist') return prepareChecklist(cells, request);
  if (kind === 'deadline') return prepareDeadline(cells, request);
  return prepareOther(cells, request);
}

/**
 * What the definition check says about a row of criteria (domain.md §3), under the options that scoring would use.
 */
export function checkCriteria(
  criteria: CriteriaRow,
  options: RuleOptions = {}
): readonly Finding[] {
  return prepareRule({
    ...options,
    criteria,
    kind: options.kind ?? null,
    direction: options.direction ?? null,
    method: options.method ?? 'step',
    floor: options.floor ?? 0,
    precision: options.precision ?? null,
  }).findings;
}

/** Rows with at least one level that is not a number, and that are no ladder. */
function prepareOther(cells: readonly LevelCell[], request: RuleRequest): Prepared {
  const levels = cells.map((cell) => cell.level);
  if (request.kind === null && areSteps(cells)) return prepareMilestone(cells, request);
  if (cells.every(isDeadline)) return prepareDeadline(cells, request);
  if (cells.some(isJoined)) return prepareJoint(cells, request);
  return refused(request.kind ?? 'unknown', 'mixedCriteria', [
    { severity: 'error', code: 'mixedCriteria', levels },
  ]);
}

function unreadableFinding({ level, criterion }: LevelCell, kind: IndicatorKind | null): Finding[] {
  if (criterion.kind !== 'unreadable') return [];
  const { reason, text } = criterion;
  if ((kind === 'ladder' || kind === 'milestone') && reason !== 'excelError') return [];
  const levels = [level];
  return [{ severity: 'error', code: 'unreadable', levels, text, reason }];
}

function isJoined(cell: LevelCell): boolean {
  return cell.criterion.kind === 'every' && !isDeadline(cell);
}
