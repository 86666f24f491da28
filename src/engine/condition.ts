import { compareNumbers } from './compare';
import type { Bound, Criterion, UnreadableReason } from './criterion';
import { readDateBound } from './criterionDate';
import { FORMS } from './criterionForms';
import type { End, Form } from './criterionForms';
import { lexCondition } from './criterionLexer';
import type { Signs } from './criterionLexer';

/** Words with which a bound surely begins, so that what stands before is the name of what is measured. */
const BOUND_BEGINS =
  /ไม่ต่ำกว่า|ไม่น้อยกว่า|ไม่เกิน|ไม่ถึง|ไม่มากกว่า|อย่างน้อย|ตั้งแต่|มากกว่า|เกินกว่า|สูงกว่า|น้อยกว่า|ต่ำกว่า|จำนวน|ครบ|ร้อยละ|ภายใน|[<>]=?|at least|at most|not less than|more than|not more than|less than|no more than/;

/** What a name may not contain: negations, alternatives, joints and numbers would change the meaning of the bound. */
const NO_NAME =
  /ไม่|หรือ|และ|โดย|แต่|ยกเว้น|เว้น|มาตรา|[\d/%<>]|\b(?:not|no|or|and|but|with|without|except)\b/;

/**
 * Reads one condition of a criteria cell: `text` normalised, `cellText` as typed. Null where the text is no condition
 * at all; unreadable where it is one that cannot hold or be read.
 */
export function readCondition(text: string, cellText: string): Criterion | null {
  const dated = readDateBound(text, cellText);
  if (dated !== null) return dated;
  const whole = meaningOf(text, cellText);
  if (whole !== null && !isNotUnderstood(whole)) return whole;
  const name = subjectOf(text);
  const rest = name === '' ? null : meaningOf(text.slice(name.length), cellText);
  return rest !== null && !isNotUnderstood(rest) ? rest : null;
}

/** The name of what is measured in front of a bound (`คะแนนประเมิน` ไม่ต่ำกว่า 80), in a normalised text; '' without one. */
export function subjectOf(text: string): string {
  const begins = BOUND_BEGINS.exec(text);
  if (begins === null || begins.index === 0) return '';
  const name = text.slice(0, begins.index);
  return NO_NAME.test(name) ? '' : name;
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
  if (form === undefined)
    return signs.numbers.length === 0 ? null : unreadable('notUnderstood', cellText);
  if (form === 'contradiction') return unreadable('contradiction', cellText);
  return signs.days === null ? numeric(form, signs, cellText) : duration(form, signs, cellText);
}

function numeric(form: Exclude<Form, 'contradiction'>, signs: Signs, text: string): Criterion {
  const { measure, numbers } = signs;
  if (form === 'bare') return { kind: 'bare', value: numbers[0] ?? NaN, measure, text };
  if (form.days) return unreadable('notUnderstood', text);
  const { low, high } = bounds(form, numbers);
  if (isEmpty(low, high)) return unreadable('emptyInterval', text);
  return { kind: 'interval', low, high, measure, text };
}

function duration(form: Exclude<Form, 'contradiction'>, signs: Signs, text: string): Criterion {
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
