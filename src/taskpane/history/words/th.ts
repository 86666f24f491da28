import type { HistoryPaneWords } from './en';

export const thai: HistoryPaneWords = {
  title: 'คะแนนย้อนหลัง',
  back: 'กลับ',
  intro:
    'รวมคะแนนของสมุดงานนี้และของปีอื่นไว้ในแผ่นงานเดียว พร้อมทิศทางของแต่ละคะแนน โปรดเลือกสมุดงานของปีอื่น ไฟล์อ่านในเครื่องนี้เท่านั้น และไม่เขียนสิ่งใดจนกว่าท่านจะสั่ง',
  reading: (done, all) => `กำลังอ่านไฟล์ ${done} จาก ${all}`,
  looking: 'กำลังอ่านสมุดงาน…',
  writing: 'กำลังเขียนลงสมุดงาน…',
  files: 'ข้อมูลจากแต่ละแหล่ง',
  leaveOut: 'นำออก',
  leaveOutFile: (file) => `นำไฟล์ ${file} ออก`,
  changed: (count) => `คะแนนที่ต่างจากที่เคยเก็บไว้ (${count})`,
  wasIs: (what, was, is) => `${what}: ${was} → ${is}`,
  nothing: 'ไม่มี',
  totals: 'คะแนนรวม',
  period: 'รอบ',
  total: 'คะแนนรวม',
  change: 'เทียบกับรอบก่อน',
  year: 'เทียบกับปีก่อน',
  write: (scores) => `เขียนแผ่นงาน (${scores} คะแนน)`,
  written: 'เขียนแผ่นงานแล้ว',
  tryAgain: 'ลองอีกครั้ง',
};
