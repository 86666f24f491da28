import { buddhistYear } from '../../../engine';
import type { SnapshotWords } from '../en/snapshot';
import { summaries } from './summaries';

export const snapshot: SnapshotWords = {
  sheet: (period, whole, { year, month, day }) =>
    `${whole ? period : `ณ ${period}`} ${day}-${month}-${buddhistYear(year)}`,
  title: 'ชุดคะแนนที่เก็บไว้ตามที่รายงาน',
  fingerprint: (hash) => `ลายนิ้วมือข้อมูลนำเข้า (SHA-256): ${hash}`,
  frozen: 'แผ่นงานนี้เป็นค่าคงที่ โปรแกรมจะไม่แก้ไขอีก ใช้เทียบว่ามีอะไรเปลี่ยนไปหลังรายงาน',
  changes: {
    sheet: summaries['summary:changes'].name,
    title: 'สิ่งที่เปลี่ยนไปตั้งแต่รายงานครั้งล่าสุด',
    since: (period, date) => `เทียบกับชุดคะแนนที่เก็บไว้ ${period} เมื่อ ${date}`,
    otherPeriod: (now, kept) =>
      `ยังไม่มีชุดคะแนนของ${now} ที่เก็บไว้ จึงเทียบกับ${kept} ผลจึงต่างกันได้แม้ข้อมูลนำเข้าเหมือนเดิม`,
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
