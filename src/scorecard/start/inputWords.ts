import { highestScore, lowestScore, numberText, type Language, type Scale } from '../../engine';
import type { TableKind } from '../../tables';

/**
 * What is said of cells when they are selected, by table and column; `level` for every level. `{low}` and `{high}` stand for the
 * ends of the scale (`saidOn`).
 */
export interface InputWords {
  readonly columns: Partial<Readonly<Record<TableKind, Readonly<Record<string, string>>>>>;
  /** By the setting's English name. */
  readonly settings: Readonly<Record<string, string>>;
  readonly warning: { readonly title: string; readonly message: string };
}

/** Titles are the columns' own names; Excel shows at most 255 characters of a message. */
export const INPUT_WORDS: Readonly<Record<Language, InputWords>> = {
  th: {
    columns: {
      indicators: {
        unit: 'เว้นว่าง = ทั้งองค์กร หลายหน่วยงานคั่นด้วย ;',
        partOf: 'รหัสของตัวชี้วัดที่แถวนี้เป็นส่วนย่อย ส่วนใหญ่เว้นว่าง',
        kind: 'เว้นว่างได้ โปรแกรมดูจากเกณฑ์ให้ เลือกเฉพาะเมื่อผลตรวจสอบบอกว่าเกณฑ์ไม่ชัดเจน',
        period: 'เว้นว่างหากใช้เกณฑ์เดียวกันทุกรอบ หากเกณฑ์ต่างกัน ให้ทำหนึ่งแถวต่อหนึ่งรอบ',
        level:
          'พิมพ์ตัวเลข (80) ช่วง (70-79) ข้อความ (ไม่น้อยกว่า 80) ขั้นตอน (ขั้นตอนที่ 1-3) วันที่ หรือคำบรรยาย ใส่ - หากไม่มีระดับนี้ เว้นว่างทั้งแถวหากมีเฉพาะเป้าหมาย',
        target: 'จำเป็นเมื่อไม่มีเกณฑ์ของระดับ ผลที่ถึงเป้าหมายคือบรรลุ',
        weight: 'มากกว่า 0 เช่น 20 น้ำหนักของหน่วยงานควรรวมได้ 100 หากเว้นว่างทุกแถว ทุกตัวชี้วัดมีน้ำหนักเท่ากัน',
        direction: 'เว้นว่างได้หากเกณฑ์บอกอยู่แล้ว มากดี = ค่ามากดีกว่า น้อยดี = ค่าน้อยดีกว่า',
        method:
          'เว้นว่าง = ตามการตั้งค่า ตามระดับ = ได้คะแนนเท่าระดับ เทียบสัดส่วน = คิดตามสัดส่วนระหว่างสองระดับ คำอื่นใช้กับเป้าหมายที่ไม่มีระดับ',
        curve:
          'ร้อยละของเป้าหมาย:คะแนน เรียงจากน้อยไปมาก เช่น 0:{low}; 100:{high} ระหว่างจุดคิดตามสัดส่วน เติม ขั้น ท้ายข้อความหากใช้คะแนนของจุดที่ถึงแล้ว เว้นว่าง = ตามการตั้งค่า',
        combination: 'วิธีรวมผลของหลายรอบเป็นค่าเดียว เว้นว่าง = ใช้ค่าล่าสุด',
        precision: 'จำนวนทศนิยมที่ปัดผลก่อนให้คะแนน เว้นว่าง = ไม่ปัด',
      },
      results: {
        unit: 'หน่วยงานตามตารางตัวชี้วัด เว้นว่าง = ทั้งองค์กร',
        code: 'รหัสตัวชี้วัดตามตารางตัวชี้วัด',
        period: 'รอบของผลนี้ เลือกจากรายการ หรือพิมพ์รอบอื่น เช่น เดือน',
        actual:
          'กรอกตามเกณฑ์: ตัวเลข ร้อยละ วันที่ ใช่/ไม่ใช่ ขั้นตอนที่ทำแล้ว (1,2,4) หรือข้อความ หลายค่าคั่นด้วย ; เว้นว่าง = ยังไม่มีผล พิมพ์ ไม่ประเมิน หากไม่ประเมิน',
        override: 'คะแนนกรรมการ {low} ถึง {high} ใช้แทนคะแนนที่คำนวณ และต้องมีเหตุผล',
        reason: 'จำเป็นเมื่อมีคะแนนกรรมการ',
      },
    },
    settings: {
      'Target curve':
        'ใช้กับเป้าหมายที่ไม่มีระดับ เขียนเป็น ร้อยละของเป้าหมาย:คะแนน เช่น 0:{low}; 100:{high} ระหว่างจุดคิดตามสัดส่วน เติม ขั้น ท้ายข้อความหากใช้คะแนนของจุดที่ถึงแล้ว เว้นว่าง = ไม่ใช้',
    },
    warning: {
      title: 'ไม่อยู่ในรายการ',
      message:
        'คำนี้ไม่อยู่ในรายการ ใช้ได้หากโปรแกรมรู้จักคำนี้ในความหมายเดียวกัน กดตรวจสอบในบานหน้าต่างเพื่อดูว่าอ่านได้หรือไม่ ต้องการใช้คำนี้หรือไม่',
    },
  },
  en: {
    columns: {
      indicators: {
        unit: 'Blank: the whole organisation. Several units with ; between them.',
        partOf: 'Code of the indicator that this row is a part of. Mostly blank.',
        kind: 'May stay blank: the levels tell. Choose one only where Check says that the levels are unclear.',
        period:
          'Blank where the levels hold for every period. Where they differ, one row for each period.',
        level:
          'A number (80), a range (70-79), words (at least 80), steps (step 1-3), a date or a statement. Type - where there is no such level. Leave all blank where there is only a target.',
        target: 'Needed where there are no levels: a result that reaches it is met.',
        weight:
          'More than 0, such as 20. The weights of a unit should add up to 100. Where all are blank, all indicators count the same.',
        direction:
          'May stay blank where the levels show it. higher: more is better. lower: less is better.',
        method:
          'Blank: as in the settings. step: the score is the level. linear: in proportion between two levels. The other words are for targets without levels.',
        curve:
          'Percent of target:score, rising, such as 0:{low}; 100:{high}; in proportion between points, or with step at the end the score of the last point reached. Blank: as in the settings.',
        combination: 'How the results of several periods become one. Blank: the latest.',
        precision: 'Decimals to which a result is rounded before it is scored. Blank: not rounded.',
      },
      results: {
        unit: 'Unit as with the indicators. Blank: the whole organisation.',
        code: 'Code of the indicator as in the table of indicators.',
        period: 'The period of this result: choose one, or type another, such as a month.',
        actual:
          'As the levels ask for it: a number, a percentage, a date, yes/no, steps done (1,2,4) or text; several values with ; between them. Blank: no result yet. Type N/A where it is not assessed.',
        override:
          'Score of the committee, {low} to {high}. It counts instead of the computed one and needs a reason.',
        reason: 'Needed where there is a score of the committee.',
      },
    },
    settings: {
      'Target curve':
        'For targets without levels. Percent of target:score, rising, such as 0:{low}; 100:{high}; in proportion between points, or with step at the end the score of the last point reached. Blank: none.',
    },
    warning: {
      title: 'Not in the list',
      message:
        'This word is not in the list. It can be used where the add-in knows it for the same thing; Check in the pane says whether it is read. Do you want to use it?',
    },
  },
};

/** What is said where scores are those of a scale. */
export function saidOn(scale: Scale, message: string): string {
  return message
    .replaceAll('{low}', numberText(lowestScore(scale)))
    .replaceAll('{high}', numberText(highestScore(scale)));
}
