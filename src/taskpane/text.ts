import { createInstance } from 'i18next';
import { createContext, useContext } from 'react';
import { roundHalfUp } from '../engine';
import type { Bilingual, Language } from '../engine';
import en from './locales/en.json';
import th from './locales/th.json';

type Entry = keyof typeof en;

/** A key of the locale files; `x_one` and `x_other` are the one key `x`, which needs a `count`. */
export type TextKey = Entry extends infer K
  ? K extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : K
  : never;

/** The pane's words and numbers in one language. */
export interface PaneText {
  readonly language: Language;
  t(key: TextKey, values?: Readonly<Record<string, string | number>>): string;
  /** The side of a bilingual text that is shown. */
  pick(text: Bilingual): string;
  /** Rounded half up to at most `decimals`, padded to at least `padded` decimals (default: the same). */
  number(value: number, decimals: number, padded?: number): string;
}

/** Makes the pane's words for a language; `thaiDigits` (a workbook setting) applies to Thai only. */
export function createText(language: Language, thaiDigits: boolean): PaneText {
  const i18n = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: en }, th: { translation: th } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void i18n.init();
  const locale = language === 'th' && thaiDigits ? 'th-TH-u-nu-thai' : 'en-US';
  const number = (value: number, decimals: number, padded = decimals): string =>
    roundHalfUp(value, decimals).toLocaleString(locale, {
      minimumFractionDigits: padded,
      maximumFractionDigits: decimals,
    });
  return {
    language,
    number,
    pick: (text) => text[language],
    t: (key, values = {}) =>
      i18n.t(key, {
        ...values,
        ...(typeof values['count'] === 'number' ? { n: number(values['count'], 0) } : {}),
      }),
  };
}

const TextContext = createContext<PaneText | null>(null);

export const TextProvider = TextContext.Provider;

/** The words of the nearest `TextProvider`; throws outside of one. */
export function useText(): PaneText {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText needs a TextProvider above it');
  return text;
}
