import type { Bilingual } from '../../../engine';

/*
 * Short names of our own for what the agreements of Kalasin Town Municipality for fiscal year 2566 measure, and the posts
 * and offices (never persons) that they name.
 */

function both(th: string, en: string): Bilingual {
  return { th, en };
}

/** Posts with an agreement whose list of indicators is in the source. */
export const HOLDERS = {
  clerk: both('ปลัดเทศบาล', 'Municipal Clerk'),
  deputy1: both('รองปลัดเทศบาล (1)', 'Deputy Clerk (1)'),
  deputy2: both('รองปลัดเทศบาล (2)', 'Deputy Clerk (2)'),
  education: both('ผู้อำนวยการสำนักการศึกษา', 'Director of Education'),
  works: both('ผู้อำนวยการสำนักช่าง', 'Director of Public Works'),
  health: both('ผู้อำนวยการสำนักสาธารณสุขฯ', 'Director of Public Health'),
  headOfOffice: both('หัวหน้าสำนักปลัดเทศบาล', 'Head of the Clerk’s Office'),
  welfare: both('ผู้อำนวยการกองสวัสดิการสังคม', 'Director of Social Welfare'),
} as const;

/** Offices in charge (หน่วยงานที่รับผิดชอบ). */
export const OFFICES = {
  works: both('สำนักช่าง', 'Public Works'),
  clerkOffice: both('สำนักปลัดเทศบาล', 'Clerk’s Office'),
  health: both('สำนักสาธารณสุขและสิ่งแวดล้อม', 'Public Health and Environment'),
  welfare: both('กองสวัสดิการสังคม', 'Social Welfare'),
  education: both('สำนักการศึกษา', 'Education'),
  treasury: both('สำนักคลัง', 'Finance'),
  strategy: both('กองยุทธศาสตร์และงบประมาณ', 'Strategy and Budget'),
} as const;

/** Strategic issues (ประเด็นยุทธศาสตร์) by number. */
export const ISSUES: Readonly<Record<string, Bilingual>> = {
  '1.1': both('โครงสร้างพื้นฐานและเมืองอัจฉริยะ', 'Infrastructure and smart city'),
  '1.2': both('เมืองสะอาดและสิ่งแวดล้อม', 'Clean city and environment'),
  '2.1': both('ชุมชนเข้มแข็ง', 'Strong communities'),
  '2.2': both('ช่วยเหลือผู้ด้อยโอกาส', 'Help for the disadvantaged'),
  '2.3': both('อาชีพและรายได้', 'Work and income'),
  '2.4': both('ระบบสุขภาพ', 'Health'),
  '2.5': both('การศึกษา', 'Education'),
  '3.1': both('ศูนย์กลางวัฒนธรรมและท่องเที่ยว', 'Culture and tourism'),
  '3.2': both('สืบสานประเพณี', 'Traditions kept alive'),
  '4.1': both('องค์กรสมรรถนะสูง', 'A high-performing organisation'),
};

export const MEASURES = {
  percent: both('ร้อยละ', 'percent'),
  cases: both('ราย', 'cases'),
  squareKilometres: both('ตารางกิโลเมตร', 'square kilometres'),
  times: both('ครั้ง', 'times'),
  places: both('แห่ง', 'places'),
  points: both('จุด', 'points'),
  groups: both('กลุ่ม', 'groups'),
  people: both('คน', 'people'),
  agencies: both('หน่วยงาน', 'units'),
  activities: both('กิจกรรม', 'activities'),
  services: both('งานบริการ', 'services'),
  systems: both('ระบบ', 'systems'),
} as const;

export type KalasinMeasure = keyof typeof MEASURES;

