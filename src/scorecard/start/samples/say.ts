import type { Language } from '../../../engine';
import { textIn } from '../dataText';
import type { Sample, SampleText } from './schema';

/** How a text of a file is put into one cell: `schema.ts` says what a text may be. */
export type Say = (text: SampleText | undefined) => string | number;

/** Says the texts of a sample in a language; what is not given is blank. */
export function sayIn({ words }: Pick<Sample, 'words'>, language: Language): Say {
  const word = (text: string | number): string | number => {
    const said = words[text];
    return said === undefined ? text : textIn(said, language);
  };
  return (text = '') => {
    if (typeof text !== 'object') return word(text);
    if (!Array.isArray(text)) return textIn(text, language);
    const [form = '', ...given] = text.map(word);
    return given.reduce<string>((said, one) => said.replace('{}', String(one)), String(form));
  };
}

/** A list in one cell. */
export function joined(texts: readonly SampleText[], between: '; ' | ' · ', say: Say): string {
  return texts.map(say).join(between);
}
