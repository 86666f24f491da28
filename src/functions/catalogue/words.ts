import type { Bilingual, Language } from '../../engine';
import type { FunctionName } from '../calls/implementations';
import type { ParameterName } from './parameters';

/** Said where another script of the functions (`complete.ts`, `words.ts`) is needed and could not be loaded. */
export const NOT_LOADED: Bilingual = {
  th: 'โหลดส่วนเสริมไม่สำเร็จ โปรดตรวจสอบการเชื่อมต่อแล้วคำนวณใหม่',
  en: 'A part of the add-in could not be loaded. Check the connection and recalculate.',
};

interface CatalogueWords {
  /** What the language calls itself. */
  readonly language: string;
  /** File name of the help page. */
  readonly pageName: string;
  readonly page: Readonly<
    Record<'title' | 'intro' | 'formula' | 'shows' | 'nothing' | 'problems', string>
  >;
  /** One or two sentences, shown by Excel while typing. */
  readonly functions: Readonly<Record<FunctionName, string>>;
  /** `name`: what Excel shows of a parameter. */
  readonly parameters: Readonly<
    Record<ParameterName, { readonly name: string; readonly description: string }>
  >;
}

/** What the metadata files and the help pages say of the functions. */
export const CATALOGUE_WORDS: Readonly<Record<Language, CatalogueWords>> = {
  th: {
    language: 'ภาษาไทย',
    pageName: 'functions-th.html',
    page: {
      title: 'ฟังก์ชันของ KPI Scorecard',
      intro: 'พิมพ์ในเซลล์ได้เหมือนฟังก์ชันทั่วไปของ Excel ค่าในวงเล็บเหลี่ยมจะไม่ใส่ก็ได้ ฟังก์ชันไม่ส่งข้อมูลออกนอกเครื่องนี้',
      formula: 'สูตร',
      shows: 'แสดงผล',
      nothing: '(ว่าง)',
      problems:
        'เมื่อเซลล์แสดง #VALUE! ให้ชี้ที่เครื่องหมายเตือนข้างเซลล์เพื่ออ่านว่าอะไรผิด #NAME? หมายถึงเครื่องนี้ไม่ได้ติดตั้งโปรแกรมเสริม หรือ Excel รุ่นนี้ใช้ฟังก์ชันของโปรแกรมเสริมไม่ได้ Excel 2021 และ 2024 ส่งเซลล์ว่างให้ฟังก์ชันเป็น 0 จึงควรเขียน IF(A2="","",A2) แทน A2 และ IF(B2:F2="","",B2:F2) แทน B2:F2',
    },
    functions: {
      KPISCORE:
        'คะแนนของผลการปฏิบัติงานตามเกณฑ์ (0–5 ถ้าตัวเลือกไม่กำหนดเป็นอย่างอื่น) ผลว่างให้ค่าว่าง (ยังไม่มีผล) ไม่ใช่ 0',
      KPILEVEL: 'ระดับคะแนนที่ผลการปฏิบัติงานทำได้ตามเกณฑ์ ผลว่างให้ค่าว่าง',
      KPITOTAL:
        'คะแนนรวมถ่วงน้ำหนัก: ผลรวมของ (คะแนน × น้ำหนัก) ÷ ผลรวมของน้ำหนัก เฉพาะตัวชี้วัดที่มีคะแนนแล้ว ยังไม่ปัดเศษ',
      KPIWEIGHTED: 'คะแนนถ่วงน้ำหนัก = คะแนน × น้ำหนัก ÷ 100 ยังไม่ปัดเศษ',
      KPIPERCENT: 'คะแนนรวมเป็นร้อยละของคะแนนเต็ม (× 20 เมื่อคะแนนเต็ม 5)',
      KPIBAND: 'ระดับการประเมินของคะแนนรวม ซึ่งปัดเป็นทศนิยม 2 ตำแหน่งก่อน',
      KPIEXPLAIN: 'หนึ่งประโยคที่บอกว่านำผลไปเทียบกับเกณฑ์ใดและได้ระดับใด พร้อมคำเตือน',
      KPICHECK: 'สิ่งที่ผิดหรือน่าสงสัยในเกณฑ์ หรือ OK',
      KPINEED: 'ผลที่ต้องทำให้ได้เพื่อถึงระดับหนึ่ง เครื่องหมาย > หรือ < หมายถึงต้องมากกว่าหรือน้อยกว่าค่านั้น',
      KPICOMBINE: 'รวมผลของหลายรอบเป็นผลเดียว รอบที่ยังไม่มีผลจะถูกข้าม ไม่นับเป็น 0',
    },
    parameters: {
      actual: {
        name: 'ผลการปฏิบัติงาน',
        description: 'ผลการปฏิบัติงาน เซลล์เดียวหรือหลายเซลล์ เว้นว่างเมื่อยังไม่มีผล หรือ ไม่ประเมิน',
      },
      levels: {
        name: 'เกณฑ์',
        description:
          'เซลล์เกณฑ์ในหนึ่งแถว: ระดับละหนึ่งเซลล์ จะมีระดับ 0 หรือไม่ก็ได้ เป็นตัวเลขหรือข้อความ จะมีแถวเดียวหรือแถวละผลก็ได้ ถ้าใช้ตัวเลือก target ให้เป็นเซลล์เป้าหมายเซลล์เดียว',
      },
      options: {
        name: 'ตัวเลือก',
        description:
          'คำคั่นด้วย ; เช่น "lower; linear; floor 1; scores 0 50 75 100; precision 2; percent; percent levels; fiscal year 2569; target; met 5; percent of target; curve 0:0 100:5; decimal comma"',
      },
      language: { name: 'ภาษา', description: '"th" ไทย (ถ้าไม่ระบุ) หรือ "en" อังกฤษ' },
      holidays: { name: 'วันหยุด', description: 'ช่วงของวันหยุดราชการ สำหรับเกณฑ์วันทำการ' },
      scores: { name: 'คะแนน', description: 'คะแนนของตัวชี้วัด เซลล์ว่างไม่นำมารวม' },
      weights: { name: 'น้ำหนัก', description: 'น้ำหนักของตัวชี้วัด ขนาดช่วงเท่ากับคะแนน' },
      score: { name: 'คะแนน', description: 'คะแนนของตัวชี้วัด' },
      weight: { name: 'น้ำหนัก', description: 'น้ำหนักในหน่วยร้อยละ เช่น 5 หมายถึงร้อยละ 5' },
      total: { name: 'คะแนนรวม', description: 'คะแนนรวม' },
      bands: { name: 'ระดับการประเมิน', description: 'สองคอลัมน์: คะแนนเริ่มต้นของแต่ละระดับ และชื่อระดับ' },
      level: { name: 'ระดับ', description: 'ระดับที่ต้องการ' },
      results: {
        name: 'ผลแต่ละรอบ',
        description: 'ผลตามลำดับรอบ สำหรับ ratio ให้มีสองคอลัมน์หรือสองแถว: ตัวตั้งและตัวหาร',
      },
      method: {
        name: 'วิธี',
        description: '"latest" ล่าสุด, "sum" ผลรวม, "average" เฉลี่ย, "min", "max" หรือ "ratio" อัตราส่วน',
      },
    },
  },
  en: {
    language: 'English',
    pageName: 'functions.html',
    page: {
      title: 'Functions of KPI Scorecard',
      intro:
        'Type them in a cell like any Excel function. Parameters in square brackets may be left out. No function sends anything from this computer.',
      formula: 'Formula',
      shows: 'Shows',
      nothing: '(empty)',
      problems:
        'Where a cell shows #VALUE!, point at the warning beside it to read what is wrong. #NAME? means that the add-in is not installed on this computer, or that this Excel does not run functions of add-ins. Excel 2021 and 2024 hand over a blank cell as 0: write IF(A2="","",A2) for A2 and IF(B2:F2="","",B2:F2) for B2:F2.',
    },
    functions: {
      KPISCORE:
        'Score of a result under its criteria, 0–5 unless options say otherwise. A blank result gives empty text (pending), never 0.',
      KPILEVEL: 'Level that a result reaches under its criteria. A blank result gives empty text.',
      KPITOTAL:
        'Weighted total: Σ(score × weight) ÷ Σ(weight) over the indicators that have a score. Not rounded.',
      KPIWEIGHTED: 'Weighted score = score × weight ÷ 100. Not rounded.',
      KPIPERCENT: 'A total in percent of the highest score (× 20 on the scale 0–5).',
      KPIBAND:
        'Band of a total, which is rounded to 2 decimals first; Thai names unless you give your own bands.',
      KPIEXPLAIN:
        'One sentence: what the result was compared with, the level it got, and any warnings.',
      KPICHECK: 'What is wrong or doubtful in the criteria (in Thai), or OK.',
      KPINEED: 'The result that reaches a level; > or < means that it has to be passed.',
      KPICOMBINE:
        'The results of several periods as one. Periods without a result are passed over, never zero.',
    },
    parameters: {
      actual: {
        name: 'actual',
        description:
          'The result: one cell or many. Blank while there is none; N/A where it is not assessed.',
      },
      levels: {
        name: 'levels',
        description:
          'The level cells in a row: one for each level, with or without level 0, numbers or words; one row for all results or one row each. With the option target: the one cell of the target.',
      },
      options: {
        name: 'options',
        description:
          'Words separated by ; such as "lower; linear; floor 1; scores 0 50 75 100; precision 2; percent; percent levels; fiscal year 2569; target; met 5; percent of target; curve 0:0 100:5; decimal comma".',
      },
      language: {
        name: 'language',
        description: '"th" for Thai (the default) or "en" for English.',
      },
      holidays: {
        name: 'holidays',
        description: 'Dates of public holidays, for criteria in working days.',
      },
      scores: { name: 'scores', description: 'Scores of the indicators; blanks stay out.' },
      weights: {
        name: 'weights',
        description: 'Weights of the indicators, a range of the same size.',
      },
      score: { name: 'score', description: 'A score.' },
      weight: { name: 'weight', description: 'Weight in percent: 5 is 5 %.' },
      total: { name: 'total', description: 'A total.' },
      bands: { name: 'bands', description: 'Two columns: where each band starts, and its name.' },
      level: { name: 'level', description: 'The level wanted.' },
      results: {
        name: 'results',
        description:
          'Results in period order; for ratio two columns or two rows: numerators and denominators.',
      },
      method: {
        name: 'method',
        description: '"latest", "sum", "average", "min", "max" or "ratio".',
      },
    },
  },
};
