import { buddhistYear, type Language } from '../../engine';
import type { Day } from '../plan/dates';

interface SnapshotWords {
  readonly sheet: (period: string, day: Day) => string;
  readonly title: string;
  readonly fingerprint: (hash: string) => string;
  readonly frozen: string;
  readonly changes: {
    readonly sheet: string;
    readonly title: string;
    readonly since: (period: string, date: string) => string;
    readonly same: string;
    readonly columns: readonly string[];
    readonly added: string;
    readonly removed: string;
    readonly result: string;
    readonly score: string;
    readonly inputsChanged: string;
    readonly inputsSame: string;
  };
}

const TH: SnapshotWords = {
  sheet: (period, { year, month, day }) => `ณ ${period} ${day}-${month}-${buddhistYear(year)}`,
  title: 'ผลที่รายงาน (ภาพ ณ วันจัดทำ)',
  fingerprint: (hash) => `ลายนิ้วมือข้อมูลนำเข้า (SHA-256): ${hash}`,
  frozen: 'แผ่นงานนี้เป็นค่าคงที่ โปรแกรมจะไม่แก้ไขอีก ใช้เทียบว่ามีอะไรเปลี่ยนไปหลังรายงาน',
  changes: {
    sheet: 'สิ่งที่เปลี่ยนไป',
    title: 'สิ่งที่เปลี่ยนไปตั้งแต่รายงานครั้งล่าสุด',
    since: (period, date) => `เทียบกับภาพ ณ ${period} ที่จัดทำเมื่อ ${date}`,
    same: 'ไม่มีอะไรเปลี่ยนไป',
    columns: [
      'หน่วยงาน',
      'รหัส',
      'ตัวชี้วัด',
      'ผลที่รายงาน',
      'ผลปัจจุบัน',
      'คะแนนที่รายงาน',
      'คะแนนปัจจุบัน',
      'สิ่งที่เปลี่ยน',
    ],
    added: 'เพิ่มใหม่',
    removed: 'ไม่มีแล้ว',
    result: 'ผล',
    score: 'คะแนน',
    inputsChanged: 'ข้อมูลนำเข้า (เกณฑ์ น้ำหนัก ผล หรือการตั้งค่า) เปลี่ยนไปจากตอนที่รายงาน',
    inputsSame: 'ข้อมูลนำเข้าเหมือนตอนที่รายงานทุกประการ',
  },
};

const EN: SnapshotWords = {
  sheet: (period, { year, month, day }) => `As of ${period} ${day}-${month}-${year}`,
  title: 'As reported (snapshot)',
  fingerprint: (hash) => `Fingerprint of the inputs (SHA-256): ${hash}`,
  frozen:
    'This sheet holds values and is never changed by the add-in; later runs are compared with it.',
  changes: {
    sheet: 'Changes',
    title: 'What changed since the last report',
    since: (period, date) => `Compared with the snapshot of ${period} made on ${date}`,
    same: 'Nothing changed',
    columns: [
      'Unit',
      'Code',
      'Indicator',
      'Result reported',
      'Result now',
      'Score reported',
      'Score now',
      'What changed',
    ],
    added: 'new',
    removed: 'no longer there',
    result: 'result',
    score: 'score',
    inputsChanged:
      'The inputs (criteria, weights, results or settings) are not those of the report.',
    inputsSame: 'The inputs are exactly those of the report.',
  },
};

export const SNAPSHOT_WORDS: Readonly<Record<Language, SnapshotWords>> = { th: TH, en: EN };
