import type { Language } from '../../../engine';

/** Above the tables of an example of a scheme. */
interface SchemeWords {
  readonly kpi: (scheme: string) => string;
  readonly results: (scheme: string) => string;
  readonly settings: (scheme: string) => string;
  readonly invented: string;
}

export const SCHEME_WORDS: Readonly<Record<Language, SchemeWords>> = {
  th: {
    kpi: (scheme) => `ตัวอย่าง: ${scheme}`,
    results: (scheme) => `ตัวอย่าง: ผลการปฏิบัติงาน (${scheme})`,
    settings: (scheme) => `ระดับการประเมินและการตั้งค่า: ${scheme}`,
    invented: 'ตัวชี้วัด เกณฑ์ และผลในตัวอย่างนี้เป็นข้อมูลสมมติทั้งหมด',
  },
  en: {
    kpi: (scheme) => `Sample: ${scheme}`,
    results: (scheme) => `Sample: results (${scheme})`,
    settings: (scheme) => `Bands and settings: ${scheme}`,
    invented: 'Indicators, criteria and results in this sample are all invented.',
  },
};
