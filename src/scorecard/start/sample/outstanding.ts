import type { Bilingual } from '../../../engine';

/** One indicator of the letter of fiscal year 2567; it states no levels and no weights. */
export interface OutstandingIndicator {
  readonly code: string;
  readonly name: Bilingual;
  /** Line of the transcript. */
  readonly line: number;
  readonly owners: readonly Owner[];
  readonly measure: keyof typeof OUTSTANDING_MEASURES;
  /** The limit that the letter names; null where it names none. */
  readonly target: Bilingual | null;
}

function both(th: string, en: string): Bilingual {
  return { th, en };
}

/** Work groups of the provincial office, and the district offices. */
export const OWNERS = {
  personnel: both('กลุ่มงานมาตรฐานบริหารงานบุคคล', 'Personnel Standards'),
  promotion: both('กลุ่มงานส่งเสริมและพัฒนาท้องถิ่น', 'Promotion and Development'),
  services: both('กลุ่มงานบริการสาธารณะและประสานอำเภอ', 'Public Services and Districts'),
  finance: both('กลุ่มงานการเงิน บัญชีและตรวจสอบ', 'Finance, Accounts and Audit'),
  legal: both('กลุ่มงานกฎหมายและเรื่องร้องทุกข์', 'Legal and Complaints'),
  general: both('ฝ่ายบริหารทั่วไป', 'General Administration'),
  districts: both('ท้องถิ่นอำเภอ', 'District Local Offices'),
} as const;

type Owner = keyof typeof OWNERS;

export const OUTSTANDING_MEASURES = {
  percent: both('ร้อยละ', 'percent'),
  activities: both('กิจกรรม', 'activities'),
  times: both('ครั้ง', 'times'),
  level: both('ระดับ', 'level'),
  days: both('วัน', 'days'),
  matters: both('เรื่อง', 'complaints'),
} as const;

const EVERYONE = Object.keys(OWNERS) as Owner[];

type Row = readonly [
  line: number,
  name: Bilingual,
  measure: OutstandingIndicator['measure'],
  owners: readonly Owner[],
  target?: Bilingual,
];

/** Numbers, lines, owners and the one limit exactly as in the letter; names are our own. */
const LETTER: readonly Row[] = [
  [
    31,
    both('เรื่องวินัยที่มีมติภายใน 90 วัน', 'Discipline cases decided within 90 days'),
    'percent',
    ['personnel'],
  ],
  [
    33,
    both('1 อปท. 1 สวนสมุนไพร', 'One herb garden per local government'),
    'percent',
    ['promotion'],
  ],
  [
    35,
    both('ศูนย์ช่วยเหลือประชาชน', 'Joint centre that helps people'),
    'activities',
    ['services', 'districts'],
  ],
  [37, both('งานสาธารณสุขท้องถิ่น', 'Local public health'), 'activities', ['services', 'districts']],
  [39, both('จังหวัดสะอาด', 'Clean province'), 'activities', ['services']],
  [41, both('การประชาสัมพันธ์ผลงาน', 'Publicity of the office’s work'), 'times', ['general']],
  [43, both('สวัสดิการและขวัญกำลังใจ', 'Staff welfare and workplace'), 'activities', ['general']],
  [45, both('นวัตกรรมส่งเสริม อปท.', 'Innovation that supports local governments'), 'level', EVERYONE],
  [
    47,
    both('รายงานควบคุมภายในถึงผู้ว่าฯ', 'Internal-control report to the governor'),
    'days',
    ['finance', 'districts'],
    both('ภายใน 150 วัน', 'within 150 days'),
  ],
  [
    49,
    both('เรื่องร้องเรียนการปฏิบัติหน้าที่', 'Complaints about the office'),
    'matters',
    ['legal', 'general'],
  ],
  [
    51,
    both('อปท. ที่ผ่าน ITA ปี 2566', 'Local governments that pass ITA 2566'),
    'percent',
    ['finance'],
  ],
  [
    53,
    both('อปท. ที่รายงาน OSS ไตรมาส 2', 'Local governments that report OSS for Q2'),
    'percent',
    ['general'],
  ],
];

export const OUTSTANDING: readonly OutstandingIndicator[] = LETTER.map(
  ([line, name, measure, owners, target], index) => ({
    code: String(index + 1),
    name,
    line,
    owners,
    measure,
    target: target ?? null,
  })
);

/** Results of the year by code; all of them are invented. Blank: still to come. */
export const OUTSTANDING_RESULTS: Readonly<Record<string, number | ''>> = {
  '1': 92.5,
  '2': 88,
  '3': 14,
  '4': 9,
  '5': 12,
  '6': 46,
  '7': 5,
  '8': 4,
  '9': 132,
  '10': 0,
  '11': 71.4,
  '12': '',
};
