import type { ENGLISH_COLUMNS, ENGLISH_ROWS } from './leftOutEnglish';

/** Why a row of a form gives no indicator of its own, in Thai. */
export const THAI_ROWS: typeof ENGLISH_ROWS = {
  blank: 'แถวว่าง',
  title: 'อยู่เหนือหัวตาราง',
  formTitle: 'ชื่อแบบฟอร์ม',
  header: 'หัวตาราง',
  headerAgain: 'หัวตารางซ้ำ',
  titled: 'ชื่อตัวชี้วัดของตารางด้านล่าง',
  period: 'ระบุรอบของแถวด้านล่าง',
  section: 'หัวข้อย่อย',
  group: 'ชื่อประเด็นการประเมินของแถวด้านล่าง',
  continuation: 'เป็นส่วนหนึ่งของแถวด้านบน',
  total: 'ผลรวม',
  belowTotal: 'อยู่ใต้ผลรวม',
  note: 'หมายเหตุหรือคำอธิบาย',
  figures: 'มีแต่ตัวเลข เช่น เลขหน้า',
  unclear: 'ไม่แน่ใจว่าคืออะไร',
  chosen: 'ตามที่ท่านเลือก',
};

/** Why nothing of a column is taken over, in Thai. */
export const THAI_COLUMNS: typeof ENGLISH_COLUMNS = {
  blank: 'คอลัมน์ว่าง',
  counting: 'เป็นลำดับแถว ส่วนรหัสอยู่ที่อื่น',
  countingUnits: 'เป็นลำดับของบุคคลหรือหน่วยงาน ไม่ใช่ของตัวชี้วัด',
  chosen: 'ไม่นำเข้า ตามที่ท่านเลือก',
};
