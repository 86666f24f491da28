import { isCondition, subjectOf } from './condition';
import { normalise } from './normalise';
import type { Range } from './range';

const WORDY = /[\u0E01-\u0E2Ea-z]{4}/i;

/** Whether the cells name different things to measure (`ร่างแผน ไม่น้อยกว่า 3`, `อนุมัติแผน ไม่น้อยกว่า 3`): not one scale. */
export function subjectsDiffer(ranges: readonly Range[]): boolean {
  let first = '';
  for (const { text } of ranges) {
    const subject = WORDY.test(text) ? subjectIn(normalise(text)) : '';
    if (subject === '') continue;
    if (first !== '' && subject !== first) return true;
    first = subject;
  }
  return false;
}

function subjectIn(text: string): string {
  const subject = subjectOf(text);
  return subject === '' || isCondition(text) ? '' : subject;
}
