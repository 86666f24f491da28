import type { PartsEvidence } from '../kinds/composite/rule';
import type { Evidence, Outcome } from '../kinds/outcome';
import type { Language } from '../values/language';
import { WEIGHTED_DECIMALS } from '../values/numbers/decimals';
import { numberText } from '../values/numbers/numberText';
import { roundHalfUp } from '../values/numbers/rounding';
import { COMPARISONS } from './comparisons';
import { actualReasonText, actualStateText, unscoredReasonText } from './reasons';

type Sentences = {
  readonly [By in Evidence['by']]: (
    outcome: Outcome,
    evidence: Extract<Evidence, { by: By }>
  ) => string;
};

/** One sentence that a person can check: what was compared with what, and what follows from it (domain.md §3). */
export function explain(outcome: Outcome, language: Language): string {
  const { evidence } = outcome;
  const say = SENTENCES[language][evidence.by] as (outcome: Outcome, of: Evidence) => string;
  return say(outcome, evidence);
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  th: {
    ...COMPARISONS.th,
    ladder: (outcome, { answer, criterion }) =>
      `ผล “${answer}” ${criterion === null ? 'ไม่ถึงเกณฑ์ของระดับใด' : `ตรงกับเกณฑ์ “${criterion}”`} จึงได้ระดับ ${outcome.level ?? 0} คิดเป็น ${numberText(outcome.score ?? 0)} คะแนน`,
    milestone: ({ level }, evidence) => {
      const { run, last, beyond } = evidence;
      return (
        (run === 0 ? 'ยังไม่เสร็จขั้นตอนใดตามลำดับ' : `เสร็จต่อเนื่องถึงขั้นตอนที่ ${run} จาก ${last} ขั้นตอน`) +
        (run < last ? ` ยังขาดขั้นตอนที่ ${run + 1}` : '') +
        (beyond.length > 0 ? ` (ขั้นตอนที่ ${beyond.join(', ')} จึงยังไม่นับ)` : '') +
        ` จึงได้ระดับ ${level ?? 0} คิดเป็น ${level ?? 0} คะแนน`
      );
    },
    joint: ({ actual, level }, { criterion, missed }) =>
      `ผล “${actual.text}” ${
        criterion === null ? 'ไม่เป็นตามเงื่อนไขครบของระดับใด' : `เป็นตามเงื่อนไขทุกข้อของ “${criterion}”`
      } จึงได้ระดับ ${level ?? 0} คิดเป็น ${level ?? 0} คะแนน${
        missed === null
          ? ''
          : ` (ระดับ ${missed.level} ยังไม่ได้ เพราะไม่เป็นตามเงื่อนไข ${quoted(missed.failed)})`
      }`,
    parts: (outcome, evidence) => {
      if (hasNone(outcome, evidence)) {
        return 'คิดคะแนนจากตัวชี้วัดย่อย ซึ่งไม่มีตัวใดมีคะแนน โปรดดูผลของตัวชี้วัดย่อยแต่ละตัว';
      }
      const missing = missingCodes(evidence);
      const rest = missing === '' ? '' : ` (ยังไม่มีคะแนน: ${missing})`;
      return evidence.lowest === null
        ? `ค่าเฉลี่ยถ่วงน้ำหนักของตัวชี้วัดย่อย (คะแนน × น้ำหนัก) ${products(evidence)} ได้ ${meanText(outcome)} คะแนน${rest}`
        : `ใช้คะแนนต่ำสุดในบรรดาตัวชี้วัดย่อย คือของตัวชี้วัด ${evidence.lowest} จึงได้ ${meanText(outcome)} คะแนน${rest}`;
    },
    pending: () => 'ยังไม่มีผลการปฏิบัติงาน จึงยังไม่ได้คิดคะแนน (ไม่ได้ถือว่าเป็น 0)',
    excluded: () => 'ระบุว่าไม่ประเมิน จึงไม่นำมาคิดคะแนน และนำน้ำหนักไปเฉลี่ยให้ตัวชี้วัดอื่น',
    unscored: (_, { reason }) => `ไม่ได้คิดคะแนน เพราะ${unscoredReasonText(reason, 'th')}`,
    unreadableActual: ({ actual }, { reason }) =>
      `อ่านผลการปฏิบัติงาน “${actual.text}” ไม่ได้ เพราะ${actualReasonText(reason, 'th')} จึงไม่ได้คิดคะแนน`,
    wrongActual: ({ actual }, { state }) =>
      `ผลการปฏิบัติงาน “${actual.text}” เป็น${actualStateText(state, 'th')} ซึ่งเทียบกับเกณฑ์ของตัวชี้วัดนี้ไม่ได้ จึงไม่ได้คิดคะแนน`,
    notAnswered: ({ actual }, { ask, last }) =>
      ask === 'steps'
        ? `ผล “${actual.text}” ไม่บอกแน่ชัดว่าเสร็จขั้นตอนใดบ้าง (มี ${last} ขั้นตอน) จึงไม่ได้คิดคะแนน โปรดพิมพ์เป็นข้อความ เช่น '1,2 หรือจำนวนขั้นตอนแรกที่เสร็จ เช่น 2`
        : `ผล “${actual.text}” ไม่บอกแน่ชัดว่าทำแล้วข้อใดหรือกี่ข้อ จึงไม่ได้คิดคะแนน โปรดพิมพ์เป็นข้อความ เช่น '1,3,4 หรือจำนวนข้อ เช่น 3`,
    notAnsweredInput: ({ actual }, { inputs, input }) =>
      (input === null
        ? `ผล “${actual.text}” มีมากกว่า ${inputs.length} ค่า`
        : `ผล “${actual.text}” ยังขาดหรือไม่ชัดเจนในค่าที่ ${input + 1} (${inputs[input] ?? ''})`) +
      ` จึงไม่ได้คิดคะแนน โปรดเขียนผลคั่นด้วย ; ตามลำดับ: ${numbered(inputs)}`,
  },
  en: {
    ...COMPARISONS.en,
    ladder: (outcome, { answer, criterion }) =>
      `The answer “${answer}” meets ${criterion === null ? 'none of the levels' : `“${criterion}”`}, so level ${outcome.level ?? 0} (score ${numberText(outcome.score ?? 0)}).`,
    milestone: ({ level }, { run, last, beyond }) =>
      (run === 0
        ? `None of the ${last} steps is finished in order`
        : `Finished without a gap up to step ${run} of ${last}`) +
      (run < last ? `; step ${run + 1} is missing` : '') +
      (beyond.length > 0 ? ` (step ${beyond.join(', ')} does not count yet)` : '') +
      `, so level ${level ?? 0} (score ${level ?? 0}).`,
    joint: ({ actual, level }, { criterion, missed }) =>
      `“${actual.text}” meets ${
        criterion === null ? 'all conditions of no level' : `every condition of “${criterion}”`
      }, so level ${level ?? 0} (score ${level ?? 0}).${
        missed === null
          ? ''
          : ` Level ${missed.level} is not reached: ${quoted(missed.failed)} does not hold.`
      }`,
    parts: (outcome, evidence) => {
      if (hasNone(outcome, evidence)) {
        return 'Its score comes from its parts, and none of them has a score; see the result of each part.';
      }
      const missing = missingCodes(evidence);
      const rest = missing === '' ? '' : ` (no score yet: ${missing})`;
      return evidence.lowest === null
        ? `Weighted mean of its parts (score × weight) ${products(evidence)}, so score ${meanText(outcome)}${rest}.`
        : `The lowest score of its parts is that of ${evidence.lowest}, so score ${meanText(outcome)}${rest}.`;
    },
    pending: () => 'There is no result yet, so there is no score yet (this is not a zero).',
    excluded: () =>
      'Marked as not assessed, so it is left out and its weight goes to the other indicators.',
    unscored: (_, { reason }) => `Not scored: ${unscoredReasonText(reason, 'en')}.`,
    unreadableActual: ({ actual }, { reason }) =>
      `The result “${actual.text}” cannot be read: ${actualReasonText(reason, 'en')}. It was not scored.`,
    wrongActual: ({ actual }, { state }) =>
      `The result “${actual.text}” is ${actualStateText(state, 'en')}, which cannot be compared with these criteria. It was not scored.`,
    notAnswered: ({ actual }, { ask, last }) =>
      ask === 'steps'
        ? `“${actual.text}” does not say which of the ${last} steps are finished; it was not scored. Type them as text, such as '1,2, or how many of the first are finished, such as 2.`
        : `“${actual.text}” does not say which items, or how many, are done; it was not scored. Type them as text, such as '1,3,4, or their number, such as 3.`,
    notAnsweredInput: ({ actual }, { inputs, input }) =>
      (input === null
        ? `“${actual.text}” has more than ${inputs.length} values`
        : `Value ${input + 1} (${inputs[input] ?? ''}) is missing from “${actual.text}” or unclear`) +
      `; it was not scored. Write the results separated by ; in this order: ${numbered(inputs)}.`,
  },
};

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

const numbered = (texts: readonly string[]): string =>
  texts.map((text, i) => `${i + 1}) ${text}`).join('; ');

function hasNone({ score }: Outcome, { parts }: PartsEvidence): boolean {
  return score === null || parts.every((part) => part.score === null);
}

function missingCodes({ parts }: PartsEvidence): string {
  return parts
    .filter((part) => part.score === null)
    .map((part) => part.code)
    .join(', ');
}

/** `9.1: 4 × 1.67, 9.2: 5 × 1.66` */
function products({ parts }: PartsEvidence): string {
  return parts
    .filter((part) => part.score !== null)
    .map((part) => `${part.code}: ${numberText(part.score ?? 0)} × ${numberText(part.weight)}`)
    .join(', ');
}

function meanText({ score }: Outcome): string {
  return numberText(roundHalfUp(score ?? 0, WEIGHTED_DECIMALS));
}
