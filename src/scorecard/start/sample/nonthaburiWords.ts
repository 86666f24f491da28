import type { Bilingual } from '../../../engine';

/*
 * Short names of our own for what the agreement of Nonthaburi City Municipality for fiscal year 2564 measures, and the
 * posts (never persons) that it names.
 */

function both(th: string, en: string): Bilingual {
  return { th, en };
}

export const GROUPS = {
  results: both('ประสิทธิผลตามแผน', 'Results'),
  service: both('คุณภาพบริการ', 'Service quality'),
  efficiency: both('ประสิทธิภาพการทำงาน', 'Efficiency'),
  organisation: both('การพัฒนาองค์กร', 'Organisation development'),
  assessment: both('ผลประเมินองค์กรและผู้บริหาร', 'Assessments by others'),
  risk: both('ความเสี่ยงและการป้องกันทุจริต', 'Risk and integrity'),
} as const;

export const MEASURES = {
  percent: both('ร้อยละ', 'percent'),
  number: both('จำนวน', 'number'),
  level: both('ระดับ', 'level'),
  channels: both('ช่องทาง', 'channels'),
  matters: both('เรื่อง', 'matters'),
  items: both('รายการ', 'items'),
  yesNo: both('มี/ไม่มี', 'yes/no'),
} as const;

export const SUPERVISORS = {
  planning: both('ผู้อำนวยการกองวิชาการและแผนงาน', 'Director of Academic Affairs and Planning'),
  finance: both('ผู้อำนวยการสำนักการคลัง', 'Director of Finance'),
  financePlanning: both(
    'ผู้อำนวยการสำนักการคลัง, ผู้อำนวยการกองวิชาการและแผนงาน',
    'Directors of Finance and of Academic Affairs and Planning'
  ),
  everyHead: both('หัวหน้าส่วนราชการทุกส่วน', 'Heads of all divisions'),
  registry: both('ผู้อำนวยการกองทะเบียนราษฎรและบัตรฯ', 'Director of Civil Registration'),
  office: both('หัวหน้าสำนักปลัดเทศบาล', 'Head of the Municipal Clerk’s Office'),
  officePlanning: both(
    'หัวหน้าสำนักปลัดเทศบาล, ผู้อำนวยการกองวิชาการและแผนงาน',
    'Head of the Municipal Clerk’s Office; Director of Academic Affairs and Planning'
  ),
  clerk: both('ปลัดเทศบาลและรองปลัดเทศบาล', 'Municipal Clerk and deputies'),
} as const;

export const KEEPERS = {
  budget: both('ฝ่ายแผนงานและงบประมาณ', 'Planning and Budget Section'),
  revenue: both('หัวหน้าฝ่ายพัฒนารายได้', 'Head of Revenue Development'),
  accounts: both('หัวหน้าฝ่ายการเงินและบัญชี', 'Head of Finance and Accounts'),
  academic: both('ฝ่ายบริการและเผยแพร่วิชาการ', 'Academic Services Section'),
  training: both('หัวหน้าฝ่ายพัฒนาบุคลากร', 'Head of Staff Development'),
  registry: both('หัวหน้าฝ่ายบริหารงานทั่วไป กองทะเบียนฯ', 'Head of Administration, Registration'),
  publicity: both(
    'หัวหน้าฝ่ายประชาสัมพันธ์, หัวหน้าฝ่ายบริการและเผยแพร่วิชาการ',
    'Heads of Public Relations and of Academic Services'
  ),
  hearing: both('ศูนย์ดำรงธรรม, งานเทคโนโลยีสารสนเทศ', 'Complaints Centre; Information Technology'),
  complaints: both('ศูนย์ดำรงธรรม', 'Complaints Centre'),
  office: both('หัวหน้าฝ่ายบริหารงานทั่วไป สำนักปลัดเทศบาล', 'Head of Administration, Clerk’s Office'),
  supplies: both('หัวหน้าฝ่ายพัสดุและทรัพย์สิน', 'Head of Supplies and Assets'),
  ledgers: both(
    'หัวหน้าฝ่ายแผนงานและงบประมาณ, หัวหน้าฝ่ายสถิติการคลัง',
    'Heads of Planning and Budget and of Fiscal Statistics'
  ),
  personnel: both('หัวหน้าฝ่ายการเจ้าหน้าที่', 'Head of Personnel'),
  technology: both('งานเทคโนโลยีสารสนเทศ', 'Information Technology'),
  planning: both('ผู้อำนวยการกองวิชาการและแผนงาน', 'Director of Academic Affairs and Planning'),
  legal: both('หัวหน้าฝ่ายนิติการ', 'Head of Legal Affairs'),
} as const;

