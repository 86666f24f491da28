import type { Finding, PeriodId } from '../../../engine';
import type { CriteriaSource, Indicator, Problem } from '../../../tables';
import { directionProblems } from './directionProblems';
import { measureProblems } from './measureProblems';
import { periodProblems } from './periodProblems';
import type { PrepareFor } from './preparedRules';

/**
 * What is wrong or doubtful in the criteria of all periods, each finding once and at the cell of its first level
 * (domain.md §3). `indicators` without those that have parts: they need no criteria.
 */
export function definitionProblems(
  indicators: readonly Indicator[],
  prepare: PrepareFor
): readonly Problem[] {
  const seen = new Set<CriteriaSource>();
  return indicators.flatMap((indicator) => {
    const { criteria, periodCriteria, code } = indicator;
    const sources: readonly (readonly [PeriodId | undefined, CriteriaSource])[] =
      criteria === null ? [...periodCriteria] : [[undefined, criteria], ...periodCriteria];
    if (sources.length === 0) {
      const { rule, findings } = prepare(indicator, null);
      return [...problemsOf(findings, null), ...directionProblems(indicator, rule)];
    }
    const fresh = sources.filter(([, source]) => !seen.has(source));
    fresh.forEach(([, source]) => seen.add(source));
    return [
      ...fresh.flatMap(([period, source]) => {
        const { rule, findings } = prepare(indicator, source, period);
        return [
          ...problemsOf(findings, source),
          ...measureProblems(indicator, source),
          ...directionProblems(indicator, rule),
        ];
      }),
      ...(fresh.length === 0 ? [] : periodProblems(indicator, prepare)),
    ];

    function problemsOf(
      findings: readonly Finding[],
      source: CriteriaSource | null
    ): readonly Problem[] {
      return findings.map((finding) => ({
        severity: finding.severity,
        at: source?.at[finding.levels[0] ?? -1] ?? source?.row ?? indicator.at,
        code: 'criteria',
        indicator: code,
        finding,
      }));
    }
  });
}
