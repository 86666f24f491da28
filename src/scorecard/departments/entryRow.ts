import { numberText, readActual, type Cell, type Language } from '../../engine';
import { isBlank, type ResultKey, type Settings, type StoredResults } from '../../tables';
import type { PlanCell } from '../plan/plan';
import type { ShownNumbers } from '../plan/shownNumbers';
import type { ScoredIndicator } from '../scoring/scorecard';
import { entryFormWordsIn } from '../words/entryFormWords';
import { criteriaText } from './criteriaText';
import { resultRule, type EntryRule } from './entryHelp';
import type { EntryColumn, FilledColumn } from './entryLayout';

/** One indicator on a form. */
export interface EntryRow {
  readonly code: string;
  readonly cells: Readonly<Record<EntryColumn, PlanCell>>;
  /** Cells to fill in; none of an indicator that its parts make. */
  readonly open: ReadonlySet<FilledColumn>;
  /** How its result is typed. */
  readonly rule: EntryRule;
  /** Number format of a result that is shown as a percentage. */
  readonly format: string | null;
  readonly isPart: boolean;
  /** It has a result, a numerator and a denominator, or is not assessed. */
  readonly filled: boolean;
}

/** What the form of a period says of an indicator, with what KpiResults has for it already. */
export function entryRow(
  scored: ScoredIndicator,
  parts: readonly string[],
  key: ResultKey,
  stored: StoredResults,
  settings: Settings,
  numbers: ShownNumbers,
  language: Language
): EntryRow {
  const { indicator, hasParts } = scored;
  const cellOf = (column: Exclude<FilledColumn, 'excluded'> | 'override'): Cell =>
    stored(key, column)?.cell ?? { value: null };
  const valueOf = (column: Parameters<typeof cellOf>[0]): PlanCell => {
    const { value } = cellOf(column);
    return isBlank(value) ? null : value;
  };
  const rule = resultRule(scored, language);
  const result = cellOf('actual');
  const actual = readActual(result);
  const isExcluded = actual.state === 'excluded';
  const isQuotient =
    indicator.combination === 'ratio' ||
    valueOf('numerator') !== null ||
    valueOf('denominator') !== null;
  // A day stays the day that it is where a cell keeps what is typed.
  const shown = rule.text && actual.state === 'date' ? actual.text : valueOf('actual');
  const hasOverride = valueOf('override') !== null;
  const cells: EntryRow['cells'] = {
    code: indicator.code,
    name: indicator.name,
    unitOfMeasure: indicator.unitOfMeasure,
    weight: shownWeight(indicator.weight, numbers),
    criteria: criteriaText(scored, parts, settings, numbers, language),
    actual: isExcluded || hasParts ? null : shown,
    numerator: hasParts ? null : valueOf('numerator'),
    denominator: hasParts ? null : valueOf('denominator'),
    excluded: isExcluded ? entryFormWordsIn(language).excludedWord : null,
    // A reason beside a committee's score is the committee's.
    reason: hasOverride ? null : valueOf('reason'),
    evidence: valueOf('evidence'),
    note: valueOf('note'),
  };
  const asked = isQuotient ? (['numerator', 'denominator'] as const) : (['actual'] as const);
  const said = ['excluded', 'reason', 'evidence', 'note'] as const;
  return {
    code: indicator.code,
    cells,
    open: new Set(hasParts ? [] : [...asked, ...said]),
    rule,
    format: !rule.text && cells.actual !== null ? (result.numberFormat ?? null) : null,
    isPart: indicator.partOf !== null,
    filled:
      !hasParts &&
      (isExcluded ||
        cells.actual !== null ||
        (cells.numerator !== null && cells.denominator !== null)),
  };
}

function shownWeight(weight: number | null, numbers: ShownNumbers): PlanCell {
  if (weight === null) return null;
  return numbers.thai ? numbers.digits(numberText(weight)) : weight;
}
