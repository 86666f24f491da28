import type { Language } from '../../engine';

interface HelpWords {
  /** What the language calls itself. */
  readonly language: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly tables: Readonly<Record<'indicators' | 'results', string>>;
  readonly heads: readonly [column: string, said: string];
  readonly levels: string;
  readonly needed: string;
  readonly functions: string;
  /** The link that the template has. */
  readonly link: string;
}

/** What the help page says beside the words of the columns. */
export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = {
  th: {
    language: 'ภาษาไทย',
    title: 'วิธีกรอกและวิธีใช้ KPI Scorecard',
    steps: [
      'เลือกระบบการให้คะแนนก่อนแทรกแบบเปล่า แล้วปรับระดับ น้ำหนัก และการตั้งค่าให้ตรงกับกติกาของหน่วยงาน แผ่นกติกาการให้คะแนนบอกกติกาเหล่านั้นเป็นถ้อยคำ',
      'กรอกตัวชี้วัดหนึ่งแถวต่อหนึ่งตัวชี้วัด ต้องกรอกคอลัมน์หัวสีเข้ม เมื่อเลือกเซลล์ Excel จะบอกว่าต้องกรอกอะไร',
      'กรอกผลการปฏิบัติงานหนึ่งแถวต่อตัวชี้วัดต่อรอบ รหัสต้องตรงกับตารางตัวชี้วัด หรือกดกรอกผลในบานหน้าต่าง',
      'กดตรวจสอบในบานหน้าต่าง แล้วแก้รายการที่พบ กดที่รายการเพื่อไปยังเซลล์นั้น',
      'กดให้คะแนนเพื่อเขียนแผ่นงานคะแนน แล้วกดสรุปผลเพื่อสร้างแผ่นสำหรับการประชุม',
    ],
    tables: { indicators: 'ตารางตัวชี้วัด', results: 'ตารางผลการปฏิบัติงาน' },
    heads: ['คอลัมน์', 'กรอกอย่างไร'],
    levels: 'ระดับ 0–10',
    needed: 'ต้องกรอก',
    functions: 'ฟังก์ชันที่ใช้ในเซลล์ได้',
    link: 'วิธีกรอก',
  },
  en: {
    language: 'English',
    title: 'How to fill in and use KPI Scorecard',
    steps: [
      'Choose a scheme of scoring before you insert the empty template, then change its bands, weights and settings to your own rules; the sheet of rules of scoring says them in words.',
      'Fill in one row for each indicator; the columns with dark headers are needed. Excel says what a cell wants when it is selected.',
      'Fill in one row for each indicator and period; codes are those of the indicators. Or enter results in the pane.',
      'Press Check in the pane and correct what it lists; each line leads to its cell.',
      'Press Score to write the sheet of scores, then Summarise to make the sheets for the meeting.',
    ],
    tables: { indicators: 'Table of indicators', results: 'Table of results' },
    heads: ['Column', 'What to fill in'],
    levels: 'Level 0–10',
    needed: 'Needed.',
    functions: 'Functions for your own cells',
    link: 'Help: how to fill this in',
  },
};
