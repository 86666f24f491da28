import type { FindingWords, ReasonWords } from '../engineWords';
import type { Finding } from '../../criteria/finding';
import type { UnscoredReason } from '../../kinds/unscoredRule';
import { numberText } from '../../values/numbers/numberText';
import { findingValue, inBrackets, isOfTime } from '../findingParts';
import { figures } from './figures';

const criterion: ReasonWords['criterion'] = {
  excelError: 'เซลล์มีค่าผิดพลาดของ Excel',
  notFinite: 'ตัวเลขใหญ่เกินไปหรือไม่ใช่ตัวเลข',
  ambiguousNumber: 'ไม่แน่ชัดว่าเครื่องหมายในตัวเลขคั่นหลักพันหรือเป็นจุดทศนิยม',
  emptyInterval: 'ค่าต่ำสุดของช่วงมากกว่าค่าสูงสุด จึงไม่มีค่าใดอยู่ในช่วงนี้',
  alternatives: 'มีหลายเกณฑ์ให้เลือก (“หรือ”) ในช่องเดียว',
  several: 'มีตัวเลขหลายค่าในช่องเดียว ควรแยกเป็นตัวชี้วัดย่อย',
  mixedTimes: 'ระยะเวลาเป็นหน่วยที่เทียบกับระดับอื่นไม่ได้ โปรดเขียนทุกระดับเป็นหน่วยเดียวกัน',
  notUnderstood: 'ไม่เข้าใจข้อความที่อยู่กับตัวเลข',
};

export const reasons: ReasonWords = {
  unscored: {
    noParts: 'ไม่มีตัวชี้วัดย่อย',
    noCriteria: 'ไม่มีเกณฑ์การให้คะแนน',
    unreadableCriteria: 'มีเกณฑ์การให้คะแนนที่อ่านไม่ได้',
    mixedDirection: 'เกณฑ์เพิ่มขึ้นแล้วลดลง (หรือกลับกัน) จึงไม่ทราบว่าค่ามากหรือค่าน้อยดีกว่า',
    invalidDefinition:
      'กรอกประเภท ทิศทาง วิธีคิดคะแนน เส้นคะแนนของเป้าหมาย การรวมรอบ หรือทศนิยมของตัวชี้วัดนี้ไว้ไม่ถูกต้อง',
    directionDisagrees: 'ทิศทางที่ระบุไว้ขัดกับเกณฑ์',
    mixedMeasure: 'เกณฑ์บางระดับเป็นร้อยละ บางระดับเป็นสัดส่วน',
    linearNeedsNumbers: 'การคิดคะแนนแบบสัดส่วนต้องมีเกณฑ์เป็นตัวเลขทุกระดับ',
    linearNeedsBounds: 'การคิดคะแนนแบบสัดส่วนต้องมีค่าที่ต้องทำให้ถึงครบทุกระดับ',
    linearOfRange: 'เกณฑ์แบบอยู่ในช่วงไม่มีทิศทางเดียว จึงคิดคะแนนแบบสัดส่วนไม่ได้',
    rangeOfNumbers: 'บางระดับรวมหลายช่วงไว้ด้วยกัน บางระดับเป็นตัวเลขค่าเดียว',
    mixedDays: 'เกณฑ์มีทั้งวัน วันทำการ หรือวันที่ปนกัน',
    noFiscalYear: 'กำหนดวันที่ไม่มีปี และไม่ได้ตั้งปีงบประมาณไว้',
    noPeriod: 'กำหนดวันที่ของเดือนถัดไป แต่ไม่ทราบรอบ',
    noTarget: 'ไม่มีค่าเป้าหมาย',
    zeroTarget: 'เป้าหมายเป็น 0 จึงประเมินไม่ได้ (หารด้วยศูนย์)',
    unclear: 'ไม่แน่ชัดว่าเกณฑ์หมายถึงขั้นตอน รายการ หรือผลข้อใด',
    mixedCriteria: 'เกณฑ์มีทั้งตัวเลขและข้อความปนกัน',
  },
  criterion,
  actual: {
    excelError: criterion.excelError,
    notFinite: criterion.notFinite,
    ambiguousNumber: criterion.ambiguousNumber,
    notCombined: 'ผลหลายรอบนำมารวมกันได้เมื่อเป็นตัวเลขทุกรอบเท่านั้น',
    noQuotient: 'การรวมรอบแบบอัตราส่วนต้องมีทั้งตัวตั้งและตัวหารทุกรอบ',
    dividedByZero: 'ตัวหารเป็น 0',
    otherUnit: 'หน่วยไม่ตรงกับหน่วยของเกณฑ์ ให้พิมพ์ตัวเลขตามหน่วยของเกณฑ์',
    otherWhole: 'จำนวนเต็มไม่ตรงกับเกณฑ์ หรือเกินจำนวนเต็ม',
    noUnit: 'เกณฑ์มีหลายหน่วย ให้พิมพ์ตัวเลขพร้อมหน่วย',
    endBeforeStart: 'วันสิ้นสุดอยู่ก่อนวันเริ่ม',
    notUnderstood: 'ไม่เข้าใจข้อความ',
  },
  state: {
    pending: 'เซลล์ว่าง',
    excluded: 'รายการที่ไม่ประเมิน',
    number: 'ตัวเลข',
    flag: 'คำตอบใช่หรือไม่',
    date: 'วันที่',
    words: 'ข้อความ',
    list: 'รายการหลายค่า',
    unreadable: 'ข้อมูลที่อ่านไม่ได้',
  },
};

