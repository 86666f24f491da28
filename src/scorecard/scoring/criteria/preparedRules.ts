import {
  prepareRule,
  type CriteriaRow,
  type Finding,
  type PeriodId,
  type Rule,
  type RuleRequest,
} from '../../../engine';
import { targetScoringOf } from '../../../tables';
import type { CriteriaSource, Holidays, Indicator, Settings } from '../../../tables';

export interface PreparedRule {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** Criteria made ready for scoring; the same criteria under the same settings are prepared once. */
export type PrepareFor = (
  indicator: Indicator,
  source: CriteriaSource | null,
  period?: PeriodId | null
) => PreparedRule;

const NO_CRITERIA: CriteriaRow = Object.freeze([]);

/** What is wrong is reported at its cell already; guessing the default instead could score wrongly. */
const NOT_DEFINED: PreparedRule = Object.freeze({
  rule: Object.freeze({ kind: 'unscored', of: 'unknown', reason: 'invalidDefinition' }),
  findings: [],
});

/** Criteria as one indicator, and all that are scored like it, have them prepared. */
interface Variant {
  readonly indicator: Indicator;
  readonly period: PeriodId | null;
  readonly made: PreparedRule;
}

/** `asOf` dates deadlines of "the next month" where a result states no period. */
export function rulePreparer(
  settings: Settings,
  holidays: Holidays | null,
  asOf: PeriodId | null
): PrepareFor {
  const prepared = new Map<CriteriaRow, Map<unknown, Variant[]>>();
  return (indicator, source, period = asOf) => {
    if (indicator.rulesInvalid) return NOT_DEFINED;
    const criteria = source?.criteria ?? NO_CRITERIA;
    const byTarget = prepared.get(criteria) ?? new Map<unknown, Variant[]>();
    const variants = byTarget.get(indicator.target.value) ?? [];
    const known = variants.find(
      (variant) => variant.period === period && sameRules(variant.indicator, indicator)
    );
    if (known !== undefined) return known.made;
    const request = { ...requestFor(indicator, source, settings, holidays), period };
    const made = prepareBy(request, indicator.method === null);
    prepared.set(
      criteria,
      byTarget.set(indicator.target.value, [...variants, { indicator, period, made }])
    );
    return made;
  };
}

const WITHOUT_LINEAR: ReadonlySet<string> = new Set(['linearNeedsNumbers', 'linearOfRange']);

/**
 * Linear scoring is refused where levels are statements or hold a value within bounds (domain.md §3, §7). Where it is only
 * the workbook's setting, such an indicator keeps its levels and a note says so: there is nothing to interpolate.
 */
function prepareBy(request: RuleRequest, isDefault: boolean): PreparedRule {
  const made = prepareRule(request);
  if (!isDefault || made.rule.kind !== 'unscored') return made;
  if (!WITHOUT_LINEAR.has(made.rule.reason)) return made;
  const { rule, findings } = prepareRule({ ...request, method: 'step' });
  const notes = made.findings.map((finding): Finding => ({ ...finding, severity: 'warning' }));
  return { rule, findings: [...notes, ...findings] };
}

/** How an indicator is scored: what its row states, else the workbook's settings. */
function requestFor(
  indicator: Indicator,
  source: CriteriaSource | null,
  settings: Settings,
  holidays: Holidays | null = null
): RuleRequest {
  const criteria = source?.criteria ?? NO_CRITERIA;
  return {
    criteria,
    kind: indicator.kind ?? (isTargetOnly(indicator, criteria) ? 'target' : null),
    direction: indicator.direction,
    method: indicator.method ?? settings.method,
    scale: settings.scale,
    floor: settings.floorScore,
    precision: indicator.precision,
    fiscalYear: settings.fiscalYear,
    holidays: holidays?.days ?? null,
    target: indicator.target,
    ...targetScoringOf(indicator, settings),
    targetSteps: settings.targetSteps,
    roundPercent: settings.roundPercent,
    roundingMode: settings.roundingMode,
  };
}

function isTargetOnly(indicator: Indicator, criteria: CriteriaRow): boolean {
  const { value } = indicator.target;
  const hasTarget = value !== null && String(value).trim() !== '';
  return hasTarget && criteria.every((criterion) => criterion.kind === 'absent');
}

/** Whether the same criteria and target are prepared in the same way for both (`requestFor`). */
function sameRules(a: Indicator, b: Indicator): boolean {
  return (
    a === b ||
    (a.kind === b.kind &&
      a.direction === b.direction &&
      a.method === b.method &&
      a.precision === b.precision &&
      a.curve === b.curve &&
      a.conversion === b.conversion &&
      a.target.numberFormat === b.target.numberFormat)
  );
}
