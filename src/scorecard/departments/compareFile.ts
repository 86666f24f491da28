import type { CellValue, PeriodId } from '../../engine';
import { isBlank, isUnfinished, OF_ALL_PERIODS, textOf, type CellAddress } from '../../tables';
import { grouped } from '../scoring/grouped';
import { expectedOf, unitKey, valueKey, type Collection } from './collection';
import type { SentDefinition, SentField, SentProblem, SentResults, SentValue } from './sentBook';
import { saysSame, understood } from './sentValue';

/** What becomes of a value (design.md §7). */
export type ValueState =
  | 'new'
  | 'same'
  | 'changed'
  | 'conflict'
  | 'unknown code'
  | 'definition changed'
  | 'unreadable'
  | 'blank'
  /** Somebody has decided not to take it. */
  | 'not chosen';

/** Of a value, or of a definition, that is not taken. */
export const REFUSED: ReadonlySet<ValueState> = new Set([
  ...(['conflict', 'unknown code', 'definition changed', 'unreadable', 'not chosen'] as const),
]);

/** A value that a file says, beside what the workbook has. */
export interface CollectedValue {
  readonly unit: string | null;
  readonly code: string;
  readonly period: PeriodId;
  /** A column of KpiResults, or the English header of a definition. */
  readonly field: string;
  readonly state: ValueState;
  readonly was: CellValue;
  readonly is: CellValue;
  readonly file: string;
  readonly at: CellAddress;
}

/** A file beside the workbook. */
export interface ComparedFile {
  /** Path, as it was named. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly unit: string | null;
  /** All of which it has something. */
  readonly units: readonly (string | null)[];
  readonly period: PeriodId | null;
  readonly expected: number;
  readonly received: number;
  readonly missing: readonly string[];
  readonly problems: readonly SentProblem[];
  readonly values: readonly CollectedValue[];
}

/** Holds what a file says against the workbook; of values that differ between files `settled` decides. */
export function compareFile(
  { file, hash }: Pick<ComparedFile, 'file' | 'hash'>,
  sent: SentResults,
  to: Collection
): ComparedFile {
  const changed = new Set(sent.definitions.map(({ unit, code }) => valueKey(unit, code)));
  const groups = grouped(sent.values, ({ unit, code }) => valueKey(unit, code));
  const problems: SentProblem[] = [...sent.problems];
  const values: CollectedValue[] = [];
  for (const definition of sent.definitions)
    values.push(definitionValue(definition, file, to.period));
  const received = new Set<string>();
  for (const [key, group] of groups) {
    if (isMeasured(group)) received.add(key);
    for (const value of group) {
      const compared = compareValue(value, group, changed.has(key), file, to, problems);
      if (compared !== null) values.push(compared);
    }
    if (changed.has(key) && group.some(({ cell }) => !isBlank(cell.value))) {
      const { code, at } = group[0] ?? { code: '', at: null };
      problems.push({ severity: 'error', code: 'changedDefinition', at, about: code });
    }
  }
  const expected = [...sent.units].flatMap((key) => {
    const unit = to.units.get(key);
    return unit === undefined
      ? []
      : expectedOf(unit, to).map(({ code }) => ({ code, key: valueKey(unit.unit, code) }));
  });
  const known = new Set(expected.map(({ key }) => key));
  return {
    ...{ file, hash, unit: sent.unit, units: unitsOf(sent), period: sent.period },
    expected: known.size,
    received: [...received].filter((key) => known.has(key)).length,
    missing: expected.filter(({ key }) => !received.has(key)).map(({ code }) => code),
    problems,
    values,
  };
}

/** Units of the values, or what a form says of itself though nothing was taken. */
function unitsOf({ unit, values }: SentResults): readonly (string | null)[] {
  const units = new Map(values.map((value) => [unitKey(value.unit), value.unit]));
  return units.size === 0 ? [unit] : [...units.values()];
}

/** A result, or a numerator with its denominator. */
function isMeasured(group: readonly SentValue[]): boolean {
  const has = (field: SentField): boolean =>
    group.some((value) => value.field === field && !isBlank(value.cell.value));
  return has('actual') || (has('numerator') && has('denominator'));
}

function definitionValue(
  { unit, code, field, was, is, at }: SentDefinition,
  file: string,
  period: PeriodId
): CollectedValue {
  return { unit, code, period, field, state: 'definition changed', was, is, file, at };
}

/** Null: a blank that says nothing, beside a blank. */
function compareValue(
  { unit, code, period, field, cell, at }: SentValue,
  group: readonly SentValue[],
  isRedefined: boolean,
  file: string,
  to: Collection,
  problems: SentProblem[]
): CollectedValue | null {
  const { language, stored } = to;
  const { decimalMark } = to.tables.settings;
  const before = stored({ unit, code, period }, field)?.cell ?? { value: null };
  const was = isBlank(before.value) ? null : before.value;
  const base = { unit, code, period, field, was, file, at };
  const refuse = (
    state: ValueState,
    problem: SentProblem['code'],
    about: string
  ): CollectedValue => {
    problems.push({ severity: 'error', code: problem, at, about });
    return { ...base, state, is: cell.value };
  };
  const scored = to.indicators.get(valueKey(unit, code));
  if (isBlank(cell.value)) {
    const isWaited = field === 'actual' && !isMeasured(group) && scored !== undefined;
    return was === null && !isWaited ? null : { ...base, state: 'blank', is: null };
  }
  if (scored === undefined) return refuse('unknown code', 'unknownCode', code);
  if (isUnfinished(cell.value)) return refuse('unreadable', 'uncalculated', code);
  if (isRedefined) return { ...base, state: 'definition changed', is: cell.value };
  // A numerator alone, or a result of one period, is not what a quotient's criteria are held against.
  const rule = scored.indicator.combination === 'ratio' ? null : scored.rule;
  const reading = { decimalMark, language, rule };
  const read = understood(field, cell, reading);
  if (read === null) return refuse('unreadable', 'unreadable', textOf(cell.value));
  const stands =
    was === null ? null : (understood(field, before, { ...reading, rule: null })?.value ?? was);
  const state =
    was === null ? 'new' : saysSame(field, stands, read.value, decimalMark) ? 'same' : 'changed';
  // A wide table has one such cell for all periods: what stands there may be of another one, so somebody has to decide.
  if (state === 'changed' && to.stored.columns !== null && OF_ALL_PERIODS.has(field)) {
    problems.push({ severity: 'error', code: 'ofAllPeriods', at, about: code });
    return { ...base, state: 'conflict', is: read.value };
  }
  const isCommittees =
    field === 'reason' &&
    state !== 'same' &&
    !isBlank(stored({ unit, code, period }, 'override')?.cell.value);
  if (isCommittees) {
    problems.push({ severity: 'warning', code: 'committeeReason', at, about: code });
    return null;
  }
  return { ...base, state, is: read.value };
}
