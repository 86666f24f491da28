import type { Language } from '../values/language';

/** Behind how a target stands that gives no score. */
export const UNSCORED_CLAUSE: Readonly<Record<Language, string>> = {
  th: ' โดยไม่แปลงเป็นคะแนน',
  en: '; no score is made of it',
};
