import { readPeriod } from '../../../engine';
import type { PeriodId } from '../../../engine';
import { plainLine } from '../formGrid';
import { nameOf } from './formName';
import type { FormName } from './formName';

/** Fields that a line of the form may state for the indicator above it. */
export type LineField = 'unitOfMeasure' | 'supervisor' | 'dataKeeper' | 'formula';

/** What a row says that holds one text only. */
export type FormLine =
  | { readonly is: 'period'; readonly period: PeriodId }
  | { readonly is: 'title'; readonly name: FormName }
  | { readonly is: 'field'; readonly field: LineField; readonly text: string }
  | { readonly is: 'group'; readonly text: string }
  /** Numbered: a heading of groups, or a section of an indicator's criteria. */
  | { readonly is: 'heading'; readonly code: string; readonly text: string }
  | { readonly is: 'continued' }
  | { readonly is: 'prose' }
  | { readonly is: 'total' }
  | { readonly is: 'text'; readonly text: string };

const FIELDS: readonly (readonly [LineField, RegExp])[] = [
  ['unitOfMeasure', /^หน่วยวัด\s*:|^unit of measure\s*:/i],
  ['supervisor', /^ผู้กำกับดูแล[^:]*:|^supervisor\s*:/i],
  ['dataKeeper', /^ผู้จัดเก็บ[^:]*:|^data keeper\s*:/i],
  ['formula', /^-?\s*สูตร[^:]*:|^formula\s*:/i],
];
const GROUP =
  /^-?\s*(?:ประเด็นการประเมิน[^:]*:|(?:มิติ|ยุทธศาสตร์|องค์ประกอบ|ประเด็น|ด้าน|หมวด|พันธกิจ|เป้าประสงค์)ที่\s*\d+)\s*/;
const PROSE =
  /^(?:คำอธิบาย|เกณฑ์การให้คะแนน|โดยที่|เบอร์ติดต่อ|หมายเหตุ|รายละเอียดตัวชี้วัด|แบบข้อเสนอ|ประจำปีงบประมาณ|ระดับการประเมิน|เอกสารหลักฐาน|คำชี้แจง|ที่มา\s*:|(?:notes?|remarks?|source|legend)\s*[:：])/iu;
/** Words of a line of sums; `Total waste collected` is an indicator. */
const TOTALS: readonly RegExp[] = [
  /^รวม\s*(?:มิติ|ด้าน|ประเด็น|ยุทธศาสตร์|กลุ่ม|หมวด|ส่วน|องค์ประกอบ|ข้อ)(?:ที่)?\s*\d/,
  /^(?:(?:final |total |overall |weighted )*(?:average|total|overall|adjectival) (?:overall )?(?:ratings?|scores?|points))\s*(?:$|[:=(])/i,
  /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด|คะแนน|น้ำหนัก|ย่อย)?|ผลรวม|ยอดรวม|น้ำหนักรวม|คะแนนรวม|สรุปคะแนน.*)(?:\s|$|[\d:(])/,
  /^(?:overall|(?:grand |sub[- ]?|overall )?(?:totals?|sum)(?: (?:of )?(?:weights?|scores?|points|marks))?)\s*(?:$|[\d:=(%])/i,
];

/** Understands a row that holds one text. */
export function lineOf(text: string): FormLine {
  const plain = plainLine(text);
  if (/^\(?\s*ต่อ\s*\)?$|^\(?continued\)?$/i.test(plain)) return { is: 'continued' };
  if (isTotal(text)) return { is: 'total' };
  const period = readPeriod(text);
  if (period !== null && period !== 'Y') return { is: 'period', period };
  const group = GROUP.exec(plain);
  if (group !== null) {
    const rest = text.slice(group[0].length).trim();
    return { is: 'group', text: /ประเด็นการ/.test(group[0]) && rest !== '' ? rest : text };
  }
  for (const [field, pattern] of FIELDS) {
    const match = pattern.exec(text);
    if (match !== null) return { is: 'field', field, text: text.slice(match[0].length).trim() };
  }
  if (PROSE.test(text) || /^-\s/.test(text)) return { is: 'prose' };
  const name = nameOf(text);
  if (name.titled) return { is: 'title', name };
  return name.code === null ? { is: 'text', text } : { is: 'heading', code: name.code, text };
}

/** Where somebody signs: the words before it, or the line itself. */
const SIGNATURE =
  /^(?:signature|signed|approved by|prepared by|reviewed by|ลงชื่อ)(?![a-z])|\.{5,}|…{2,}|_{4,}/iu;

/** True for the line on which somebody signs. */
export const isSignature = (texts: readonly string[]): boolean =>
  SIGNATURE.test(texts.find((text) => text !== '') ?? '');

/** True for the words of a line of sums. */
export function isTotal(text: string): boolean {
  return TOTALS.some((words) => words.test(text));
}
