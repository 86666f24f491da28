import { actualStateText, describeFinding, numberText, periodName } from '../../engine';
import type { Language, PeriodId } from '../../engine';
import { columnTitle } from '../columns/headers';
import type { Sentences } from './sentences';
import { quoted, unitNamed } from './sentences';

/** Problems of indicators, results and weights among each other. */
export const INDICATOR_SENTENCES: Sentences<
  | 'duplicateIndicator'
  | 'duplicateResult'
  | 'unknownIndicator'
  | 'unknownParent'
  | 'circularParts'
  | 'parentResult'
  | 'disagreeingRows'
  | 'partWeights'
  | 'weightSum'
  | 'noWeights'
  | 'someWeightsMissing'
  | 'criteria'
  | 'wrongActual'
  | 'unitMismatch'
  | 'periodsDisagree'
> = {
  duplicateIndicator: ({ indicator, unit }) => ({
    th: `ตัวชี้วัด ${indicator} (${unitNamed(unit).th}) มีซ้ำในรอบเดียวกัน ใช้แถวแรก ให้แก้รหัสหรือรอบ หรือลบแถวนี้`,
    en: `Indicator ${indicator} (${unitNamed(unit).en}) is there more than once for the same period; the first row is used. Correct the code or the period, or delete this row.`,
  }),
  duplicateResult: ({ indicator, period }) => ({
    th: `ผลของตัวชี้วัด ${indicator} ${named(period, 'th')} มีซ้ำ ใช้แถวแรก ให้ลบหรือแก้แถวนี้`,
    en: `Indicator ${indicator} has more than one result for ${named(period, 'en')}; the first is used. Delete or correct this one.`,
  }),
  unknownIndicator: ({ indicator, unit }) => ({
    th: `ไม่มีตัวชี้วัดรหัส ${quoted(indicator)}${unit === null ? '' : ` ของ${unitNamed(unit).th}`} ในตารางตัวชี้วัด ให้แก้รหัสหรือเพิ่มตัวชี้วัด`,
    en: `The table of indicators has no code ${quoted(indicator)}${unit === null ? '' : ` for ${unitNamed(unit).en}`}. Correct the code or add the indicator.`,
  }),
  unknownParent: ({ parent }) => ({
    th: `ไม่มีตัวชี้วัดรหัส ${quoted(parent)} ในหน่วยงานเดียวกัน จึงนับแถวนี้แยกต่างหาก ให้แก้ช่อง “เป็นส่วนของ”`,
    en: `There is no indicator ${quoted(parent)} in the same unit, so this one counts on its own. Correct “Part of”.`,
  }),
  circularParts: ({ indicator }) => ({
    th: `ตัวชี้วัด ${indicator} เป็นส่วนของตัวเองวนกัน จึงไม่คิดคะแนน ให้แก้ช่อง “เป็นส่วนของ”`,
    en: `Indicator ${indicator} is a part of itself in a circle and is not scored. Correct “Part of”.`,
  }),
  parentResult: ({ indicator }) => ({
    th: `ตัวชี้วัด ${indicator} คิดคะแนนจากส่วนย่อย จึงไม่ใช้ผลที่กรอกไว้ในแถวนี้ ให้กรอกผลที่ส่วนย่อยแทน`,
    en: `Indicator ${indicator} is scored from its parts, so the result on this row is not used. Fill in the results of the parts instead.`,
  }),
  disagreeingRows: ({ indicator, column }) => ({
    th: `แถวของตัวชี้วัด ${indicator} มี “${columnTitle(column, 'th')}” ไม่ตรงกัน ให้แก้ให้ตรงกัน หรือกรอกแถวเดียว`,
    en: `The rows of indicator ${indicator} disagree about “${column}”. Make them agree, or fill it in on one row only.`,
  }),
  partWeights: ({ indicator, sum, weight }) => ({
    th: `น้ำหนักส่วนย่อยของตัวชี้วัด ${indicator} รวมได้ ${numberText(sum)} ไม่เท่ากับน้ำหนัก ${numberText(weight)} ของตัวชี้วัดนั้น ให้แก้ให้เท่ากัน`,
    en: `The parts of indicator ${indicator} weigh ${numberText(sum)} together, not ${numberText(weight)} as the indicator does. Make them agree.`,
  }),
  weightSum: ({ unit, sum }) => ({
    th: `น้ำหนักของ${unitNamed(unit).th} รวมได้ ${numberText(sum)} ไม่ใช่ 100 ยังคิดคะแนนโดยเทียบส่วน ให้ตรวจน้ำหนัก`,
    en: `The weights of ${unitNamed(unit).en} add up to ${numberText(sum)}, not 100. Totals are still worked out in proportion; check the weights.`,
  }),
  noWeights: ({ unit }) => ({
    th: `${unitNamed(unit).th} ไม่มีน้ำหนักเลย จึงให้ทุกตัวชี้วัดมีน้ำหนักเท่ากัน หากต้องการน้ำหนักต่างกัน ให้กรอกช่อง “น้ำหนัก”`,
    en: `There are no weights at all for ${unitNamed(unit).en}, so all indicators count equally. Fill in “Weight” if they should not.`,
  }),
  someWeightsMissing: ({ indicator }) => ({
    th: `ตัวชี้วัด ${indicator} ไม่มีน้ำหนัก จึงไม่รวมในคะแนนรวม ให้กรอกช่อง “น้ำหนัก”`,
    en: `Indicator ${indicator} has no weight and stays out of the total. Fill in “Weight”.`,
  }),
  wrongActual: ({ indicator, text, state }) => ({
    th: `ผลของตัวชี้วัด ${indicator} ${quoted(text)} เป็น${actualStateText(state, 'th')} เทียบกับเกณฑ์ไม่ได้ จึงไม่คิดคะแนน ให้แก้ผลหรือเกณฑ์ให้เป็นแบบเดียวกัน`,
    en: `The actual of indicator ${indicator}, ${quoted(text)}, is ${actualStateText(state, 'en')}, which cannot be compared with its criteria, so it is not scored. Correct the actual or the criteria.`,
  }),
  unitMismatch: ({ indicator, unit, found }) => ({
    th: `หน่วยวัดของตัวชี้วัด ${indicator} คือ ${quoted(unit)} แต่เกณฑ์เขียนเป็น${COUNTED[found].th} ให้ตรวจหน่วยวัดหรือเกณฑ์ให้ตรงกัน`,
    en: `Indicator ${indicator} is measured in ${quoted(unit)}, but its criteria count ${COUNTED[found].en}. Correct the unit of measure or the criteria.`,
  }),
  periodsDisagree: ({ indicator, period, about }) => ({
    th: `เกณฑ์ของตัวชี้วัด ${indicator} ${named(period, 'th')} ${DIFFERENCE[about].th}`,
    en: `The criteria of indicator ${indicator} for ${named(period, 'en')} ${DIFFERENCE[about].en}`,
  }),
  criteria: ({ indicator, finding }) => ({
    th: `ตัวชี้วัด ${indicator}: ${describeFinding(finding, 'th')}`,
    en: `Indicator ${indicator}: ${describeFinding(finding, 'en')}`,
  }),
};

