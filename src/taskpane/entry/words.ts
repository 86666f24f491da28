import type { Language } from '../../engine';
import en from './en.json';
import th from './th.json';

/** A key of the panel's own locale files, which load with it. */
export type EntryKey = keyof typeof en;

/** Words by key; `{name}` is replaced by the value. */
export type Say<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>
) => string;

/** Words of result entry. */
export function entryWords(language: Language): Say<EntryKey> {
  return sayer(language === 'th' ? th : en);
}

export function sayer<Key extends string>(words: Readonly<Record<Key, string>>): Say<Key> {
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
