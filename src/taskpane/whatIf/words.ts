import type { Language } from '../../engine';
import { sayer } from '../entry/words';
import type { Say } from '../entry/words';
import en from './en.json';
import th from './th.json';

/** A key of the view's own locale files, which load with it. */
export type WhatIfKey = keyof typeof en;

/** Words of the what-if view. */
export function whatIfWords(language: Language): Say<WhatIfKey> {
  return sayer<WhatIfKey>(language === 'th' ? th : en);
}
