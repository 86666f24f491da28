import type { Bilingual, Language } from '../../engine';
import type { ShowCount, Words } from './en/pane';

/** Makes the words of a language, given how it shows a whole number. */
export type MakeWords = (n: ShowCount) => Words;

interface Spoken {
  /** By its own name, for the switch. */
  readonly name: string;
  /** Its words, loaded when somebody wants to read them. */
  readonly load: () => Promise<MakeWords>;
  /** Locale of numbers. */
  readonly numbers: string;
  /** The same with the language's own digits, for workbooks that are set to them. */
  readonly ownDigits: string;
  /** Locale of days, with the era that its readers count in. */
  readonly days: string;
}

/** The languages of the pane, in the order in which they are offered. */
export const SPOKEN: Readonly<Record<Language, Spoken>> = {
  th: {
    name: 'ไทย',
    load: async () => (await import('./th/pane')).thai,
    numbers: 'en-US',
    ownDigits: 'th-TH-u-nu-thai',
    days: 'th-TH-u-ca-buddhist-nu-latn',
  },
  en: {
    name: 'English',
    load: async () => (await import('./en/pane')).english,
    numbers: 'en-US',
    ownDigits: 'en-US',
    days: 'en-GB',
  },
};

export const LANGUAGES = Object.keys(SPOKEN) as readonly Language[];

/** Said where not even the words could be loaded: in all languages at once. */
export const NOT_LOADED =
  'เปิดบานหน้าต่างไม่สำเร็จ ตรวจการเชื่อมต่อ แล้วปิดและเปิดใหม่ · ' +
  'The pane could not be loaded. Check the connection and open it again.';

/** Said of failures that bring no words of their own. */
export const UNKNOWN_FAILURE: { readonly what: Bilingual; readonly todo: Bilingual } = {
  what: { th: 'ทำขั้นตอนนี้ไม่สำเร็จ', en: 'This step did not work.' },
  todo: {
    th: 'ลองอีกครั้ง หากยังไม่สำเร็จ ให้บันทึกแล้วเปิดใหม่',
    en: 'Try again. If it still fails, save the workbook and open it again.',
  },
};
