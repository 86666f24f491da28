import type { FigureWords } from '../engineWords';
import { MONTHS } from '../../values/days/months';

export const figures: FigureWords = {
  percent: (number) => `${number}%`,
  day: ({ day, month, year }) => `${day} ${MONTHS[month - 1]?.en.slice(0, 3)} ${year}`,
  year: 'Full year',
  halves: { H1: 'First half-year', H2: 'Second half-year' },
  rounds: (months) => `${months} months`,
  quarter: (number) => `Q${number}`,
  semester: (number) => `Semester ${number}`,
  months: MONTHS.map(({ en }) => en),
};