/** Names of the indicators by code. */
export const NAMES: Readonly<Record<string, Bilingual>> = {
  '1': both('โครงการที่ทำได้ตามงบประมาณประจำปี', 'Budgeted projects carried out'),
  '2': both('รายได้ที่เก็บเองเทียบกับทะเบียน', 'Own revenue against the taxpayer register'),
  '3': both('การเบิกจ่ายงบลงทุน', 'Capital budget disbursed'),
  '4': both('โครงการที่ทำร่วมกับหน่วยงานอื่น', 'Projects shared with other agencies'),
  '5': both('นวัตกรรมที่ใช้ประโยชน์ได้', 'Innovations of use to people'),
  '6': both('โครงการสนับสนุนยุทธศาสตร์จังหวัด', 'Project for the provincial strategy'),
  '7': both('ความพึงพอใจของผู้รับบริการ', 'Satisfaction of service users'),
  '8': both('บริการนอกเวลาและบริการเคลื่อนที่', 'Out-of-hours and mobile service'),
  '9': both('การมีส่วนร่วมของประชาชน', 'Public participation'),
  '9.1': both('ช่องทางเผยแพร่ข้อมูล', 'Channels that publish information'),
  '9.2': both('ช่องทางรับฟังความเห็น', 'Channels for opinions and complaints'),
  '9.3': both('ข้อร้องเรียนที่นำไปแก้ไข', 'Complaints acted upon'),
  '10': both('โครงการดีเด่นด้านการบริหารจัดการ', 'Outstanding well-managed project'),
  '11': both('การประหยัดค่าไฟฟ้า', 'Electricity saved'),
  '12': both('เสนอร่างงบประมาณทันกำหนด', 'Annual budget submitted on time'),
  '13': both('ประกาศใช้แผนพัฒนาทันกำหนด', 'Development plan in force on time'),
  '14': both('เงินเหลือจ่ายจากโครงการใหญ่ที่สุด', 'Money saved on the largest project'),
  '15': both('ข้อมูลบัญชี e-LAAS เป็นปัจจุบัน', 'e-LAAS accounts kept up to date'),
  '16': both('นโยบายด้านทรัพยากรบุคคล', 'Human-resources policy'),
  '17': both('ระบบบริหารทรัพยากรบุคคล', 'Human-resources management'),
  '18': both('ระบบพัฒนาบุคลากร', 'Staff development'),
  '19': both('สิ่งสนับสนุนงานบุคคล', 'Support for human resources'),
  '20': both('ระบบสารสนเทศเพื่อการบริหาร', 'Information systems for management'),
  '21': both('แผนแม่บทสารสนเทศ', 'Information master plan'),
  '22': both('ฐานข้อมูลที่ค้นได้เร็ว', 'Database that is quick to search'),
  '23': both('ลดขั้นตอนและเวลาให้บริการ', 'Fewer steps, quicker service'),
  '23.1': both('การมอบอำนาจตัดสินใจ', 'Powers of decision delegated'),
  '23.2': both('คณะทำงานลดขั้นตอน', 'Working group on simpler procedures'),
  '23.3': both('สิ่งอำนวยความสะดวกแก่ประชาชน', 'Conveniences for the public'),
  '24': both('คะแนนประเมิน LPA', 'LPA assessment score'),
  '25': both('คะแนนประเมินผู้บริหาร', 'Assessment score of the executive'),
  '26': both('คะแนนประเมิน ITA', 'ITA integrity score'),
  '27': both('มาตรฐานบริการสาธารณะ', 'Public service standards, self-assessed'),
  '28': both('การบริหารความเสี่ยง', 'Risk management'),
  '29': both('มาตรการตามแผนป้องกันทุจริต', 'Anti-corruption measures carried out'),
};

/** Formulas where the agreement gives one. */
export const FORMULAS: Readonly<Record<string, Bilingual>> = {
  '1': both('โครงการที่ทำได้ × 100 ÷ โครงการทั้งหมดในแผน', 'projects done × 100 ÷ projects planned'),
  '2': both('ผู้ชำระที่เก็บได้ × 100 ÷ ผู้ชำระทั้งหมด', 'payers collected × 100 ÷ all payers'),
  '3': both('งบลงทุนที่เบิก × 100 ÷ งบลงทุนทั้งหมด', 'capital paid out × 100 ÷ capital budget'),
  '7': both('ผลรวมร้อยละทุกงาน ÷ จำนวนงาน', 'sum of all percentages ÷ number of services'),
  '11': both(
    '(90% ของการใช้มาตรฐาน − การใช้จริง) ÷ การใช้จริง',
    '(90% of standard use − actual use) ÷ actual use'
  ),
};
