import { FluentBundle, FluentResource } from '@fluent/bundle';
import { createContext, useContext } from 'react';
import { roundHalfUp } from '../../engine';
import type { Bilingual, Language } from '../../engine';
import type en from './en.json';

/** A key of the locale files, whose values are Fluent patterns (projectfluent.org). */
export type TextKey = keyof typeof en;

/** All words of one language. */
export type Words = Readonly<Record<TextKey, string>>;

/** The pane's words and numbers in one language. */
export interface PaneText {
  readonly language: Language;
  readonly t: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  /** The side of a bilingual text that is shown. */
  readonly pick: (text: Bilingual) => string;
  /** Rounded half up to at most `decimals`, padded to at least `padded` decimals (default: the same). */
  readonly number: (value: number, decimals: number, padded?: number) => string;
}

/** The words of a language, which are loaded when somebody wants to read them. */
export async function loadWords(language: Language): Promise<Words> {
  const { default: words } = await (language === 'th' ? import('./th.json') : import('./en.json'));
  return words;
}

/** Makes the pane's words for a language; `thaiDigits` (a workbook setting) applies to Thai only. */
export function createText(language: Language, words: Words, thaiDigits: boolean): PaneText {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const patterns = Object.entries(words);
  bundle.addResource(new FluentResource(patterns.map((pair) => pair.join(' = ')).join('\n')));
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
    t: (key, values = {}) => {
      const pattern = bundle.getMessage(key)?.value;
      if (pattern === null || pattern === undefined) throw new Error(`No words for ${key}`);
      const { count } = values;
      const n = typeof count === 'number' ? { n: number(count, 0) } : {};
      return bundle.formatPattern(pattern, { ...values, ...n });
    },
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
