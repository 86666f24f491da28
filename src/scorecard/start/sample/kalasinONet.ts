import type { Bilingual } from '../../../engine';

type Subject = 'thai' | 'english' | 'mathematics' | 'science' | 'social';

/** Class, municipal school, subject, and the target in percent. */
const TARGETS: readonly (readonly [
  grade: 6 | 9 | 12,
  school: 1 | 2 | 4,
  subject: Subject,
  percent: number,
])[] = [
  [6, 1, 'thai', 53],
  [6, 4, 'thai', 53],
  [6, 1, 'english', 40],
  [6, 4, 'english', 40],
  [6, 1, 'mathematics', 36],
  [6, 4, 'mathematics', 36],
  [6, 1, 'science', 39],
  [6, 4, 'science', 39],
  [9, 2, 'thai', 57],
  [9, 2, 'english', 35],
  [9, 2, 'mathematics', 28],
  [9, 2, 'science', 34],
  [12, 2, 'thai', 43],
  [12, 2, 'english', 30],
  [12, 2, 'mathematics', 25],
  [12, 2, 'science', 32],
  [12, 2, 'social', 35],
];

const SUBJECTS: Readonly<Record<Subject, Bilingual>> = {
  thai: { th: 'ภาษาไทย', en: 'Thai' },
  english: { th: 'ภาษาอังกฤษ', en: 'English' },
  mathematics: { th: 'คณิตศาสตร์', en: 'mathematics' },
  science: { th: 'วิทยาศาสตร์', en: 'science' },
  social: { th: 'สังคมศึกษา', en: 'social studies' },
};
const GRADES = { 6: 'ป.6', 9: 'ม.3', 12: 'ม.6' } as const;

/** Lines in the agreement of the Director of Education. */
const LINES = { 6: 252, 9: 253, 12: 254 } as const;

/** Indicator 29 (O-NET) has a target for each class, school and subject: 17 in all. */
export const O_NET = TARGETS.map(([grade, school, subject, percent], index) => ({
  code: `29.${index + 1}`,
  line: LINES[grade],
  percent,
  name: {
    th: `O-NET ${GRADES[grade]} ${SUBJECTS[subject].th} ท.${school}`,
    en: `O-NET grade ${grade}, ${SUBJECTS[subject].en}, school ${school}`,
  },
}));
