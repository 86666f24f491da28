import type { Bilingual } from '../../../engine';

/** An invented result; `excluded` is typed as ไม่ประเมิน or N/A, blank is still to come. */
export type SampleResult = number | 'available' | 'missing' | 'excluded' | '';

/**
 * Results of four quarters by code. All of them are invented: the form that the sample is made from is blank. Figures
 * are cumulative, as at the end of the quarter; indicator 26 is still to come and 6 is left out of the assessment.
 */
export const NONTHABURI_RESULTS: Readonly<
  Record<string, readonly [SampleResult, SampleResult, SampleResult, SampleResult]>
> = {
  '1': [22.5, 48, 71.25, 88.9],
  '2': [1.1, 2.4, 3.6, 4.35],
  '3': [0.8, 1.9, 2.75, 3.4],
  '4': [1, 3, 4, 6],
  '5': [0, 1, 2, 3],
  '6': ['', '', '', 'excluded'],
  '7': ['', '', 82.4, 86.15],
  '8': [2, 3, 4, 5],
  '9.1': [3, 4, 5, 6],
  '9.2': [2, 3, 3, 4],
  '9.3': [1, 2, 3, 3],
  '10': ['', '', 8, 9],
  '11': [1.8, 3.1, 5.6, 7.4],
  '12': ['', '', '', 5],
  '13': [5, 5, 5, 5],
  '14': ['', 'missing', 'available', 'available'],
  '15': [3, 4, 4, 4],
  '16': [2, 3, 4, 5],
  '17': [3, 4, 5, 6],
  '18': [2, 3, 4, 4],
  '19': [1, 2, 3, 4],
  '20': [4, 5, 6, 7],
  '21': ['missing', 'missing', 'available', 'available'],
  '22': ['missing', 'missing', 'missing', 'missing'],
  '23.1': ['available', 'available', 'available', 'available'],
  '23.2': [1, 1, 1, 5],
  '23.3': [2, 3, 4, 5],
  '24': ['', '', '', 76.4],
  '25': ['', 72.5, '', 78.25],
  '26': ['', '', '', ''],
  '27': ['', '', '', 13],
  '28': [1, 2, 3, 4],
  '29': [15, 42.5, 78, 95.5],
};

/** The one committee's score, as invented as the results. */
export const NONTHABURI_OVERRIDE: {
  readonly code: string;
  readonly period: 'Q4';
  readonly score: number;
  readonly reason: Bilingual;
} = {
  code: '10',
  period: 'Q4',
  score: 4,
  reason: {
    th: 'กรรมการรับหลักฐานความยั่งยืนของโครงการเพิ่มหนึ่งรายการ – เหตุผลสมมติ',
    en: 'The committee accepted one more item, on how lasting the project is – an invented reason',
  },
};
