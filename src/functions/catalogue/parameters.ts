import type { Bilingual } from '../../engine';

/** A parameter of a custom function; its type is always `any`, so that every argument is read and checked by us. */
export interface Parameter {
  readonly name: string;
  /** What Excel shows instead of the name in Thai. */
  readonly thaiName: string;
  readonly description: Bilingual;
  /** `matrix` takes a range, `scalar` one value. */
  readonly dimensionality: 'matrix' | 'scalar';
  readonly optional: boolean;
}

export const PARAMETERS = {
  actual: range('actual', 'ผลการปฏิบัติงาน', {
    th: 'ผลการปฏิบัติงาน เซลล์เดียวหรือหลายเซลล์ เว้นว่างเมื่อยังไม่มีผล หรือ ไม่ประเมิน',
    en: 'The result: one cell or many. Blank while there is none; N/A where it is not assessed.',
  }),
  levels: range('levels', 'เกณฑ์', {
    th: 'เซลล์เกณฑ์ในหนึ่งแถว: 5 เซลล์ (ระดับ 1–5) หรือ 6 เซลล์ (ระดับ 0–5) เป็นตัวเลขหรือข้อความ จะมีแถวเดียวหรือแถวละผลก็ได้ ถ้าใช้ตัวเลือก target ให้เป็นเซลล์เป้าหมายเซลล์เดียว',
    en: 'The level cells in a row: five (levels 1–5) or six (levels 0–5), numbers or words; one row for all results or one row each. With the option target: the one cell of the target.',
  }),
  options: optional(
    one('options', 'ตัวเลือก', {
      th: 'คำคั่นด้วย ; เช่น "lower; linear; floor 1; precision 2; percent; percent levels; fiscal year 2569; target; met 5; percent of target"',
      en: 'Words separated by ; such as "lower; linear; floor 1; precision 2; percent; percent levels; fiscal year 2569; target; met 5; percent of target".',
    })
  ),
  language: optional(
    one('language', 'ภาษา', {
      th: '"th" ไทย (ถ้าไม่ระบุ) หรือ "en" อังกฤษ',
      en: '"th" for Thai (the default) or "en" for English.',
    })
  ),
  holidays: optional(
    range('holidays', 'วันหยุด', {
      th: 'ช่วงของวันหยุดราชการ สำหรับเกณฑ์วันทำการ',
      en: 'Dates of public holidays, for criteria in working days.',
    })
  ),
  scores: range('scores', 'คะแนน', {
    th: 'คะแนน 0–5 ของตัวชี้วัด เซลล์ว่างไม่นำมารวม',
    en: 'Scores 0–5 of the indicators; blanks stay out.',
  }),
  weights: range('weights', 'น้ำหนัก', {
    th: 'น้ำหนักของตัวชี้วัด ขนาดช่วงเท่ากับคะแนน',
    en: 'Weights of the indicators, a range of the same size.',
  }),
  score: range('score', 'คะแนน', { th: 'คะแนน 0–5', en: 'Score 0–5.' }),
  weight: range('weight', 'น้ำหนัก', {
    th: 'น้ำหนักในหน่วยร้อยละ เช่น 5 หมายถึงร้อยละ 5',
    en: 'Weight in percent: 5 is 5 %.',
  }),
  total: range('total', 'คะแนนรวม', { th: 'คะแนนรวม 0–5', en: 'Total 0–5.' }),
  bands: optional(
    range('bands', 'ระดับการประเมิน', {
      th: 'สองคอลัมน์: คะแนนเริ่มต้นของแต่ละระดับ และชื่อระดับ',
      en: 'Two columns: where each band starts, and its name.',
    })
  ),
  level: range('level', 'ระดับ', { th: 'ระดับที่ต้องการ 0–5', en: 'The level wanted, 0–5.' }),
  results: range('results', 'ผลแต่ละรอบ', {
    th: 'ผลตามลำดับรอบ สำหรับ ratio ให้มีสองคอลัมน์หรือสองแถว: ตัวตั้งและตัวหาร',
    en: 'Results in period order; for ratio two columns or two rows: numerators and denominators.',
  }),
  method: one('method', 'วิธี', {
    th: '"latest" ล่าสุด, "sum" ผลรวม, "average" เฉลี่ย, "min", "max" หรือ "ratio" อัตราส่วน',
    en: '"latest", "sum", "average", "min", "max" or "ratio".',
  }),
} as const satisfies Readonly<Record<string, Parameter>>;

function range(name: string, thaiName: string, description: Bilingual): Parameter {
  return { name, thaiName, description, dimensionality: 'matrix', optional: false };
}

function one(name: string, thaiName: string, description: Bilingual): Parameter {
  return { name, thaiName, description, dimensionality: 'scalar', optional: false };
}

function optional(parameter: Parameter): Parameter {
  return { ...parameter, optional: true };
}
