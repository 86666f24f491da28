import { comparePeriods } from '../../../engine';
import type { PeriodId, Rule } from '../../../engine';
import type { CriteriaSource, Indicator, Problem } from '../../../tables';
import type { PrepareFor } from './preparedRules';

interface PeriodRule {
  readonly period: PeriodId | null;
  readonly source: CriteriaSource;
  readonly rule: Rule;
}

/**
 * Whether the criteria of one indicator's periods agree (domain.md §2, kind 2): the same kind, measure and direction, and
 * with cumulative results none that asks for less than an earlier period. Rows that cannot be scored are not compared.
 *
 * @returns at most one warning for each period, at its first criteria cell
 */
export function periodProblems(indicator: Indicator, prepare: PrepareFor): readonly Problem[] {
  const rules = rulesOf(indicator, prepare);
  return rules.slice(1).flatMap((later, index) => {
    const first = rules[0];
    const before = rules[index];
    const about = first && (differenceOf(first.rule, later.rule) ?? null);
    if (about) return [disagreement(indicator, later, about)];
    return before && isEasier(indicator, before, later)
      ? [disagreement(indicator, later, 'easier')]
      : [];
  });
}

/** Rules of all periods, the one without a period first, then in the order of the year. */
function rulesOf(indicator: Indicator, prepare: PrepareFor): readonly PeriodRule[] {
  const { criteria, periodCriteria } = indicator;
  const periods = [...periodCriteria].sort(([a], [b]) => comparePeriods(a, b));
  const sources: readonly (readonly [PeriodId | null, CriteriaSource])[] =
    criteria === null ? periods : [[null, criteria], ...periods];
  if (sources.length < 2) return [];
  return sources
    .map(([period, source]) => ({
      period,
      source,
      rule: prepare(indicator, source, period ?? undefined).rule,
    }))
    .filter(({ rule }) => rule.kind !== 'unscored');
}

function differenceOf(a: Rule, b: Rule): 'kind' | 'measure' | 'direction' | null {
  if (a.kind !== b.kind) return 'kind';
  if (a.kind !== 'threshold' || b.kind !== 'threshold') return null;
  if (a.direction !== b.direction) return 'direction';
  return a.measure === b.measure ? null : 'measure';
}

/** Results that only grow over the year, and a highest level that asks for less than before. */
function isEasier(indicator: Indicator, before: PeriodRule, later: PeriodRule): boolean {
  if (indicator.combination !== 'latest' || before.period === null) return false;
  if (before.rule.kind !== 'threshold' || later.rule.kind !== 'threshold') return false;
  if (later.rule.direction === 'lower') return false;
  const [was, is] = [before.rule.steps[0], later.rule.steps[0]];
  if (!was?.achievement || !is?.achievement || was.level !== is.level) return false;
  return is.achievement.value < was.achievement.value;
}

function disagreement(
  indicator: Indicator,
  { period, source }: PeriodRule,
  about: Extract<Problem, { code: 'periodsDisagree' }>['about']
): Problem {
  const at = source.at.find((_, level) => source.criteria[level]?.kind !== 'absent') ?? source.row;
  return {
    severity: 'warning',
    at,
    code: 'periodsDisagree',
    indicator: indicator.code,
    period: period ?? '',
    about,
  };
}
