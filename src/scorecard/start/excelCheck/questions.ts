import type { CellValue } from '../../../engine';
import type { PlanCell } from '../../plan/plan';

/** One question to Excel: a live formula, and what it shows where Excel does what the add-in is built on. */
export interface Question {
  readonly key: string;
  /** `[1]` is the first cell beside the question, `[1:5]` five of them, `[2|3]` the second one of three rows. */
  readonly formula: string;
  /** The cells beside the question that the formula uses; several rows make the question as high. */
  readonly cells?: readonly (readonly PlanCell[])[];
  readonly answer: CellValue;
  /** The answer where Excel hands a blank cell over as 0; only where it is another one. */
  readonly answerAs0?: CellValue;
}

const LEVELS = '{50,60,70,80,90}';
const NO_VALUE: PlanCell = { formula: '=NA()' };
/** Numbers of Excel's ERROR.TYPE. */
const VALUE_ERROR = 3;

const FUNCTIONS = [
  { key: 'score', formula: `=KPISCORE(85,${LEVELS})`, answer: 4 },
  { key: 'linear', formula: `=KPISCORE(85,${LEVELS},"linear")`, answer: 4.5 },
  { key: 'thaiOption', formula: `=KPISCORE(85,${LEVELS},"เทียบสัดส่วน")`, answer: 4.5 },
  {
    key: 'level',
    formula:
      '=KPILEVEL(34.2,{"38.01-39.00","37.01-38.00","36.01-37.00","35.01-36.00","ไม่เกิน 35.00"})',
    answer: 5,
  },
  { key: 'total', formula: '=KPITOTAL({5;4;3},{50;30;20})', answer: 4.3 },
  { key: 'weighted', formula: '=KPIWEIGHTED(4.5,12)', answer: 0.54 },
  { key: 'percent', formula: '=KPIPERCENT(4.3)', answer: 86 },
  { key: 'band', formula: '=KPIBAND(4.3,{0,"Fail";2.5,"Pass";4.5,"Excellent"})', answer: 'Pass' },
  { key: 'bandOwn', formula: '=LEN(KPIBAND(2.495))>0', answer: true },
  { key: 'check', formula: `=KPICHECK(${LEVELS})`, answer: 'OK' },
  { key: 'checkWrong', formula: '=KPICHECK({50,70,60,80,90})<>"OK"', answer: true },
  { key: 'need', formula: `=KPINEED(4,${LEVELS})`, answer: 80 },
  { key: 'combine', formula: '=KPICOMBINE({10,20,""},"sum")', answer: 30 },
  {
    key: 'ratio',
    formula: '=ROUND(KPICOMBINE({10,10;70,100},"ratio"),2)',
    answer: 72.73,
  },
  {
    key: 'explainThai',
    formula: `=ISNUMBER(SEARCH("ระดับ",KPIEXPLAIN(85,${LEVELS},,"ไทย")))`,
    answer: true,
  },
  {
    key: 'explainEnglish',
    formula: `=ISNUMBER(SEARCH("level",KPIEXPLAIN(85,${LEVELS},,"English")))`,
    answer: true,
  },
] as const satisfies readonly Question[];

const BLANKS = [
  {
    key: 'blankResult',
    formula: `=KPISCORE([1],${LEVELS})`,
    cells: [['']],
    answer: '',
    answerAs0: 0,
  },
  {
    key: 'emptyText',
    formula: `=KPISCORE([1],${LEVELS})`,
    cells: [[{ formula: '=""' }]],
    answer: '',
  },
  {
    key: 'guarded',
    formula: `=KPISCORE(IF([1]="","",[1]),${LEVELS})`,
    cells: [['']],
    answer: '',
  },
  {
    key: 'blankLevels',
    formula: '=IFERROR(KPISCORE(65,[1:5]),ERROR.TYPE(KPISCORE(65,[1:5])))',
    cells: [[50, '', 70, '', 90]],
    answer: 1,
    answerAs0: VALUE_ERROR,
  },
  {
    key: 'blankLevelsAtEnd',
    formula: '=IFERROR(KPISCORE(65,[1:5]),ERROR.TYPE(KPISCORE(65,[1:5])))',
    cells: [[50, 60, 70, '', '']],
    answer: 2,
    answerAs0: VALUE_ERROR,
  },
  {
    key: 'guardedLevels',
    formula: '=KPISCORE(65,IF([1:5]="","",[1:5]))',
    cells: [[50, '', 70, '', 90]],
    answer: 1,
  },
  {
    key: 'blankScore',
    formula: '=ROUND(KPITOTAL([1:3],[4:6]),2)',
    cells: [[5, '', 3, 50, 30, 20]],
    answer: 4.43,
    answerAs0: 3.1,
  },
  {
    key: 'blankWeight',
    formula: '=ROUND(KPITOTAL([1:3],[4:6]),2)',
    cells: [[5, 4, 3, 50, '', 20]],
    answer: 4.43,
  },
  { key: 'blankTotal', formula: '=KPIPERCENT([1])', cells: [['']], answer: '', answerAs0: 0 },
  {
    key: 'blankPeriod',
    formula: '=ROUND(KPICOMBINE([1:3],"average"),2)',
    cells: [[10, '', 30]],
    answer: 20,
    answerAs0: 13.33,
  },
  { key: 'leftOut', formula: `=KPISCORE(85,${LEVELS},,)`, answer: 4 },
  { key: 'blankOption', formula: `=KPISCORE(85,${LEVELS},[1])`, cells: [['']], answer: 4 },
  {
    key: 'blankLanguage',
    formula: `=ISNUMBER(SEARCH("ระดับ",KPIEXPLAIN(85,${LEVELS},,[1])))`,
    cells: [['']],
    answer: true,
  },
] as const satisfies readonly Question[];

