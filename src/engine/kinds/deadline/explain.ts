import { calendarDay, MONTHS } from '../../values/days/calendar';
import type { Language } from '../../values/cell';
import { buddhistYear } from '../../values/days/fiscalYear';
import { numberText } from '../../values/numbers/numberText';
import type { Evidence, Outcome } from '../outcome';

type DeadlineEvidence = Extract<Evidence, { by: 'deadline' }>;

const EN_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** An Excel serial day as people write it: `30 ก.ย. 2569`, `30 Sep 2026`. */
export function dayText(serial: number, language: Language): string {
  const day = calendarDay(serial);
  if (day === null) return numberText(serial);
  return language === 'th'
    ? `${day.day} ${MONTHS[day.month - 1]?.[1]} ${buddhistYear(day.year)}`
    : `${day.day} ${EN_MONTHS[day.month - 1]} ${day.year}`;
}

/** What was counted, the bound it was held against, and how far from it: days early, late or to spare. */
export function explainDeadline(
  outcome: Outcome,
  { unit, span, compared }: DeadlineEvidence,
  language: Language
): string {
  const thai = language === 'th';
  const say = (value: number): string => {
    return unit === 'date' ? dayText(value, language) : daysText(value);
  };
  const daysText = (value: number): string => {
    const days = numberText(value);
    if (thai) return `${days} ${unit === 'workingDays' ? 'วันทำการ' : 'วัน'}`;
    return `${days} ${unit === 'workingDays' ? 'working ' : ''}${value === 1 ? 'day' : 'days'}`;
  };
  const counted =
    span === null
      ? ''
      : thai
        ? ` (นับ ${dayText(span.start, 'th')} – ${dayText(span.end, 'th')} ไม่รวมวันแรก)`
        : ` (${dayText(span.start, 'en')} to ${dayText(span.end, 'en')}, the first day not counted)`;
  const limit = compared.reached ?? compared.missed;
  const against = limit === null ? '' : distance(compared.value - limit.value, limit.open);
  const level = outcome.level ?? 0;
  const score = numberText(outcome.score ?? 0);
  return thai
    ? `${say(compared.value)}${counted}${against} จึงได้ระดับ ${level} คิดเป็น ${score} คะแนน`
    : `${say(compared.value)}${counted}${against}, so level ${level} (score ${score}).`;

  function distance(difference: number, open: boolean): string {
    const dates = unit === 'date';
    const gapDays = Math.abs(difference);
    const at = limit === null ? '' : say(limit.value);
    const form = (compared.direction === 'lower' ? 0 : 2) + (open ? 0 : 1);
    if (thai) {
      const thaiWords = dates
        ? ['ก่อนวันที่', 'ภายในวันที่', 'หลังวันที่', 'ตั้งแต่วันที่']
        : ['น้อยกว่า', 'ภายใน', 'เกินกว่า', 'ตั้งแต่'];
      const word = thaiWords[form];
      const off = dates ? (difference < 0 ? 'เร็ว' : 'ช้า') : difference < 0 ? 'น้อย' : 'มาก';
      const gap = difference === 0 ? 'ตรงกำหนดพอดี' : `${off}กว่ากำหนด ${daysText(gapDays)}`;
      return ` เทียบกับเกณฑ์${word} ${at} ${gap}`;
    }
    const words = dates
      ? ['before', 'by', 'after', 'from']
      : ['fewer than', 'within', 'more than', 'at least'];
    const off = dates ? (difference < 0 ? 'early' : 'late') : difference < 0 ? 'fewer' : 'more';
    const gap = difference === 0 ? 'exactly on it' : `${daysText(gapDays)} ${off}`;
    return ` against the limit “${words[form]} ${at}”: ${gap}`;
  }
}
