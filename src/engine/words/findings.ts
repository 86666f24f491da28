import type { Bilingual, Language } from '../values/language';
import type { Level } from '../criteria/criterion';
import type { Finding } from '../criteria/finding';
import { dayText } from './figures';
import { unreadableReasonText, unscoredReasonText } from './reasons';
import { numberText } from '../values/numbers/numberText';

/** What is wrong with a row of criteria and what to do about it, in plain words. */
export function describeFinding(finding: Finding, language: Language): string {
  return say(finding)[language];
}

function say(finding: Finding): Bilingual {
  const th = levelsText(finding.levels, 'th');
  const en = levelsText(finding.levels, 'en');
  const shown = (value: number, language: Language) => valueText(finding, value, language);
  switch (finding.code) {
    case 'unreadable':
      return {
        th: `อ่านเกณฑ์ “${finding.text}”${of(th)} ไม่ได้ เพราะ${unreadableReasonText(finding.reason, 'th')} โปรดเขียนใหม่ เช่น 80 หรือ ไม่น้อยกว่า 80`,
        en: `The criterion “${finding.text}”${on(en)} cannot be read: ${unreadableReasonText(finding.reason, 'en')}. Write it like 80 or “at least 80”.`,
      };
    case 'gap':
      if (finding.from === finding.to) {
        return {
          th: `ค่า ${numberText(finding.from)} พอดีไม่อยู่ในระดับใด (${th || 'เกณฑ์'}) จะได้ระดับที่ต่ำกว่า โปรดแก้ให้ระดับใดระดับหนึ่งนับค่านี้`,
          en: `A result of exactly ${numberText(finding.from)} fits no level (${en || 'the criteria'}) and gets the level below. Let one of them include it.`,
        };
      }
      return {
        th: `ค่าระหว่าง ${shown(finding.from, 'th')} กับ ${shown(finding.to, 'th')} ไม่อยู่ในระดับใด (ช่องว่าง${between(th)}) ค่าที่ตกช่วงนี้จะได้ระดับที่ต่ำกว่า โปรดแก้ช่วงค่าให้ต่อเนื่องกัน`,
        en: `No level covers results between ${shown(finding.from, 'en')} and ${shown(finding.to, 'en')} (${en || 'the criteria'}); they get the level below. Make the ranges join.`,
      };
    case 'roundedRanges':
      return {
        th: `ช่วงค่าเขียนห่างกันทีละ ${numberText(10 ** -finding.decimals)} ค่าที่ตกระหว่างช่วงจะได้ระดับที่ต่ำกว่า หากผลปัดเศษแล้วเสมอ ให้กรอก ${finding.decimals} ในช่อง “ทศนิยม” ของตัวชี้วัด`,
        en: `The ranges are written in steps of ${numberText(10 ** -finding.decimals)}; results in between get the level below. If results are always rounded, set “Precision” of the indicator to ${finding.decimals}.`,
      };
    case 'overlap':
      return {
        th: `${overlapRange(finding, 'th')} เข้าเกณฑ์มากกว่าหนึ่งระดับ${inBrackets(th)} จะได้ระดับที่สูงกว่า โปรดแก้ช่วงค่าไม่ให้ซ้อนกัน`,
        en: `${overlapRange(finding, 'en')} fit more than one level${inBrackets(en)} and get the higher one. Correct the ranges so that they do not overlap.`,
      };
    case 'hole':
      return {
        th: `${th || 'บางระดับ'} ไม่มีเกณฑ์ แต่ระดับที่ต่ำกว่าและสูงกว่ามี จะไม่มีผลใดได้ระดับนี้ โปรดเติมเกณฑ์หากลืมกรอก`,
        en: `${capital(en) || 'A level'} has no criterion although levels below and above have; no result can get it. Fill it in if it was forgotten.`,
      };
    case 'tie':
      return {
        th: `${th || 'บางระดับ'} ใช้ค่า ${shown(finding.value, 'th')} เท่ากัน ผลที่ถึงค่านี้จะได้ระดับที่สูงกว่าเสมอ โปรดแก้ให้แต่ละระดับต่างกัน`,
        en: `${capital(en) || 'Levels'} have the same bound ${shown(finding.value, 'en')}; a result that reaches it always gets the higher one. Give each level its own bound.`,
      };
    case 'missingFloor':
      return {
        th: 'ระดับต่ำสุดกำหนดค่าที่ต้องทำให้ถึงไว้ ผลที่ไม่ถึงจะได้คะแนนต่ำกว่าระดับนั้น โปรดตรวจสอบว่าตั้งใจเช่นนั้น',
        en: 'The lowest level does not cover every weak result; results short of it score below that level. Check that this is meant.',
      };
    case 'missingCeiling':
      return {
        th: 'ระดับสูงสุดมีขอบเขตจำกัด ผลที่ดีกว่านั้นจะยังได้ระดับสูงสุด โปรดเขียนเป็น “ขึ้นไป” หรือ “ไม่เกิน” ตามทิศทางของตัวชี้วัด',
        en: 'The highest level ends somewhere; results beyond it still get that level. Write it as “… or more” (or “at most …” when lower is better).',
      };
    case 'mixedDirection':
      return {
        th: `${unscoredReasonText('mixedDirection', 'th')}${inBrackets(th)} โปรดแก้เกณฑ์ให้เรียงไปทางเดียวกันทุกระดับ`,
        en: `${capital(unscoredReasonText('mixedDirection', 'en'))}${inBrackets(en)}. Make all levels go one way.`,
      };
    case 'directionDisagrees':
      return finding.stated === 'higher'
        ? {
            th: 'ทิศทางระบุว่าค่ามากดีกว่า แต่เกณฑ์ลดลงเมื่อระดับสูงขึ้น โปรดแก้ทิศทางหรือเกณฑ์',
            en: 'The direction says that higher is better, but the criteria fall as the levels rise. Correct the direction or the criteria.',
          }
        : {
            th: 'ทิศทางระบุว่าค่าน้อยดีกว่า แต่เกณฑ์เพิ่มขึ้นเมื่อระดับสูงขึ้น โปรดแก้ทิศทางหรือเกณฑ์',
            en: 'The direction says that lower is better, but the criteria rise with the levels. Correct the direction or the criteria.',
          };
    case 'contradiction':
      return {
        th: `เกณฑ์ “${finding.text}”${of(th)} ขัดแย้งกันเอง (เช่น “มากกว่า” คู่กับ “ขึ้นไป”) จึงอ่านโดยไม่นับค่านั้นเอง โปรดเลือกเขียนแบบใดแบบหนึ่ง`,
        en: `The criterion “${finding.text}”${on(en)} contradicts itself (such as “more than” with “or above”); it is read without the number itself. Write it one way.`,
      };
    case 'mixedMeasure':
      return {
        th: `เกณฑ์บางระดับเป็นร้อยละ บางระดับไม่ใช่${inBrackets(th)} โปรดใช้หน่วยเดียวกันทุกระดับ`,
        en: `Some levels count percent and some do not${inBrackets(en)}. Use one unit on all levels.`,
      };
    case 'mixedDays':
    case 'noFiscalYear':
    case 'noPeriod':
    case 'noTarget':
    case 'zeroTarget': {
      const advice = {
        mixedDays: {
          th: 'โปรดใช้หน่วยเดียวกันทุกระดับ',
          en: 'Count the same way on all levels',
        },
        noFiscalYear: {
          th: 'โปรดเขียนปี พ.ศ. ในเกณฑ์ หรือกรอกปีงบประมาณใน KPI Settings',
          en: 'Write the year, or set the fiscal year in KPI Settings',
        },
        noPeriod: {
          th: 'โปรดเขียนเดือนในเกณฑ์ หรือเลือกรอบ',
          en: 'Write the month, or choose a period',
        },
        noTarget: { th: 'โปรดกรอกค่าเป้าหมาย', en: 'Fill in the target' },
        zeroTarget: {
          th: 'โปรดแก้ค่าเป้าหมาย หรือระบุทิศทางเป็นน้อยดี',
          en: 'Correct the target, or set the direction to lower',
        },
      }[finding.code];
      return {
        th: `${unscoredReasonText(finding.code, 'th')}${inBrackets(th)} ${advice.th}`,
        en: `${capital(unscoredReasonText(finding.code, 'en'))}${inBrackets(en)}. ${advice.en}.`,
      };
    }
    case 'mixedCriteria':
      return {
        th: `เกณฑ์มีทั้งตัวเลขและข้อความปนกัน${inBrackets(th)} โปรดเขียนทุกระดับเป็นแบบเดียวกัน`,
        en: `Numbers and statements are mixed in the criteria${inBrackets(en)}. Write all levels the same way.`,
      };
    case 'mixedSubjects':
      return {
        th: `แต่ละระดับวัดคนละเรื่องกัน${inBrackets(th)} จึงเทียบกับผลตัวเดียวไม่ได้ โปรดใช้ชื่อสิ่งที่วัดชื่อเดียวกันทุกระดับ หรือกำหนดประเภทเป็น “เลือกระดับ”`,
        en: `The levels name different things to measure${inBrackets(en)}, so one result cannot be compared with all. Name one thing on all levels, or set the kind to “ladder” and choose the level.`,
      };
    case 'linearRefused':
      if (finding.severity === 'warning') {
        return {
          th: `${unscoredReasonText(finding.reason, 'th')}${inBrackets(th)} จึงคิดคะแนนของตัวชี้วัดนี้ตามระดับ (step) แทน`,
          en: `${capital(unscoredReasonText(finding.reason, 'en'))}${inBrackets(en)}, so this indicator is scored by its levels (step) instead.`,
        };
      }
      return {
        th: `${unscoredReasonText(finding.reason, 'th')}${inBrackets(th)} โปรดแก้เกณฑ์ หรือเปลี่ยนวิธีคิดคะแนนเป็นแบบขั้น (step)`,
        en: `${capital(unscoredReasonText(finding.reason, 'en'))}${inBrackets(en)}. Complete the criteria, or set the score method to “step”.`,
      };
    case 'unclear': {
      const advice = UNCLEAR[finding.kind];
      return { th: `${advice.th}${inBrackets(th)}`, en: `${advice.en}${inBrackets(en)}.` };
    }
    case 'noCriteria':
      return {
        th: 'ไม่มีเกณฑ์การให้คะแนนในระดับใดเลย โปรดกรอกเกณฑ์อย่างน้อยหนึ่งระดับ',
        en: 'No level has a criterion. Fill in at least one level.',
      };
    case 'noParts':
      return {
        th: 'ประเภทเป็นตัวชี้วัดรวม แต่ไม่มีตัวชี้วัดย่อย โปรดระบุรหัสนี้ในคอลัมน์ “เป็นส่วนของ” ของตัวชี้วัดย่อย หรือแก้ประเภท',
        en: 'The kind is composite, but it has no parts. Put this code into “Part of” of its parts, or correct the kind.',
      };
    default:
      return unknownFinding(finding);
  }
}