/** Names of the indicators by code; those of the parts of 29 are made in `kalasin.ts`. */
export const KALASIN_NAMES: Readonly<Record<string, Bilingual>> = {
  '1': both('โครงสร้างพื้นฐานเพื่อคนเมือง', 'Infrastructure for city life'),
  '1.1': both('ซ่อมถนนที่ชำรุด', 'Damaged roads repaired'),
  '1.2': both('ซ่อมทางเท้าและเขื่อนกันตลิ่ง', 'Footpaths and embankments repaired'),
  '1.3': both('คำร้องเรื่องไฟส่องสว่างลดลง', 'Fewer requests about lighting'),
  '1.4': both('มาตรฐานการควบคุมงานก่อสร้าง', 'Standard of site supervision'),
  '2': both('การประหยัดพลังงาน', 'Energy savings'),
  '2.1': both('ลดไฟฟ้าบ่อบำบัดน้ำเสีย', 'Less power for wastewater ponds'),
  '2.2': both('ใช้ไฟฟ้าสาธารณะตามสิทธิ์', 'Public electricity entitlement used'),
  '2.3': both('ประหยัดเชื้อเพลิง', 'Fuel saved'),
  '3': both('ผู้เสียชีวิตบนท้องถนน', 'Road deaths'),
  '4': both('พื้นที่ปลอดภัยจากอาชญากรรม', 'Safety zone'),
  '5': both('เพลิงไหม้อาคารบ้านเรือน', 'Fires in buildings'),
  '6': both('ปรับปรุงสวนสาธารณะ', 'Public parks improved'),
  '6.1': both('สวนที่ปรับปรุงแล้ว', 'Parks renovated'),
  '6.2': both('สวนที่น้ำได้มาตรฐาน', 'Parks with water up to standard'),
  '7': both('แหล่งพักผ่อนหรือจุดหมายตา', 'Leisure places or landmarks'),
  '8': both('จัดการน้ำของเมือง', 'City water management'),
  '9': both('เมืองสะอาดตาม Healthy City', 'Clean city by Healthy City'),
  '10': both('ก๊าซเรือนกระจกลดลง', 'Greenhouse gases cut'),
  '11': both('ขยะที่ส่งกำจัดลดลง', 'Less waste for disposal'),
  '12': both('กลุ่มที่ร่วมพัฒนาเมือง', 'Groups that help develop the city'),
  '13': both('ชุมชนที่ทำงานถ่ายโอน', 'Communities doing devolved work'),
  '14': both('ผู้ด้อยโอกาสลดลง', 'Fewer disadvantaged people'),
  '15': both('คนเร่ร่อนที่ได้รับความช่วยเหลือ', 'Homeless people helped'),
  '16': both('ผู้ค้าที่ขายออนไลน์ได้', 'Traders who sell online'),
  '17': both('ตลาดระดับ Smart Market', 'Markets at Smart Market standard'),
  '18': both('โรงฆ่าสัตว์ตามมาตรฐาน GMP', 'Slaughterhouse at GMP standard'),
  '19': both('ผู้ป่วยเบาหวานรายใหม่ลดลง', 'Fewer new diabetes patients'),
  '20': both('หน่วยบริการติดดาว', 'Starred health stations'),
  '21': both('หน่วยงานสุขภาพวัยทำงาน', 'Agencies for health at work'),
  '22': both('ADL ของผู้ป่วยพึ่งพิงเพิ่มขึ้น', 'Better ADL of dependent patients'),
  '23': both('เด็กเล็กพัฒนาการสมวัย', 'Young children on course'),
  '24': both('คะแนน NT ชั้น ป.3', 'NT score, grade 3'),
  '25': both('คะแนนอ่านออกเสียง RT ชั้น ป.1', 'RT reading score, grade 1'),
  '26': both('กิจกรรมเด็กและเยาวชน', 'Activities for young people'),
  '27': both('เด็กเรียนร่วมได้พัฒนาเต็มที่', 'Inclusive pupils fully supported'),
  '28': both('ผู้จบได้เรียนต่อหรือมีงาน', 'School leavers in study or work'),
  '29': both('ผลสอบ O-NET', 'O-NET results'),
  '30': both('ผู้ชมงานวัฒนธรรมเพิ่มขึ้น', 'More visitors at cultural events'),
  '31': both('กิจกรรมวัฒนธรรมที่ใช้พัฒนาเมือง', 'Cultural activities put to use'),
  '32': both('การรับรู้ศิลปวัฒนธรรม', 'Awareness of local culture'),
  '33': both('งานบุญเดือนเจ็ดสู่ระดับชาติ', 'Seventh-month festival goes national'),
  '34': both('คะแนน LPA', 'LPA score'),
  '35': both('รายได้จัดเก็บเองต่อรายได้รวม', 'Own revenue in all revenue'),
  '36': both('รายรับเหนือรายจ่าย', 'Revenue over expenditure'),
  '37': both('เบิกจ่ายทันกำหนด', 'Payments on time'),
  '38': both('รายได้ที่เก็บทางออนไลน์', 'Own revenue collected online'),
  '39': both('เงินเหลือจากจัดซื้อจัดจ้าง', 'Money left from procurement'),
  '40': both('บุคลากรที่พัฒนาสู่ผู้บริหาร', 'Staff developed as managers'),
  '41': both('ประชาชนที่รับรู้ข่าวสาร', 'People reached by news'),
  '42': both('ความพึงพอใจต่อเทศบาล', 'Satisfaction with the municipality'),
  '43': both('นวัตกรรมหรือแอปที่ใช้บริการ', 'Innovations or apps in use'),
  '44': both('ระบบบริการด้วยเทคโนโลยี', 'Digital service systems'),
  '45': both('เรื่องร้องทุกข์ที่แก้ตามเกณฑ์', 'Complaints settled to standard'),
};

/** Results and targets that are words. */
export const RESULT_WORDS = {
  pass: both('ผ่าน', 'Pass'),
  excluded: both('ไม่ประเมิน', 'N/A'),
} as const;

/** What a target says beyond its number. */
export const KALASIN_REMARKS: Readonly<Record<string, Bilingual>> = {
  '12': both('กลุ่มละ 1 กิจกรรมขึ้นไป', 'each with 1 activity or more'),
  '13': both('กลุ่มละ 1 กิจกรรมขึ้นไป', 'each with 1 activity or more'),
  '15': both(
    'แบบของปลัดพิมพ์ไว้ข้างเป้าประสงค์ 2.3.1',
    'the clerk’s form prints it beside objective 2.3.1'
  ),
  '30': both('เทียบกับปี 2565', 'against the year 2565'),
};
