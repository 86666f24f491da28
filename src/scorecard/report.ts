import { SAID_DIGITS, type Language, type PeriodId, type Status } from '../engine';
import { describeProblem, planSums, problemAddress, type PlanSum, type Problem } from '../tables';
import { explanationOf, warningsOf } from './scoring/explanation';
import type { GroupScore, Scorecard, ScoredIndicator, UnitScore } from './scoring/scorecard';
import type { TargetCount } from './scoring/targetCount';

/** What `--json` prints (design.md §4). Numbers have 10 significant digits and are not rounded otherwise. */
export interface Report {
  readonly period: PeriodId | null;
  readonly units: readonly {
    readonly unit: string | null;
    readonly total: ReportedTotal;
    /** Its targets without a score; null where it has none. */
    readonly targets: TargetCount | null;
    readonly groups: readonly ReportedGroup[];
    readonly indicators: readonly ReportedIndicator[];
  }[];
  /** All units together; only where there are two or more. */
  readonly organisation?: ReportedTotal & { readonly targets: TargetCount | null };
  /** Budgets of a plan over years in baht, by dimension and year; only where the workbook has one. */
  readonly plan?: { readonly dimensions: readonly PlanSum[]; readonly total: PlanSum };
  readonly problems: readonly {
    readonly severity: Problem['severity'];
    readonly code: Problem['code'];
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

export interface ReportedGroup {
  readonly group: string | null;
  /** What it weighs in the total: its own weight where groups make the total, else that of its indicators together. */
  readonly weight: number | null;
  readonly score: number | null;
}

export interface ReportedTotal {
  readonly score: number | null;
  readonly percent: number | null;
  readonly band: string | null;
  /** Share 0–1. */
  readonly measuredWeight: number | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
}

export interface ReportedIndicator {
  readonly code: string;
  readonly indicator: string;
  readonly period: PeriodId | null;
  /** The number as understood (80 for a cell that shows 80 %), else the text; null while there is none. */
  readonly actual: number | string | null;
  readonly status: Status;
  readonly level: number | null;
  readonly score: number | null;
  readonly weight: number | null;
  readonly weighted: number | null;
  /** Score by the criteria, also where the committee's is `score`. */
  readonly computed: number | null;
  /** The committee's score with its reason; totals use it. */
  readonly override: { readonly score: number; readonly reason: string } | null;
  /** Of a target alone; null where it is no number, or the indicator has levels. */
  readonly percentOfTarget: number | null;
  readonly explanation: string;
  readonly warnings: readonly string[];
}

/** The scorecard as plain JSON data, its texts in one language. */
export function report(scorecard: Scorecard, language: Language): Report {
  const { organisation, plan } = scorecard;
  return {
    period: scorecard.period,
    units: scorecard.units.map((unit) => reportUnit(unit, language)),
    ...(organisation === null
      ? {}
      : {
          organisation: {
            ...reportTotal(organisation, language),
            targets: organisation.targets,
          },
        }),
    ...(plan === null ? {} : { plan: planSums(plan) }),
    problems: scorecard.problems.map((problem) => reportProblem(problem, language)),
  };
}

/** A problem with its sheet, its cell and its sentence (design.md §4). */
export function reportProblem(problem: Problem, language: Language): Report['problems'][number] {
  const address = problemAddress(problem);
  return {
    severity: problem.severity,
    code: problem.code,
    sheet: address?.sheet ?? null,
    cell: address?.cell ?? null,
    message: describeProblem(problem, language),
  };
}

function reportUnit(unit: UnitScore, language: Language): Report['units'][number] {
  return {
    unit: unit.unit,
    total: reportTotal(unit, language),
    targets: unit.targets,
    groups: unit.groups.map(reportGroup),
    indicators: unit.indicators.map((scored) => reportIndicator(scored, language)),
  };
}

function reportGroup({ group, weight, total: { score } }: GroupScore): ReportedGroup {
  return { group, weight: said(weight), score: said(score) };
}

function reportTotal(
  { total, band }: Pick<UnitScore, 'total' | 'band'>,
  language: Language
): ReportedTotal {
  return {
    score: said(total.score),
    percent: said(total.percent),
    band: band?.name[language] ?? null,
    measuredWeight: said(total.measuredWeight),
    floor: said(total.floor),
    ceiling: said(total.ceiling),
  };
}

function reportIndicator(scored: ScoredIndicator, language: Language): ReportedIndicator {
  const { evidence } = scored.outcome;
  return {
    code: scored.indicator.code,
    indicator: scored.indicator.name,
    period: scored.period,
    actual: actualOf(scored),
    status: scored.status,
    level: scored.outcome.level,
    score: said(scored.score),
    weight: said(scored.weight),
    weighted: said(scored.weighted),
    computed: said(scored.outcome.score),
    override: scored.override,
    percentOfTarget: evidence.by === 'target' ? said(evidence.percent) : null,
    explanation: explanationOf(scored, language),
    warnings: warningsOf(scored, language),
  };
}

function actualOf(scored: ScoredIndicator): number | string | null {
  const { actual } = scored.outcome;
  if (actual.state === 'number') return said(actual.value);
  return actual.text === '' ? null : actual.text;
}

function said(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(SAID_DIGITS));
}
