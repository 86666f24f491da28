import type { CriteriaSource, Indicator, Result, Tables } from '../../tables';

/**
 * Everything that decides the scores, as one text that is the same for the same inputs wherever their rows stand: the
 * fingerprint of a snapshot is made of it.
 */
export function inputText({ indicators, results, bands, settings }: Tables): string {
  return JSON.stringify([
    indicators.map(indicatorFacts),
    results.map(resultFacts),
    bands.map(({ from, name }) => [from, name.th, name.en]),
    settings,
  ]);
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
