import type { FigureWords } from '../engineWords';
import { buddhistYear } from '../../values/days/fiscalYear';
import type { TimeUnit } from '../../values/days/timeUnits';
import { numberText } from '../../values/numbers/numberText';
import { MONTHS } from '../../values/days/months';

const UNITS: Readonly<Record<TimeUnit, string>> = {
  minute: 'นาที',
  hour: 'ชั่วโมง',
  day: 'วัน',
  week: 'สัปดาห์',
  month: 'เดือน',
  year: 'ปี',
};

export const figures: FigureWords = {
  percent: (number) => `ร้อยละ ${number}`,
  day: ({ day, month, year }) => `${day} ${MONTHS[month - 1]?.thShort} ${buddhistYear(year)}`,
  length: (value, unit) => `${numberText(value)} ${UNITS[unit]}`,
  year: 'ทั้งปี',
  halves: { H1: 'ครึ่งปีแรก', H2: 'ครึ่งปีหลัง' },
  rounds: (months) => `รอบ ${months} เดือน`,
  quarter: (number) => `ไตรมาส ${number}`,
  semester: (number) => `ภาคเรียนที่ ${number}`,
  months: MONTHS.map(({ th }) => th),
};
