import type { Language } from '../../engine';

export interface ResultWords {
  readonly percent: (number: string) => string;
  readonly steps: (list: string) => string;
  readonly items: (list: string) => string;
  readonly answer: (statement: string, answer: string) => string;
  readonly yes: string;
  readonly no: string;
  /** Behind how a target stands that gives no score; said once on sheets for meetings (`reasonWords`). */
  readonly unscored: string;
}

/** A result of several inputs or of a list, as a sheet and the pane say it. */
export const resultWords: Readonly<Record<Language, ResultWords>> = {
  en: {
    percent: (number) => `${number}%`,
    steps: (list) => `steps ${list}`,
    items: (list) => `items ${list}`,
    answer: (statement, answer) => `${statement}: ${answer}`,
    yes: 'yes',
    no: 'no',
    unscored: '; no score is made of it',
  },
  th: {
    percent: (number) => `ร้อยละ ${number}`,
    steps: (list) => `ขั้นตอนที่ ${list}`,
    items: (list) => `ข้อ ${list}`,
    answer: (statement, answer) => `${statement}: ${answer}`,
    yes: 'ใช่',
    no: 'ไม่ใช่',
    unscored: ' โดยไม่แปลงเป็นคะแนน',
  },
};
