/** The languages that the product speaks. With a further one, every file of words that lacks it no longer compiles. */
export const SPOKEN = ['th', 'en'] as const;

export type Language = (typeof SPOKEN)[number];

/** Where neither the workbook nor the user says which. */
export const DEFAULT_LANGUAGE: Language = 'th';

/** The language of a tag such as `th-TH`; English for those that the product does not speak. */
export function languageOfTag(tag: string): Language {
  return SPOKEN.find((language) => tag.toLowerCase().startsWith(language)) ?? 'en';
}

/** A sentence in all languages that the product speaks. */
export type Bilingual = Readonly<Record<Language, string>>;

export function inEachLanguage<T>(say: (language: Language) => T): Readonly<Record<Language, T>> {
  const said = {} as Record<Language, T>;
  for (const language of SPOKEN) said[language] = say(language);
  return said;
}

/** A text of the workbook's own, which is the same in every language. */
export function inAllLanguages(text: string): Bilingual {
  return inEachLanguage(() => text);
}