export const findings: FindingWords = {
  levels: {
    one: (level) => `ระดับ ${level}`,
    several: (first, last) => `ระดับ ${first} และ ${last}`,
  },
  says: {
    unreadable: (finding, levels) =>
      `อ่านเกณฑ์ “${finding.text}”${of(levels)} ไม่ได้ เพราะ${criterion[finding.reason]}${isOfTime(finding) ? '' : ' โปรดเขียนใหม่ เช่น 80 หรือ ไม่น้อยกว่า 80'}`,
    gap: (finding, levels) =>
      finding.from === finding.to
        ? `ค่า ${numberText(finding.from)} พอดีไม่อยู่ในระดับใด (${levels || 'เกณฑ์'}) จะได้ระดับที่ต่ำกว่า โปรดแก้ให้ระดับใดระดับหนึ่งนับค่านี้`
        : `ค่าระหว่าง ${shown(finding, finding.from)} กับ ${shown(finding, finding.to)} ไม่อยู่ในระดับใด (ช่องว่าง${between(levels)}) ค่าที่ตกช่วงนี้จะได้ระดับที่ต่ำกว่า โปรดแก้ช่วงค่าให้ต่อเนื่องกัน`,
    roundedRanges: (finding) =>
      `ช่วงค่าเขียนห่างกันทีละ ${numberText(10 ** -finding.decimals)} ค่าที่ตกระหว่างช่วงจะได้ระดับที่ต่ำกว่า หากผลปัดเศษแล้วเสมอ ให้กรอก ${finding.decimals} ในช่อง “ทศนิยม” ของตัวชี้วัด`,
    overlap: (finding, levels) =>
      `${overlapRange(finding)} เข้าเกณฑ์มากกว่าหนึ่งระดับ${inBrackets(levels)} จะได้ระดับที่สูงกว่า โปรดแก้ช่วงค่าไม่ให้ซ้อนกัน`,
    rangeHole: (finding) =>
      `ค่าระหว่าง ${numberText(finding.from)} กับ ${numberText(finding.to)} ไม่อยู่ในระดับใด จะได้คะแนนต่ำสุด โปรดแก้ช่วงค่าให้ต่อเนื่องกัน`,
    rangeRounded: (finding) =>
      `ช่วงค่าเขียนห่างกันทีละ ${numberText(10 ** -finding.decimals)} ค่าที่ตกระหว่างช่วงจะได้คะแนนต่ำสุด หากผลปัดเศษแล้วเสมอ ให้กรอก ${finding.decimals} ในช่อง “ทศนิยม” ของตัวชี้วัด`,
    rangeAssumed: (finding, levels) =>
      `เกณฑ์เพิ่มขึ้นแล้วลดลง จึงถือว่าผลที่ดีที่สุดคือ ${rangeText(finding)} (${levels}) ค่าที่เลยไปได้คะแนนน้อยลง หากตั้งใจเช่นนั้นให้ระบุทิศทางเป็น “อยู่ในช่วง” มิฉะนั้นโปรดแก้เกณฑ์`,
    rangeOfNumbers: (_, levels) =>
      `บางระดับรวมหลายช่วงด้วยคำว่า “หรือ” ตัวเลขค่าเดียวในระดับอื่น${inBrackets(levels)} จึงไม่บอกว่าสิ้นสุดที่ใด โปรดเขียนเป็นช่วง เช่น 70 - 79.99`,
    rangeHasNoWay: ({ stated }) =>
      `ทิศทางระบุว่าค่า${stated === 'higher' ? 'มาก' : 'น้อย'}ดีกว่า แต่มีระดับที่รวมหลายช่วงด้วยคำว่า “หรือ” ผลที่ดีจึงต้องอยู่ในช่วง โปรดระบุทิศทางเป็น “อยู่ในช่วง” หรือเว้นว่าง หรือแก้เกณฑ์`,
    hole: (_, levels) =>
      `${levels || 'บางระดับ'} ไม่มีเกณฑ์ แต่ระดับที่ต่ำกว่าและสูงกว่ามี จะไม่มีผลใดได้ระดับนี้ โปรดเติมเกณฑ์หากลืมกรอก`,
    tie: (finding, levels) =>
      `${levels || 'บางระดับ'} ใช้ค่า ${shown(finding, finding.value)} เท่ากัน ผลที่ถึงค่านี้จะได้ระดับที่สูงกว่าเสมอ โปรดแก้ให้แต่ละระดับต่างกัน`,
    missingFloor: () =>
      'ระดับต่ำสุดกำหนดค่าที่ต้องทำให้ถึงไว้ ผลที่ไม่ถึงจะได้คะแนนต่ำกว่าระดับนั้น โปรดตรวจสอบว่าตั้งใจเช่นนั้น',
    missingCeiling: () =>
      'ระดับสูงสุดมีขอบเขตจำกัด ผลที่ดีกว่านั้นจะยังได้ระดับสูงสุด โปรดเขียนเป็น “ขึ้นไป” หรือ “ไม่เกิน” ตามทิศทางของตัวชี้วัด',
    mixedDirection: ({ mayBeRange }, levels) =>
      `${reasons.unscored.mixedDirection}${inBrackets(levels)} โปรดแก้เกณฑ์ให้เรียงไปทางเดียวกันทุกระดับ${mayBeRange ? ' หรือหากผลที่ดีต้องอยู่ในช่วง ให้ระบุทิศทางเป็น “อยู่ในช่วง”' : ''}`,
    directionDisagrees: (finding) =>
      finding.stated === 'range'
        ? 'ทิศทางระบุว่าผลต้องอยู่ในช่วง แต่เกณฑ์เรียงไปทางเดียว โปรดเขียนแต่ละระดับเป็นช่วงของตัวเลข หรือแก้ทิศทาง'
        : finding.stated === 'higher'
          ? 'ทิศทางระบุว่าค่ามากดีกว่า แต่เกณฑ์ลดลงเมื่อระดับสูงขึ้น โปรดแก้ทิศทางหรือเกณฑ์'
          : 'ทิศทางระบุว่าค่าน้อยดีกว่า แต่เกณฑ์เพิ่มขึ้นเมื่อระดับสูงขึ้น โปรดแก้ทิศทางหรือเกณฑ์',
    contradiction: (finding, levels) =>
      `เกณฑ์ “${finding.text}”${of(levels)} ขัดแย้งกันเอง (เช่น “มากกว่า” คู่กับ “ขึ้นไป”) จึงอ่านโดยไม่นับค่านั้นเอง โปรดเลือกเขียนแบบใดแบบหนึ่ง`,
    mixedMeasure: (_, levels) =>
      `เกณฑ์บางระดับเป็นร้อยละ บางระดับไม่ใช่${inBrackets(levels)} โปรดใช้หน่วยเดียวกันทุกระดับ`,
    mixedDays: (_, levels) => advised('mixedDays', levels, 'โปรดใช้หน่วยเดียวกันทุกระดับ'),
    noFiscalYear: (_, levels) =>
      advised('noFiscalYear', levels, 'โปรดเขียนปี พ.ศ. ในเกณฑ์ หรือกรอกปีงบประมาณในตารางการตั้งค่า'),
    noPeriod: (_, levels) => advised('noPeriod', levels, 'โปรดเขียนเดือนในเกณฑ์ หรือเลือกรอบ'),
    noTarget: (_, levels) => advised('noTarget', levels, 'โปรดกรอกค่าเป้าหมาย'),
    zeroTarget: (_, levels) => advised('zeroTarget', levels, 'โปรดแก้ค่าเป้าหมาย หรือระบุทิศทางเป็นน้อยดี'),
    mixedCriteria: (_, levels) =>
      `เกณฑ์มีทั้งตัวเลขและข้อความปนกัน${inBrackets(levels)} โปรดเขียนทุกระดับเป็นแบบเดียวกัน`,
    mixedSubjects: (_, levels) =>
      `แต่ละระดับวัดคนละเรื่องกัน${inBrackets(levels)} จึงเทียบกับผลตัวเดียวไม่ได้ โปรดใช้ชื่อสิ่งที่วัดชื่อเดียวกันทุกระดับ หรือกำหนดประเภทเป็น “เลือกระดับ”`,
    linearRefused: (finding, levels) =>
      finding.severity === 'warning'
        ? `${reasons.unscored[finding.reason]}${inBrackets(levels)} จึงคิดคะแนนของตัวชี้วัดนี้ตามระดับ (step) แทน`
        : `${reasons.unscored[finding.reason]}${inBrackets(levels)} โปรดแก้เกณฑ์ หรือเปลี่ยนวิธีคิดคะแนนเป็นแบบขั้น (step)`,
    noCriteria: () => 'ไม่มีเกณฑ์การให้คะแนนในระดับใดเลย โปรดกรอกเกณฑ์อย่างน้อยหนึ่งระดับ',
    unclear: ({ kind }, levels) => `${UNCLEAR[kind]}${inBrackets(levels)}`,
    noParts: () =>
      'ประเภทเป็นตัวชี้วัดรวม แต่ไม่มีตัวชี้วัดย่อย โปรดระบุรหัสนี้ในคอลัมน์ “เป็นส่วนของ” ของตัวชี้วัดย่อย หรือแก้ประเภท',
  },
};

