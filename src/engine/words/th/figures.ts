import type { FigureWords } from '../engineWords';
import { buddhistYear } from '../../values/days/fiscalYear';
import { MONTHS } from '../../values/days/months';

export const figures: FigureWords = {
  percent: (number) => `ร้อยละ ${number}`,
  day: ({ day, month, year }) => `${day} ${MONTHS[month - 1]?.thShort} ${buddhistYear(year)}`,
  year: 'ทั้งปี',
  halves: { H1: 'ครึ่งปีแรก', H2: 'ครึ่งปีหลัง' },
  rounds: (months) => `รอบ ${months} เดือน`,
  quarter: (number) => `ไตรมาส ${number}`,
  semester: (number) => `ภาคเรียนที่ ${number}`,
  months: MONTHS.map(({ th }) => th),
};
