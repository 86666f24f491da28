import { isCondition, subjectOf } from './condition';
import { normalise } from '../values/normalise';
import type { Range } from './range';

/** A cell that begins with its bound or number has no name in front. */
const NO_NAME = /^\s*(?:ร้อยละ|ไม่|มากกว่า|เกิน|ตั้งแต่|น้อยกว่า|ต่ำกว่า|สูงกว่า|อย่างน้อย|ภายใน|[\d๐-๙<>≥≤.+-])/;

/** Whether the cells name different things to measure (`ร่างแผน ไม่น้อยกว่า 3`, `อนุมัติแผน ไม่น้อยกว่า 3`): not one scale. */
export function subjectsDiffer(ranges: readonly Range[]): boolean {
  let first = '';
  for (const { text } of ranges) {
    const subject = NO_NAME.test(text) ? '' : subjectIn(normalise(text));
    if (subject === '') continue;
    if (first !== '' && subject !== first) return true;
    first = subject;
  }
  return false;
}

/** What a normalised text names in front of its bound; '' where it begins with that. */
export function subjectIn(text: string): string {
  const subject = subjectOf(text);
  return subject === '' || isCondition(text) ? '' : subject;
}
