import type { Bilingual, Language } from '../values/cell';
import { explainThreshold } from './threshold/explain';
import type { Evidence, Outcome } from './outcome';

type EvidenceOf<By extends Evidence['by']> = Extract<Evidence, { by: By }>;

/** "Steps 1 to 2 of 5 are finished; step 3 is missing, so level 2 (score 2)." */
export function explainMilestone(outcome: Outcome, evidence: EvidenceOf<'milestone'>): Bilingual {
  const { run, last, beyond } = evidence;
  const missing = run < last ? run + 1 : null;
  const level = outcome.level ?? 0;
  const later = beyond.length > 0;
  return {
    th:
      (run === 0 ? 'ยังไม่เสร็จขั้นตอนใดตามลำดับ' : `เสร็จต่อเนื่องถึงขั้นตอนที่ ${run} จาก ${last} ขั้นตอน`) +
      (missing === null ? '' : ` ยังขาดขั้นตอนที่ ${missing}`) +
      (later ? ` (ขั้นตอนที่ ${beyond.join(', ')} จึงยังไม่นับ)` : '') +
      ` จึงได้ระดับ ${level} คิดเป็น ${level} คะแนน`,
    en:
      (run === 0
        ? `None of the ${last} steps is finished in order`
        : `Finished without a gap up to step ${run} of ${last}`) +
      (missing === null ? '' : `; step ${missing} is missing`) +
      (later ? ` (step ${beyond.join(', ')} does not count yet)` : '') +
      `, so level ${level} (score ${level}).`,
  };
}

/** The items counted, and what their number was compared with. */
export function explainChecklist(
  outcome: Outcome,
  { items, compared }: EvidenceOf<'checklist'>,
  language: Language
): string {
  const sentence = explainThreshold(outcome, compared, language);
  if (items === null) return sentence;
  const list = items.join(', ');
  return language === 'th'
    ? `ทำแล้วข้อ ${list} รวม ${items.length} ข้อ: ${sentence}`
    : `Items ${list} are done, ${items.length} in all: ${sentence}`;
}

/** The level whose conditions all hold, and what the next one up lacks. */
export function explainJoint(outcome: Outcome, evidence: EvidenceOf<'joint'>): Bilingual {
  const { criterion, missed } = evidence;
  const level = outcome.level ?? 0;
  const answer = outcome.actual.text;
  const failed = missed?.failed.map((text) => `“${text}”`).join(', ') ?? '';
  const th = missed === null ? '' : ` (ระดับ ${missed.level} ยังไม่ได้ เพราะไม่เป็นตามเงื่อนไข ${failed})`;
  const en =
    missed === null ? '' : ` Level ${missed.level} is not reached: ${failed} does not hold.`;
  return {
    th:
      criterion === null
        ? `ผล “${answer}” ไม่เป็นตามเงื่อนไขครบของระดับใด จึงได้ระดับ ${level} คิดเป็น ${level} คะแนน${th}`
        : `ผล “${answer}” เป็นตามเงื่อนไขทุกข้อของ “${criterion}” จึงได้ระดับ ${level} คิดเป็น ${level} คะแนน${th}`,
    en:
      criterion === null
        ? `“${answer}” meets all conditions of no level, so level ${level} (score ${level}).${en}`
        : `“${answer}” meets every condition of “${criterion}”, so level ${level} (score ${level}).${en}`,
  };
}

/** Why a result was not guessed, and how to write it. */
export function explainNotAnswered(
  answer: string,
  evidence: EvidenceOf<'notAnswered'> | EvidenceOf<'notAnsweredInput'>
): Bilingual {
  if (evidence.by === 'notAnsweredInput') return explainInput(answer, evidence);
  const { last } = evidence;
  return evidence.ask === 'steps'
    ? {
        th: `ผล “${answer}” ไม่บอกแน่ชัดว่าเสร็จขั้นตอนใดบ้าง (มี ${last} ขั้นตอน) จึงไม่ได้คิดคะแนน โปรดพิมพ์เป็นข้อความ เช่น '1,2 หรือจำนวนขั้นตอนแรกที่เสร็จ เช่น 2`,
        en: `“${answer}” does not say which of the ${last} steps are finished; it was not scored. Type them as text, such as '1,2, or how many of the first are finished, such as 2.`,
      }
    : {
        th: `ผล “${answer}” ไม่บอกแน่ชัดว่าทำแล้วข้อใดหรือกี่ข้อ จึงไม่ได้คิดคะแนน โปรดพิมพ์เป็นข้อความ เช่น '1,3,4 หรือจำนวนข้อ เช่น 3`,
        en: `“${answer}” does not say which items, or how many, are done; it was not scored. Type them as text, such as '1,3,4, or their number, such as 3.`,
      };
}

function explainInput(answer: string, evidence: EvidenceOf<'notAnsweredInput'>): Bilingual {
  const { inputs, input } = evidence;
  const order = inputs.map((text, i) => `${i + 1}) ${text}`).join('; ');
  const th = `โปรดเขียนผลคั่นด้วย ; ตามลำดับ: ${order}`;
  const en = `Write the results separated by ; in this order: ${order}.`;
  if (input === null) {
    return {
      th: `ผล “${answer}” มีมากกว่า ${inputs.length} ค่า จึงไม่ได้คิดคะแนน ${th}`,
      en: `“${answer}” has more than ${inputs.length} values; it was not scored. ${en}`,
    };
  }
  return {
    th: `ผล “${answer}” ยังขาดหรือไม่ชัดเจนในค่าที่ ${input + 1} (${inputs[input] ?? ''}) จึงไม่ได้คิดคะแนน ${th}`,
    en: `Value ${input + 1} (${inputs[input] ?? ''}) is missing from “${answer}” or unclear; it was not scored. ${en}`,
  };
}

/** How to write criteria of which it is not sure what they count. */
export function unclearText(kind: 'milestone' | 'checklist' | 'joint'): Bilingual {
  return UNCLEAR[kind];
}

const UNCLEAR = {
  milestone: {
    th: 'ไม่แน่ชัดว่าแต่ละระดับต้องทำกี่ขั้นตอน โปรดเขียนทุกระดับแบบเดียวกันและให้จำนวนเพิ่มขึ้นตามระดับ เช่น “ขั้นตอนที่ 1-2” หรือ “3 ขั้นตอน”',
    en: 'It is unclear how many steps each level takes. Write all levels the same way, rising with the level, such as “step 1-2” or “3 steps”',
  },
  checklist: {
    th: 'เกณฑ์ของรายการตรวจสอบต้องเป็นจำนวนรายการทุกระดับ เช่น “2 ข้อ” หรือ “อย่างน้อย 3 รายการ”',
    en: 'A checklist needs a number of items on every level, such as “2 items” or “at least 3 items”',
  },
  joint: {
    th: 'ไม่แน่ชัดว่าเงื่อนไขในแต่ละระดับหมายถึงผลข้อใด โปรดเรียกสิ่งเดียวกันด้วยคำเดียวกันทุกระดับและคั่นด้วย “และ” เช่น “ข่าวอย่างน้อย 40 เรื่อง และ สื่อมวลชนอย่างน้อย 1 ครั้ง”',
    en: 'It is unclear which result each condition is about. Name the same thing by the same words on every level, joined by “and”, such as “5 steps and score at least 95”',
  },
} as const;
