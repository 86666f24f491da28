import { numberText, readActual, type Cell, type PeriodId } from '../../engine';
import { isBlank, type StoredResults } from '../../tables';
import type { PlanCell } from '../plan/plan';
import type { ShownNumbers } from '../plan/shownNumbers';
import type { ScoredIndicator } from '../scoring/scorecard';
import { entryFormWordsIn } from '../words/entryFormWords';
import { criteriaText } from './criteriaText';
import { resultRule, type EntryRule } from './entryHelp';
import type { EntryColumn, FilledColumn } from './entryLayout';
import type { EntryStyle } from './entryStyle';

/** One indicator on a form. */
export interface EntryRow {
  readonly code: string;
  /** Of its result; null: none is asked for. */
  readonly period: PeriodId | null;
  readonly cells: Readonly<Record<EntryColumn, PlanCell>>;
  /** Cells to fill in; none of an indicator that its parts make, or of which no result is due. */
  readonly open: ReadonlySet<FilledColumn>;
  /** How its result is typed. */
  readonly rule: EntryRule;
  /** Number format of a result that is shown as a percentage. */
  readonly format: string | null;
  readonly isPart: boolean;
  /** It has a result, a numerator and a denominator, or is not assessed. */
  readonly filled: boolean;
}

/**
 * What the form of a period says of an indicator, with what KpiResults has for it already.
 *
 * @param parts - codes of its parts
 * @param due - the period of its result; null: none is asked for
 * @param asked - the period of the form
 */
export function entryRow(
  scored: ScoredIndicator,
  parts: readonly string[],
  { due, asked }: { readonly due: PeriodId | null; readonly asked: PeriodId },
  stored: StoredResults,
  style: EntryStyle
): EntryRow {
  const { language } = style;
  const { indicator } = scored;
  const { unit, code } = indicator;
  const key = { unit, code, period: due ?? asked };
  const cellOf = (column: Exclude<FilledColumn, 'excluded'> | 'override'): Cell =>
    stored(key, column)?.cell ?? { value: null };
  const valueOf = (column: Parameters<typeof cellOf>[0]): PlanCell => {
    const { value } = cellOf(column);
    return isBlank(value) ? null : value;
  };
  const rule = resultRule(scored, due === asked ? null : due, language);
  const result = cellOf('actual');
  const actual = readActual(result);
  const isExcluded = actual.state === 'excluded';
  const isQuotient =
    indicator.combination === 'ratio' ||
    valueOf('numerator') !== null ||
    valueOf('denominator') !== null;
  // A day stays the day that it is where a cell keeps what is typed.
  const shown = rule.text && actual.state === 'date' ? actual.text : valueOf('actual');
  const words = entryFormWordsIn(language);
  const isDue = due !== null;
  const hasOverride = valueOf('override') !== null;
  const cells: EntryRow['cells'] = {
    code,
    name: indicator.name,
    unitOfMeasure: indicator.unitOfMeasure,
    weight: shownWeight(indicator.weight, style.numbers),
    criteria: isDue || scored.hasParts ? criteriaText(scored, parts, style) : words.notDue,
    actual: isDue && !isExcluded ? shown : null,
    numerator: isDue ? valueOf('numerator') : null,
    denominator: isDue ? valueOf('denominator') : null,
    excluded: isExcluded ? words.excludedWord : null,
    // A reason beside a committee's score is the committee's.
    reason: hasOverride ? null : valueOf('reason'),
    evidence: valueOf('evidence'),
    note: valueOf('note'),
  };
  const measured = isQuotient ? (['numerator', 'denominator'] as const) : (['actual'] as const);
  const said = ['excluded', 'reason', 'evidence', 'note'] as const;
  return {
    code,
    period: due,
    cells,
    open: new Set(isDue ? [...measured, ...said] : []),
    rule,
    format: !rule.text && cells.actual !== null ? (result.numberFormat ?? null) : null,
    isPart: indicator.partOf !== null,
    filled:
      isDue &&
      (isExcluded ||
        cells.actual !== null ||
        (cells.numerator !== null && cells.denominator !== null)),
  };
}

function shownWeight(weight: number | null, numbers: ShownNumbers): PlanCell {
  if (weight === null) return null;
  return numbers.thai ? numbers.digits(numberText(weight)) : weight;
}
