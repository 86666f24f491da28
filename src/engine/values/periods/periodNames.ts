import type { Bilingual, Language } from '../cell';
import type { PeriodId } from './period';

/** Months from October on, with the abbreviations in use (dots and spaces do not matter when reading). */
export const MONTHS: readonly (Bilingual & { readonly short: readonly string[] })[] = [
  { th: 'ตุลาคม', en: 'October', short: ['ต.ค.', 'Oct'] },
  { th: 'พฤศจิกายน', en: 'November', short: ['พ.ย.', 'Nov'] },
  { th: 'ธันวาคม', en: 'December', short: ['ธ.ค.', 'Dec'] },
  { th: 'มกราคม', en: 'January', short: ['ม.ค.', 'Jan'] },
  { th: 'กุมภาพันธ์', en: 'February', short: ['ก.พ.', 'Feb'] },
  { th: 'มีนาคม', en: 'March', short: ['มี.ค.', 'Mar'] },
  { th: 'เมษายน', en: 'April', short: ['เม.ย.', 'Apr'] },
  { th: 'พฤษภาคม', en: 'May', short: ['พ.ค.'] },
  { th: 'มิถุนายน', en: 'June', short: ['มิ.ย.', 'Jun'] },
  { th: 'กรกฎาคม', en: 'July', short: ['ก.ค.', 'Jul'] },
  { th: 'สิงหาคม', en: 'August', short: ['ส.ค.', 'Aug'] },
  { th: 'กันยายน', en: 'September', short: ['ก.ย.', 'Sep', 'Sept'] },
];

/** Name of a period for people: "ไตรมาส 1" / "Q1", "รอบ 6 เดือน" / "6 months", "ตุลาคม" / "October". */
export function periodName(period: PeriodId, language: Language): string {
  const name = nameOf(period);
  return name[language];
}

function nameOf(period: PeriodId): Bilingual {
  if (period === 'Y') return { th: 'ทั้งปี', en: 'Full year' };
  if (period === 'H1') return { th: 'ครึ่งปีแรก', en: 'First half-year' };
  if (period === 'H2') return { th: 'ครึ่งปีหลัง', en: 'Second half-year' };
  if (period.endsWith('M')) {
    const months = period.slice(0, -1);
    return { th: `รอบ ${months} เดือน`, en: `${months} months` };
  }
  const number = period.slice(1);
  if (period.startsWith('Q')) return { th: `ไตรมาส ${number}`, en: `Q${number}` };
  if (period.startsWith('S')) return { th: `ภาคเรียนที่ ${number}`, en: `Semester ${number}` };
  return MONTHS[Number(number) - 1] ?? { th: period, en: period };
}