const COUNTED = {
  percent: { th: 'ร้อยละ', en: 'percent' },
  days: { th: 'จำนวนวัน', en: 'days' },
  count: { th: 'จำนวนนับ', en: 'things, not that unit' },
};

const DIFFERENCE = {
  kind: {
    th: 'เป็นเกณฑ์คนละประเภทกับรอบอื่น ให้ใช้ประเภทเดียวกันทุกรอบ',
    en: 'are of another kind than those of the other periods. Use one kind for all.',
  },
  measure: {
    th: 'เป็นร้อยละหรือจำนวนไม่ตรงกับรอบอื่น ให้ใช้หน่วยเดียวกันทุกรอบ',
    en: 'are in percent where the other periods are not, or the other way round. Use one unit for all.',
  },
  direction: {
    th: 'มีทิศทางตรงข้ามกับรอบอื่น ให้แก้เกณฑ์ให้เรียงไปทางเดียวกันทุกรอบ',
    en: 'run the other way than those of the other periods. Make all run one way.',
  },
  easier: {
    th: 'ง่ายกว่ารอบก่อนหน้า ทั้งที่ผลเป็นยอดสะสม ให้ตรวจว่าเรียงรอบถูกต้อง',
    en: 'ask for less than an earlier period, although results are cumulative. Check that the periods are not mixed up.',
  },
};

/** Problems carry the id of the period; `periodName` says it in words. */
function named(period: string, language: Language): string {
  return periodName(period as PeriodId, language);
}
