import type { Bilingual } from '../../../engine';

function both(th: string, en: string): Bilingual {
  return { th, en };
}

/** Issues (ประเด็นการประเมิน), gathered under short names of our own. */
export const SA_KAEO_GROUPS = {
  assessment: both('การประเมินองค์กร', 'Assessment of the organisation'),
  audit: both('การตรวจสอบภายใน', 'Internal audit'),
  budget: both('การบริหารงบประมาณ', 'Budget'),
  council: both('กิจการสภา', 'Council affairs'),
  culture: both('วัฒนธรรมองค์กร', 'Culture of the organisation'),
  democracy: both('ประชาธิปไตยและความร่วมมือ', 'Democracy and cooperation'),
  education: both('การศึกษา กีฬา และวัฒนธรรม', 'Education, sports and culture'),
  finance: both('การเงินและรายได้', 'Finance and revenue'),
  health: both('สาธารณสุขและสิ่งแวดล้อม', 'Health and environment'),
  integrity: both('คุณธรรมและความโปร่งใส', 'Integrity and transparency'),
  markets: both('ตลาดของ อบจ.', 'Markets of the PAO'),
  oversight: both('การกำกับดูแล', 'Oversight'),
  people: both('การบริหารงานบุคคล', 'Personnel'),
  planning: both('แผนพัฒนาท้องถิ่น', 'Local development plan'),
  risk: both('การจัดการความเสี่ยง', 'Risk management'),
  safety: both('สาธารณภัย', 'Disasters'),
  service: both('การบริการประชาชน', 'Service to the public'),
  supplies: both('พัสดุและทรัพย์สิน', 'Supplies and property'),
  technology: both('เทคโนโลยีและนวัตกรรม', 'Technology and innovation'),
  welfare: both('คุณภาพชีวิตและอาชีพ', 'Welfare and occupations'),
  works: both('งานช่างและอาคารสถานที่', 'Works and buildings'),
} as const;
export type SaKaeoGroup = keyof typeof SA_KAEO_GROUPS;

export const SA_KAEO_MEASURES = {
  percent: both('ร้อยละ', 'percent'),
  steps: both('ขั้นตอน', 'steps'),
  level: both('ระดับ', 'level'),
  activities: both('กิจกรรม', 'activities'),
  items: both('ข้อ', 'items'),
  areas: both('ด้าน', 'areas'),
  news: both('ข่าวต่อเดือน', 'news items a month'),
  times: both('ครั้ง', 'times'),
  day: both('วันที่', 'day of the month'),
  days: both('วัน', 'days'),
  workdays: both('วันทำการ', 'working days'),
} as const;
export type SaKaeoMeasure = keyof typeof SA_KAEO_MEASURES;
