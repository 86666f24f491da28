import type { Language } from '../../engine';

/** The browser's box counts years as the browser does: the day in words leaves no doubt which era is meant. */
export function dayWords(picked: string, language: Language): string | undefined {
  const time = Date.parse(`${picked}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toLocaleDateString(
    language === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB',
    { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
  );
}