function unknownFinding(finding: never): never {
  throw new TypeError(`Unknown finding ${JSON.stringify(finding)}`);
}

/** "ระดับ 3 และ 4" / "levels 3 and 4"; empty where no level is named. */
function levelsText(levels: readonly Level[], language: Language): string {
  if (levels.length === 0) return '';
  const { level, several } = PHRASES[language];
  const sorted = [...levels].sort((a, b) => a - b);
  const last = sorted.pop();
  return sorted.length === 0 ? level(`${last}`) : several(sorted.join(', '), `${last}`);
}

function overlapRange(finding: Extract<Finding, { code: 'overlap' }>, language: Language): string {
  const from = valueText(finding, finding.from, language);
  const to = valueText(finding, finding.to, language);
  const { result, results } = PHRASES[language];
  return finding.from === finding.to ? result(from) : results(from, to);
}

interface Phrases {
  readonly level: (one: string) => string;
  readonly several: (first: string, last: string) => string;
  readonly result: (value: string) => string;
  readonly results: (from: string, to: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  th: {
    level: (one) => `ระดับ ${one}`,
    several: (first, last) => `ระดับ ${first} และ ${last}`,
    result: (value) => `ค่า ${value}`,
    results: (from, to) => `ค่าระหว่าง ${from} กับ ${to}`,
  },
  en: {
    level: (one) => `level ${one}`,
    several: (first, last) => `levels ${first} and ${last}`,
    result: (value) => `Results of ${value}`,
    results: (from, to) => `Results from ${from} to ${to}`,
  },
};

function valueText({ dates }: Finding, value: number, language: Language): string {
  return dates ? dayText(value, language) : numberText(value);
}

const of = (levels: string) => (levels === '' ? '' : ` ของ${levels}`);
const on = (levels: string) => (levels === '' ? '' : ` of ${levels}`);
const between = (levels: string) => (levels === '' ? 'ในเกณฑ์' : `ระหว่าง${levels}`);
const inBrackets = (levels: string) => (levels === '' ? '' : ` (${levels})`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How to write criteria of which it is not sure what they count. */
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
