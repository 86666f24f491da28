import type { Bilingual } from '../../engine';
import type { FunctionName } from '../calls/implementations';
import { PARAMETERS, type Parameter } from './parameters';

/** What a function is called with, gives and says of itself: the one source of the metadata files and the help pages. */
export interface CatalogueEntry {
  readonly name: FunctionName;
  readonly parameters: readonly Parameter[];
  /** `matrix`: the answer spills in the shape of the first argument. */
  readonly result: 'matrix' | 'scalar';
  /** One or two sentences, shown by Excel while typing. */
  readonly description: Bilingual;
  /** Formula and what the cell then shows; every one is run by a test. */
  readonly examples: readonly { readonly formula: string; readonly shows: string }[];
}

const { actual, levels, options, holidays } = PARAMETERS;

/** Parameters are never reordered once published: workbooks hold calls of them. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    name: 'KPISCORE',
    parameters: [actual, levels, options, holidays],
    result: 'matrix',
    description: {
      th: 'คะแนน 0–5 ของผลการปฏิบัติงานตามเกณฑ์ ผลว่างให้ค่าว่าง (ยังไม่มีผล) ไม่ใช่ 0',
      en: 'Score 0–5 of a result under its criteria. A blank result gives empty text (pending), never 0.',
    },
    examples: [
      { formula: '=KPISCORE(85,{50,60,70,80,90})', shows: '4' },
      { formula: '=KPISCORE(85,{50,60,70,80,90},"linear")', shows: '4.5' },
      { formula: '=KPISCORE(0.85,{50,60,70,80,90},"percent")', shows: '4' },
      { formula: '=KPISCORE("",{50,60,70,80,90})', shows: '' },
      { formula: '=KPISCORE(40,50,"target; percent of target")', shows: '3' },
    ],
  },
  {
    name: 'KPILEVEL',
    parameters: [actual, levels, options, holidays],
    result: 'matrix',
    description: {
      th: 'ระดับคะแนน 0–5 ที่ผลการปฏิบัติงานทำได้ตามเกณฑ์ ผลว่างให้ค่าว่าง',
      en: 'Level 0–5 that a result reaches under its criteria. A blank result gives empty text.',
    },
    examples: [
      { formula: '=KPILEVEL(85,{50,60,70,80,90},"linear")', shows: '4' },
      {
        formula:
          '=KPILEVEL(34.2,{"38.01-39.00","37.01-38.00","36.01-37.00","35.01-36.00","ไม่เกิน 35.00"})',
        shows: '5',
      },
    ],
  },
  {
    name: 'KPITOTAL',
    parameters: [PARAMETERS.scores, PARAMETERS.weights],
    result: 'scalar',
    description: {
      th: 'คะแนนรวมถ่วงน้ำหนัก 0–5: ผลรวมของ (คะแนน × น้ำหนัก) ÷ ผลรวมของน้ำหนัก เฉพาะตัวชี้วัดที่มีคะแนนแล้ว ยังไม่ปัดเศษ',
      en: 'Weighted total 0–5: Σ(score × weight) ÷ Σ(weight) over the indicators that have a score. Not rounded.',
    },
    examples: [
      { formula: '=KPITOTAL({5;4;3},{50;30;20})', shows: '4.3' },
      { formula: '=KPITOTAL({5;"";3},{50;30;50})', shows: '4' },
    ],
  },
  {
    name: 'KPIWEIGHTED',
    parameters: [PARAMETERS.score, PARAMETERS.weight],
    result: 'matrix',
    description: {
      th: 'คะแนนถ่วงน้ำหนัก = คะแนน × น้ำหนัก ÷ 100 ยังไม่ปัดเศษ',
      en: 'Weighted score = score × weight ÷ 100. Not rounded.',
    },
    examples: [{ formula: '=KPIWEIGHTED(4.5,12)', shows: '0.54' }],
  },
  {
    name: 'KPIPERCENT',
    parameters: [PARAMETERS.total],
    result: 'matrix',
    description: {
      th: 'คะแนนรวม 0–5 คิดเป็นร้อยละ (× 20)',
      en: 'A total of 0–5 as percent (× 20).',
    },
    examples: [{ formula: '=KPIPERCENT(4.3)', shows: '86' }],
  },
  {
    name: 'KPIBAND',
    parameters: [PARAMETERS.total, PARAMETERS.bands],
    result: 'matrix',
    description: {
      th: 'ระดับการประเมินของคะแนนรวม ซึ่งปัดเป็นทศนิยม 2 ตำแหน่งก่อน',
      en: 'Band of a total, which is rounded to 2 decimals first; Thai names unless you give your own bands.',
    },
    examples: [
      { formula: '=KPIBAND(2.495)', shows: 'ผ่าน พอใช้' },
      { formula: '=KPIBAND(4.3,{0,"Fail";2.5,"Pass";4.5,"Excellent"})', shows: 'Pass' },
    ],
  },
  {
    name: 'KPIEXPLAIN',
    parameters: [actual, levels, options, PARAMETERS.language, holidays],
    result: 'matrix',
    description: {
      th: 'หนึ่งประโยคที่บอกว่านำผลไปเทียบกับเกณฑ์ใดและได้ระดับใด พร้อมคำเตือน',
      en: 'One sentence: what the result was compared with, the level it got, and any warnings.',
    },
    examples: [
      {
        formula: '=KPIEXPLAIN("ไม่ประเมิน",{50,60,70,80,90},,"en")',
        shows:
          'Marked as not assessed, so it is left out and its weight goes to the other indicators.',
      },
    ],
  },
  {
    name: 'KPICHECK',
    parameters: [levels],
    result: 'matrix',
    description: {
      th: 'สิ่งที่ผิดหรือน่าสงสัยในเกณฑ์ หรือ OK',
      en: 'What is wrong or doubtful in the criteria (in Thai), or OK.',
    },
    examples: [{ formula: '=KPICHECK({50,60,70,80,90})', shows: 'OK' }],
  },
  {
    name: 'KPINEED',
    parameters: [PARAMETERS.level, levels, options],
    result: 'matrix',
    description: {
      th: 'ผลที่ต้องทำให้ได้เพื่อถึงระดับหนึ่ง เครื่องหมาย > หรือ < หมายถึงต้องมากกว่าหรือน้อยกว่าค่านั้น',
      en: 'The result that reaches a level; > or < means that it has to be passed.',
    },
    examples: [
      { formula: '=KPINEED(4,{50,60,70,80,90})', shows: '80' },
      { formula: '=KPINEED(5,{">10",">20",">30",">40",">50"})', shows: '> 50' },
      { formula: '=KPINEED(4,50,"target; percent of target")', shows: '45' },
    ],
  },
  {
    name: 'KPICOMBINE',
    parameters: [PARAMETERS.results, PARAMETERS.method],
    result: 'scalar',
    description: {
      th: 'รวมผลของหลายรอบเป็นผลเดียว รอบที่ยังไม่มีผลจะถูกข้าม ไม่นับเป็น 0',
      en: 'The results of several periods as one. Periods without a result are passed over, never zero.',
    },
    examples: [
      { formula: '=KPICOMBINE({10,20,""},"sum")', shows: '30' },
      { formula: '=KPICOMBINE({70,80,90},"latest")', shows: '90' },
      { formula: '=ROUND(KPICOMBINE({10,10;70,100},"ratio"),2)', shows: '72.73' },
    ],
  },
];
