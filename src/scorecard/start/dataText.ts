import type { Language } from '../../engine';

/** A text of the samples or the holidays, which are data: they need not be in every language that the product speaks. */
export interface DataText<T = string> {
  readonly th: T;
  readonly en: T;
}

/** The text in the language, else in English. */
export function textIn<T>(text: DataText<T>, language: Language): T {
  const texts: Readonly<Partial<Record<Language, T>>> = text;
  return texts[language] ?? text.en;
}
