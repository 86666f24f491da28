import { LANGUAGES, type Language } from '../../engine';
import { historyWordsIn } from '../words/historyWords';

/** What a workbook may call itself where its scores come from; files of that name have no brackets. */
const ITSELF: ReadonlySet<string> = new Set(
  LANGUAGES.map(({ value }) => historyWordsIn(value).thisWorkbook)
);

/** Whether scores come from the workbook itself, whatever its language was when they were kept. */
export const isItself = (source: string): boolean => ITSELF.has(source);

/** Where scores come from, for who reads it in a language. */
export const sourceTitle = (source: string, reader: Language): string =>
  isItself(source) ? historyWordsIn(reader).thisWorkbook : source;