function rangeText({ from, to }: Extract<Finding, { code: 'rangeAssumed' }>): string {
  if (from === -Infinity) return `ไม่เกิน ${numberText(to)}`;
  return to === Infinity
    ? `ตั้งแต่ ${numberText(from)} ขึ้นไป`
    : `${numberText(from)} ถึง ${numberText(to)}`;
}

/** How to write criteria of which it is not sure what they count. */
const UNCLEAR = {
  milestone:
    'ไม่แน่ชัดว่าแต่ละระดับต้องทำกี่ขั้นตอน โปรดเขียนทุกระดับแบบเดียวกันและให้จำนวนเพิ่มขึ้นตามระดับ เช่น “ขั้นตอนที่ 1-2” หรือ “3 ขั้นตอน”',
  checklist: 'เกณฑ์ของรายการตรวจสอบต้องเป็นจำนวนรายการทุกระดับ เช่น “2 ข้อ” หรือ “อย่างน้อย 3 รายการ”',
  joint:
    'ไม่แน่ชัดว่าเงื่อนไขในแต่ละระดับหมายถึงผลข้อใด โปรดเรียกสิ่งเดียวกันด้วยคำเดียวกันทุกระดับและคั่นด้วย “และ” เช่น “ข่าวอย่างน้อย 40 เรื่อง และ สื่อมวลชนอย่างน้อย 1 ครั้ง”',
};

/** Why there is no score, and what to do about it. */
function advised(reason: UnscoredReason, levels: string, advice: string): string {
  return `${reasons.unscored[reason]}${inBrackets(levels)} ${advice}`;
}

function shown(finding: Finding, value: number): string {
  return findingValue(finding, value, figures);
}

function overlapRange(finding: Extract<Finding, { code: 'overlap' }>): string {
  const from = shown(finding, finding.from);
  return finding.from === finding.to
    ? `ค่า ${from}`
    : `ค่าระหว่าง ${from} กับ ${shown(finding, finding.to)}`;
}

const of = (levels: string) => (levels === '' ? '' : ` ของ${levels}`);
const between = (levels: string) => (levels === '' ? 'ในเกณฑ์' : `ระหว่าง${levels}`);
