import type { CriteriaSource, Indicator, Result, Settings, Tables } from '../../tables';

/**
 * Everything that decides the scores, as one text that is the same for the same inputs wherever their rows stand: the
 * fingerprint of a snapshot is made of it.
 */
export function inputText({ indicators, results, bands, settings }: Tables): string {
  return JSON.stringify([
    indicators.map(indicatorFacts),
    results.map(resultFacts),
    bands.map(({ from, name }) => [from, name.th, name.en]),
    { ...inOrder(settings), ...settings },
  ]);
}

/** Settings in the order of the first snapshots, however they are declared: those that people keep must still match. */
const ORDER = [
  ...(['fiscalYear', 'period', 'floorScore', 'method', 'targetConversion', 'targetSteps'] as const),
  ...(['rounding', 'targetScore', 'locked', 'language', 'thaiDigits', 'titleLine1'] as const),
  ...(['titleLine2', 'signatories', 'era', 'unitForms'] as const),
];

function inOrder(settings: Settings): Partial<Settings> {
  return Object.fromEntries(ORDER.map((name) => [name, settings[name]]));
}

function indicatorFacts(indicator: Indicator): unknown {
  const { unit, group, code, partOf, kind, direction, method, combination, precision } = indicator;
  return [
    [unit, group, code, partOf, indicator.name, kind, direction, method, combination, precision],
    [indicator.weight, indicator.target.value, indicator.unitOfMeasure],
    criteriaFacts(indicator.criteria),
    [...indicator.periodCriteria].map(([period, source]) => [period, criteriaFacts(source)]),
  ];
}

function criteriaFacts(source: CriteriaSource | null): unknown {
  return source?.cells.map(({ value, numberFormat }) => [value, numberFormat ?? '']) ?? null;
}

function resultFacts({
  unit,
  code,
  period,
  actual,
  numerator,
  denominator,
  override,
}: Result): unknown {
  const shown = actual.state === 'number' ? [actual.value, actual.measure] : actual.text;
  const figures = [numerator, denominator, override].map((cell) => cell?.value ?? null);
  return [unit, code, period, actual.state, shown, figures, override?.reason ?? null];
}
