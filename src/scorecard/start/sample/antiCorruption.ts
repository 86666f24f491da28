import type { Bilingual } from '../../../engine';

/** What one output or outcome is held against, every year alike: a number, something that must be there, or a decrease. */
export type PlanTarget = number | 'have' | 'less' | 'none' | 'channelsAndTimes';

/** Line of the transcript, kind, our short name, how it is measured, target. */
export type PlannedStatement = readonly [
  line: number,
  kind: 'output' | 'outcome',
  name: Bilingual,
  measure: keyof typeof PLAN_MEASURES,
  target: PlanTarget,
];

/** One project of the plan for fiscal years 2566–2570. */
export interface PlannedProject {
  readonly code: string;
  /** Line of its own page in the transcript. */
  readonly line: number;
  readonly name: Bilingual;
  readonly office: keyof typeof PLAN_OFFICES | null;
  /** Baht in each of the five years; `-` where the plan says that it needs none. */
  readonly budget: number | '-';
  /** Line of the figure. */
  readonly budgetLine: number;
  /** Code of the project whose budget pays for it. */
  readonly sharedWith?: string;
  /** Where the project's own page and the plan's table say different things. */
  readonly remark?: Bilingual;
  readonly statements: readonly PlannedStatement[];
}

/** One dimension with its printed total of each year. */
export interface PlannedDimension {
  readonly name: Bilingual;
  readonly printed: number;
  readonly line: number;
  readonly projects: readonly PlannedProject[];
}

export function both(th: string, en: string): Bilingual {
  return { th, en };
}

export const PLAN_YEARS = [2566, 2567, 2568, 2569, 2570] as const;

export const PLAN_OFFICES = {
  clerk: both('สำนักปลัดเทศบาล', 'Office of the municipal clerk'),
  treasury: both('สำนักคลัง', 'Treasury'),
  welfare: both('กองสวัสดิการสังคม', 'Social welfare'),
  strategy: both('กองยุทธศาสตร์และงบประมาณ', 'Strategy and budget'),
  audit: both('หน่วยตรวจสอบภายใน', 'Internal audit'),
  all: both('ทุกสำนัก/กอง', 'All offices'),
  municipality: both('เทศบาล', 'The municipality'),
} as const;

export const PLAN_MEASURES = {
  percent: both('ร้อยละ', 'percent'),
  times: both('ครั้ง', 'times'),
  channels: both('ช่องทาง', 'channels'),
  channelsTimes: both('ช่องทาง; ครั้ง', 'channels; times'),
  people: both('คน', 'people'),
  places: both('แห่ง', 'places'),
  topics: both('เรื่อง', 'topics'),
  issues: both('ประเด็น', 'subjects'),
  copies: both('ฉบับ', 'documents'),
  sets: both('ชุด', 'sets'),
  points: both('คะแนน', 'points'),
  complaints: both('เรื่องร้องเรียน', 'complaints'),
  condition: both('มี/ไม่มี', 'yes/no'),
} as const;

/** Words of targets that are not numbers. */
export const PLAN_TARGETS = {
  have: both('มี', 'Yes'),
  less: both('ลดลง', 'fewer'),
  none: both('ไม่เกิน 0', 'at most 0'),
  channelsAndTimes: both(
    'ไม่น้อยกว่า 5 ช่องทาง และไม่น้อยกว่า 4 ครั้ง',
    'at least 5 channels and at least 4 times'
  ),
} as const;
