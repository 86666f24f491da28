import type { Language } from '../../engine';
import en from './en.json';
import th from './th.json';

/** A key of the view's own locale files, which load with it. */
export type ImportKey = keyof typeof en;

/** Words of the import view; `{name}` is replaced by the value. */
export function importWords(
  language: Language
): (key: ImportKey, values?: Readonly<Record<string, string | number>>) => string {
  const words = language === 'th' ? th : en;
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
