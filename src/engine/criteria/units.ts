import { normalise } from '../values/normalise';

/**
 * Words that may follow a number and say what is counted (classifiers, units). A word that is not here keeps a cell
 * from being read as a number: rather a problem with its address than a guess (domain.md §2).
 */
const THAI_UNITS = `
  คน ราย ครั้ง โครงการ กิจกรรม แห่ง ข้อ ขั้นตอน เรื่อง ข่าว ฉบับ ชิ้น ชุด กลุ่ม หลัง ระบบ หน่วยงาน หน่วย จุด บาท คะแนน
  แต้ม ระดับ สาย เส้น เส้นทาง กม. กิโลเมตร ตารางกิโลเมตร ตร.กม. ตร.ม. ตารางเมตร ลูกบาศก์เมตร เมตร ไร่ ตัน กิโลกรัม กก. ลิตร
  หลังคาเรือน ครัวเรือน ชุมชน หมู่บ้าน ตำบล อำเภอ โรงเรียน โรงงาน แผน แผนงาน หลักสูตร รายการ เล่ม งาน งานบริการ นวัตกรรม
  ผลงาน ช่องทาง มาตรการ ประเด็น ด้าน ตัวชี้วัด ตัว ต้น คัน เครื่อง อัน ใบ ดวง คู่ ทีม ท่าน รูป สาขา ศูนย์ เครือข่าย ประเภท
  ชนิด รุ่น ห้อง กอง สำนัก องค์กร สถานที่ แปลง คดี ข้อร้องเรียน เดือน ปี ชั่วโมง ชม. นาที วินาที สัปดาห์ ไตรมาส รอบ กระบวนงาน กระบวนการ
  บทความ คลิป โพสต์ หน้า สถานี ตลาด สวน ถนน สะพาน เหตุการณ์ เหตุ เท่า หน่วยบริการ หน่วยไฟฟ้า กิโลวัตต์ สื่อ ส่วน ตอน วิชา เวที
  ผลิตภัณฑ์ องค์ประกอบ เกณฑ์ ตัวอย่าง คำร้อง สัญญา แบบ เวอร์ชัน ขั้น
`;

/** Each may end in -s. */
const ENGLISH_UNITS = `
  person people staff employee citizen student participant household time project activity activities place site item
  step point score baht thb case complaint unit news report plan course community communities group school village hour
  hr minute min second sec week month quarter year km kilometre kilometer m metre meter kg ton litre liter rai innovation document
  service system task article post stage level event meeting channel topic set x
`;

/** Working days and calendar days: units that make a number a duration. */
const WORKING_DAYS = [
  'วันทำการ',
  'วันทำงาน',
  'working days',
  'working day',
  'business days',
  'business day',
];
const DAYS = ['วัน', 'calendar days', 'calendar day', 'days', 'day'];

export type DayUnit = 'working' | 'calendar';

const escape = (word: string): string => word.replace(/[.]/g, '\\.');
const words = (list: string): string[] => list.trim().split(/\s+/);
const longestFirst = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const wholeWord = (list: readonly string[]): string =>
  list.map((word) => (/[a-z]$/.test(word) ? `${escape(word)}(?![a-z])` : escape(word))).join('|');

const RATES = [...words(THAI_UNITS), 'วัน', 'day', ...words(ENGLISH_UNITS)];
const UNIT = new RegExp(
  `\\s?(?:(${wholeWord([...WORKING_DAYS, ...DAYS])})|(?:${longestFirst(words(THAI_UNITS))}|(?:${longestFirst(
    words(ENGLISH_UNITS)
  )})s?(?![a-z])))(?:\\s?(?:ต่อ|/|per )\\s?(?:${longestFirst(RATES)})s?(?![a-z]))?`,
  'y'
);

export interface Unit {
  readonly text: string;
  readonly days: DayUnit | null;
}

/** The unit that starts at `position` of a normalised text, with a rate (`ต่อเดือน`, `/ปี`) if there is one; else null. */
export function unitAt(text: string, position: number): Unit | null {
  UNIT.lastIndex = position;
  const match = UNIT.exec(text);
  if (match === null) return null;
  const day = match[1];
  if (day === undefined || /ต่อ|\/|per /.test(match[0])) return { text: match[0], days: null };
  return { text: match[0], days: WORKING_DAYS.includes(day) ? 'working' : 'calendar' };
}

/** Signs and words for units of measure that stand alone, not behind a number. */
const ALONE =
  /^(?:%|ร้อยละ|เปอร์เซ็นต์|percent(?:age)?|per ?cent|pct|#|no\.?|number|จำนวน|ratio|อัตราส่วน|score|index|ดัชนี|date|วันที่|yes\/no|มี\/ไม่มี|ผ่าน\/ไม่ผ่าน|[$€£¥฿]|usd|eur|(?:ล้าน|พัน|แสน)?บาท|(?:million|thousand|m|k) ?(?:baht|usd|eur|thb)?)$/iu;

/** True for a text that is a unit of measure and nothing else: `%`, `days`, `ร้อยละ`, `ล้านบาท`, `ราย/ปี`. */
export function isUnitOfMeasure(text: string): boolean {
  const said = normalise(text).toLowerCase();
  return ALONE.test(said) || unitAt(said, 0)?.text.trim() === said;
}
