import {
  anyResultText,
  describeFinding,
  besideSentence,
  describeWarning,
  explain,
  type Bilingual,
  type Language,
} from '../../engine';
import { NOT_LOADED } from '../catalogue/words';
import type { Facts } from './facts';

const OPTIONS =
  'higher; lower; step; linear; floor 0; floor 1; scores 0 50 75 100; precision 2; percent; percent levels; fiscal year 2569; period Q1; threshold; ladder; milestone; checklist; deadline; target; met 5; percent of target; target steps 60 70 80 90 100; curve 0:0 100:5';

const PERHAPS_BLANK: Bilingual = {
  th: 'หรือระดับที่เป็น 0 คือเซลล์ว่าง ซึ่ง Excel บางรุ่นส่งให้ฟังก์ชันเป็น 0: พิมพ์ - ในเซลล์นั้น หรือใส่ IF(B2:F2="","",B2:F2) แทนช่วงเกณฑ์ B2:F2',
  en: 'Or a level that is 0 is a blank cell, which some versions of Excel hand over as 0: type - in it, or write IF(B2:F2="","",B2:F2) for levels in B2:F2.',
};

/** Facts as sentences for people; a script of its own (`words.ts`), because numbers need none of it. */
export function inWords(facts: Facts, language: Language): string {
  switch (facts.code) {
    case 'explained':
      return [
        explain(facts.outcome, language),
        ...facts.refused.map((finding) => describeFinding(finding, language)),
        ...besideSentence(facts.outcome).map((warning) => describeWarning(warning, language)),
      ].join(' ');
    case 'unscored':
      return explain(facts.outcome, language);
    case 'findings':
      return facts.findings
        .map((finding) => describeFinding(finding, language))
        .join(facts.between);
    case 'checked':
      return [
        ...facts.findings.map((finding) => describeFinding(finding, language)),
        ...(facts.perhapsBlank ? [PERHAPS_BLANK[language]] : []),
      ].join(' · ');
    case 'anyResult':
      return anyResultText(language);
    default:
      return refusalOf(facts)[language];
  }
}

type Refusal = Exclude<
  Facts,
  { readonly code: 'explained' | 'unscored' | 'findings' | 'checked' | 'anyResult' }
>;

function refusalOf(facts: Refusal): Bilingual {
  switch (facts.code) {
    case 'notLoaded':
      return NOT_LOADED;
    case 'oneValue':
      return {
        th: `${facts.parameter} ต้องเป็นค่าเดียวหรือเซลล์เดียว`,
        en: `${facts.parameter} must be one value or one cell.`,
      };
    case 'levelsSize':
      return {
        th: `levels ต้องมีแถวละ ${facts.highest} เซลล์ (ระดับ 1–${facts.highest}) หรือ ${facts.highest + 1} เซลล์ (ระดับ 0–${facts.highest}) แต่ได้รับขนาด ${facts.size} (เป้าหมายค่าเดียวใช้ตัวเลือก target จำนวนระดับอื่นใช้ตัวเลือกเช่น scores 0 50 75 100)`,
        en: `levels must have ${facts.highest} cells (levels 1–${facts.highest}) or ${facts.highest + 1} cells (levels 0–${facts.highest}) in a row; it has ${facts.size}. For one target use the option target, for another number of levels an option such as scores 0 50 75 100.`,
      };
    case 'severalTargets':
      return {
        th: 'ตัวเลือก target ต้องการเป้าหมายค่าเดียว: ช่วง levels ต้องมีค่าเพียงเซลล์เดียวในแต่ละแถว',
        en: 'The option target takes one target: only one cell in a row of levels may be filled.',
      };
    case 'sizes':
      return {
        th: `ขนาดไม่ตรงกัน: ${facts.a} ${facts.sizeOfA} แต่ ${facts.b} ${facts.sizeOfB} โปรดเลือกช่วงที่มีจำนวนแถวเท่ากัน`,
        en: `Sizes do not match: ${facts.a} ${facts.sizeOfA}, ${facts.b} ${facts.sizeOfB}. Choose ranges with as many rows.`,
      };
    case 'option':
      return {
        th: `ไม่รู้จักตัวเลือก “${facts.text}” หรือขัดกับตัวเลือกอื่น ใช้ได้: ${OPTIONS}`,
        en: `The option “${facts.text}” is unknown or contradicts another. Use ${OPTIONS}`,
      };
    case 'language':
      return {
        th: `ไม่รู้จักภาษา “${facts.text}” ใช้ "th" หรือ "en"`,
        en: `Unknown language “${facts.text}”. Use "th" or "en".`,
      };
    case 'method':
      return {
        th: `ไม่รู้จักวิธีรวมรอบ “${facts.text}” ใช้ latest, sum, average, min, max หรือ ratio`,
        en: `Unknown method “${facts.text}”. Use latest, sum, average, min, max or ratio.`,
      };
    case 'ratio':
      return {
        th: 'ratio ต้องมีสองคอลัมน์หรือสองแถว: ตัวตั้งและตัวหารของทุกรอบ และผลรวมตัวหารต้องไม่เป็นศูนย์',
        en: 'ratio needs two columns or two rows: a numerator and a denominator for each period; the denominators must not add up to zero.',
      };
    case 'bands':
      return {
        th: 'bands ต้องมีสองคอลัมน์: คะแนนเริ่มต้น (ต่ำสุดคือ 0) และชื่อระดับ',
        en: 'bands needs two columns: where a band starts (the lowest at 0) and its name.',
      };
    case 'noLevel':
      return {
        th: `เกณฑ์นี้ไม่มีระดับ ${facts.level}`,
        en: `These criteria have no level ${facts.level}.`,
      };
    case 'notNumber':
      return {
        th: `${facts.parameter}: “${facts.text}” ไม่ใช่ตัวเลข`,
        en: `${facts.parameter}: “${facts.text}” is not a number.`,
      };
    case 'notScore':
      return {
        th: `${facts.parameter}: ${facts.value} ต้องอยู่ระหว่าง ${facts.low} ถึง ${facts.high} คะแนนแบบอื่นให้ใส่ตัวเลือกเช่น "scores 0 50 75 100"`,
        en: `${facts.parameter}: ${facts.value} must lie between ${facts.low} and ${facts.high}. For another scale give an option such as "scores 0 50 75 100".`,
      };
    case 'notWeight':
      return {
        th: `${facts.parameter}: ${facts.value} ต้องไม่ติดลบ`,
        en: `${facts.parameter}: ${facts.value} must not be negative.`,
      };
  }
}