const VALUES = [
  { key: 'textDigits', formula: `=KPISCORE([1],${LEVELS})`, cells: [['85']], answer: 4 },
  { key: 'thaiDigits', formula: `=KPISCORE([1],${LEVELS})`, cells: [['๘๕']], answer: 4 },
  { key: 'thaiWords', formula: `=KPISCORE([1],${LEVELS})`, cells: [['ร้อยละ ๘๕.๐๐']], answer: 4 },
  { key: 'percentText', formula: `=KPISCORE([1],${LEVELS})`, cells: [['85%']], answer: 4 },
  { key: 'fraction', formula: `=KPISCORE([1],${LEVELS},"percent")`, cells: [[0.85]], answer: 4 },
  { key: 'noise', formula: '=KPISCORE(0.1+0.2,{0.1,0.2,0.3,0.4,0.5})', answer: 3 },
  { key: 'yes', formula: '=KPISCORE([1],{"ไม่มี","","","","มี"})', cells: [[true]], answer: 5 },
  { key: 'notAssessed', formula: `=KPISCORE([1],${LEVELS})`, cells: [['ไม่ประเมิน']], answer: '' },
] as const satisfies readonly Question[];

const DAYS = [
  { key: 'dateSystem', formula: '=DATE(2026,9,30)', answer: 46295 },
  {
    key: 'date',
    formula: '=KPISCORE([1],{"","","","","ภายในวันที่ 10 ตุลาคม"},"deadline; fiscal year 2569")',
    cells: [[{ formula: '=DATE(2025,10,10)' }]],
    answer: 5,
  },
  {
    key: 'dateText',
    formula: '=KPISCORE([1],{"","","","","ภายในวันที่ 10 ตุลาคม"},"deadline; fiscal year 2569")',
    cells: [['10 ต.ค. 2568']],
    answer: 5,
  },
] as const satisfies readonly Question[];

const ARRAYS = [
  {
    key: 'spill',
    formula: '=SUM([2|3])',
    cells: [[85, { formula: `=KPISCORE([1|3],${LEVELS})` }], [65], [45]],
    answer: 6,
  },
  {
    key: 'ownLevels',
    formula: '=SUM(KPISCORE([1|3],[2:6|3]))',
    cells: [
      [85, 50, 60, 70, 80, 90],
      [5, 1, 2, 3, 4, 5],
      [65, 50, 60, 70, 80, 90],
    ],
    answer: 11,
  },
  { key: 'inside', formula: `=INDEX(KPISCORE({85;65;45},${LEVELS}),2)`, answer: 2 },
] as const satisfies readonly Question[];

const ERRORS = [
  {
    key: 'errorCell',
    formula: `=ERROR.TYPE(KPISCORE([1],${LEVELS}))`,
    cells: [[NO_VALUE]],
    answer: VALUE_ERROR,
  },
  {
    key: 'errorBeside',
    formula: `=SUM(IFERROR(KPISCORE([1:3],${LEVELS}),0))`,
    cells: [[85, NO_VALUE, 65]],
    answer: 6,
  },
  {
    key: 'unreadable',
    formula: '=ERROR.TYPE(KPISCORE(85,{"x","y","z","v","w"}))',
    answer: VALUE_ERROR,
  },
  {
    key: 'caught',
    formula: `=IFERROR(KPISCORE("x",${LEVELS}),"error")&KPISCORE(85,${LEVELS})`,
    answer: 'error4',
  },
  { key: 'wrongSize', formula: '=ERROR.TYPE(KPISCORE(85,{1,2}))', answer: VALUE_ERROR },
  { key: 'notMissing', formula: '=ERROR.TYPE(IFNA(KPISCORE(85,{1,2}),0))', answer: VALUE_ERROR },
] as const satisfies readonly Question[];

const PLAIN = [
  { key: 'half', formula: '=ROUND(2.5,0)', answer: 3 },
  { key: 'halfBelowZero', formula: '=ROUND(-2.5,0)', answer: -3 },
  { key: 'halfOfDecimals', formula: '=ROUND(2.495,2)', answer: 2.5 },
  { key: 'halfShown', formula: '=TEXT(2.495,"0.00")', answer: '2.50' },
  { key: 'halfOfTotal', formula: '=ROUND(KPITOTAL({4.345},{100}),2)', answer: 4.35 },
  { key: 'lookup', formula: '=LOOKUP(2.5,{0,2.5,4.5},{"a","b","c"})', answer: 'b' },
] as const satisfies readonly Question[];

/** The questions by what they are about, in the order of the sheet. */
export const QUESTION_GROUPS = {
  functions: FUNCTIONS,
  blanks: BLANKS,
  values: VALUES,
  days: DAYS,
  arrays: ARRAYS,
  errors: ERRORS,
  plain: PLAIN,
} as const;

export type QuestionGroup = keyof typeof QUESTION_GROUPS;
export type QuestionKey = (typeof QUESTION_GROUPS)[QuestionGroup][number]['key'];

/** The question that tells how blank cells are handed over: on top of the sheet. */
export const TELLS_BLANKS: QuestionKey = 'blankScore';
