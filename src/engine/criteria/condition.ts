import { compareNumbers } from '../values/numbers/compare';
import type { Bound, Criterion, UnreadableReason } from './criterion';
import { readDateBound } from './criterionDate';
import { BOUND_BEGINS, COUNTED, FORMS, NO_NAME, NUMBERED, ONE_THING } from './criterionForms';
import type { End, Form } from './criterionForms';
import { lexCondition } from './criterionLexer';
import type { Signs } from './criterionLexer';

/**
 * Reads one condition of a criteria cell: `text` normalised, `cellText` as typed. Null where the text is no condition
 * at all; unreadable where it is one that cannot hold or be read.
 */
export function readCondition(text: string, cellText: string): Criterion | null {
  const dated = readDateBound(text, cellText);
  if (dated !== null) return dated;
  const whole = meaningOf(text, cellText);
  if (whole !== null && !isNotUnderstood(whole)) return whole;
  return named(text, cellText)?.meaning ?? null;
}

/** The name of what is measured in front of a bound (`คะแนนประเมิน` ไม่ต่ำกว่า 80), in a normalised text; '' without one. */
export function subjectOf(text: string): string {
  return named(text, text)?.name ?? '';
}

/** A name and the bound behind it, from the first place where a bound can begin. */
function named(text: string, cellText: string): { name: string; meaning: Criterion } | null {
  for (const { index } of [...text.matchAll(BOUND_BEGINS)].slice(0, 8)) {
    if (index === 0) continue;
    const name = text.slice(0, index);
    if (NO_NAME.test(name.replace(ONE_THING, ''))) return null;
    const meaning = meaningOf(text.slice(index), cellText);
    if (meaning !== null && !isNotUnderstood(meaning)) return { name, meaning };
  }
  return counted(text, cellText);
}

/** A name with a bare number of things right behind it: `สื่อมวลชน 1 ครั้ง`. */
function counted(text: string, cellText: string): { name: string; meaning: Criterion } | null {
  const name = COUNTED.exec(text)?.[1];
  if (name === undefined || NO_NAME.test(name) || NUMBERED.test(name)) return null;
  const meaning = meaningOf(text.slice(name.length), cellText);
  return meaning?.kind === 'bare' ? { name, meaning } : null;
}

/** Whether a normalised text is a condition as it stands, without a name in front. */
export function isCondition(text: string): boolean {
  const signs = lexCondition(text);
  return signs.ok && FORMS.has(signs.order);
}

function isNotUnderstood(criterion: Criterion): boolean {
  return criterion.kind === 'unreadable' && criterion.reason === 'notUnderstood';
}

function meaningOf(text: string, cellText: string): Criterion | null {
  const signs = lexCondition(text);
  if (!signs.ok) return unreadable(signs.reason, cellText);
  const form = FORMS.get(signs.order);
  if (form === undefined) {
    if (signs.numbers.length === 0) return null;
    return unreadable(signs.order.includes('# #') ? 'several' : 'notUnderstood', cellText);
  }
  return signs.days === null ? numeric(form, signs, cellText) : duration(form, signs, cellText);
}

function numeric(form: Form, signs: Signs, text: string): Criterion {
  const { measure, numbers } = signs;
  if (form === 'bare') return { kind: 'bare', value: numbers[0] ?? NaN, measure, text };
  if (form.days && signs.units.length === 0) return unreadable('notUnderstood', text);
  const { low, high } = bounds(form, numbers);
  if (isEmpty(low, high)) return unreadable('emptyInterval', text);
  const interval: Criterion = { kind: 'interval', low, high, measure, text };
  return form.contradictory ? { ...interval, contradictory: true } : interval;
}

function duration(form: Form, signs: Signs, text: string): Criterion {
  const working = signs.days === 'working';
  const side = (relation: 'within' | 'beyond', bound: Bound): Criterion => ({
    kind: 'duration',
    relation,
    days: bound.value,
    working,
    open: bound.open,
    text,
  });
  if (form === 'bare') return side('within', { value: signs.numbers[0] ?? NaN, open: false });
  const { low, high } = bounds(form, signs.numbers);
  if (isEmpty(low, high)) return unreadable('emptyInterval', text);
  const sides = [...(low ? [side('beyond', low)] : []), ...(high ? [side('within', high)] : [])];
  return sides.length === 1 && sides[0] ? sides[0] : { kind: 'every', of: sides, text };
}

function bounds(form: Exclude<Form, string>, numbers: readonly number[]) {
  return {
    low: bound(form.low, numbers[0]),
    high: bound(form.high, form.low === 'none' ? numbers[0] : numbers[1]),
  };
}

function bound(end: End, value: number | undefined): Bound | null {
  return end === 'none' || value === undefined ? null : { value, open: end === 'open' };
}

function isEmpty(low: Bound | null, high: Bound | null): boolean {
  if (low === null || high === null) return false;
  const order = compareNumbers(low.value, high.value);
  return order > 0 || (order === 0 && (low.open || high.open));
}

export function unreadable(reason: UnreadableReason, text: string): Criterion {
  return { kind: 'unreadable', reason, text };
}
