import type { Language, Status } from '../../engine';

interface ScoresWords {
  readonly wholeOrganisation: string;
  readonly title: string;
  readonly titleOf: (period: string) => string;
  readonly whatIf: string;
  readonly backToScores: string;
  readonly weightOf: (weight: string) => string;
  readonly countedOf: (counted: string) => string;
  readonly scoreOf: (score: string) => string;
  readonly weightedOf: (weighted: string) => string;
  readonly notInTotal: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly found: (count: string, all: string) => string;
  readonly groups: string;
  readonly noGroup: string;
  readonly measured: (percent: string) => string;
  readonly equalWeights: string;
  readonly between: (total: { readonly low: string; readonly high: string }) => string;
  readonly search: string;
  readonly filters: string;
  readonly filter: Readonly<Record<'all' | 'pending' | 'warnings', string>>;
  readonly noTotalHint: string;
  readonly indicatorList: string;
  readonly overridden: string;
  readonly noLevel: string;
  readonly foundNone: string;
  readonly scoreAgain: string;
  readonly showScores: string;
  readonly writeScores: string;
}

/** What the pane says around the list of scores. */
export const scoresWords: Readonly<Record<Language, ScoresWords>> = {
  en: {
    wholeOrganisation: 'Whole organisation',
    title: 'Results',
    titleOf: (period) => `Results, ${period}`,
    whatIf: 'What if …',
    backToScores: 'Back to the scores',
    weightOf: (weight) => `weight ${weight}`,
    countedOf: (counted) => `counted ${counted}`,
    scoreOf: (score) => `score ${score}`,
    weightedOf: (weighted) => `weighted ${weighted}`,
    notInTotal: 'not in the total',
    status: {
      scored: 'Scored',
      pending: 'No result yet',
      excluded: 'Not assessed',
      unscored: 'Not scored',
      met: 'Met',
      notMet: 'Not met',
    },
    found: (count, all) => `${count} of ${all} indicators`,
    groups: 'Groups',
    noGroup: 'Without a group',
    measured: (percent) => `${percent} of the weight has a result`,
    equalWeights: 'No weights in the table: every indicator counts the same.',
    between: ({ low, high }) =>
      `With what is still pending, the total will end between ${low} and ${high}.`,
    search: 'Search by code or name',
    filters: 'Show',
    filter: {
      all: 'All',
      pending: 'No result yet',
      warnings: 'Warning about the result',
    },
    noTotalHint: 'Nothing with a weight has a result.',
    indicatorList: 'Indicators',
    overridden: "committee's score",
    noLevel: 'No level',
    foundNone: 'No indicator fits. Change the search or the filter.',
    scoreAgain: 'Write the scores again',
    showScores: 'Show the Scores sheet',
    writeScores: 'Write the scores',
  },
  th: {
    wholeOrganisation: 'ทั้งองค์กร',
    title: 'ผลคะแนน',
    titleOf: (period) => `ผลคะแนน ${period}`,
    whatIf: 'ลองเปลี่ยนผล',
    backToScores: 'กลับไปหน้าคะแนน',
    weightOf: (weight) => `น้ำหนัก ${weight}`,
    countedOf: (counted) => `นับ ${counted}`,
    scoreOf: (score) => `คะแนน ${score}`,
    weightedOf: (weighted) => `ถ่วงน้ำหนัก ${weighted}`,
    notInTotal: 'ไม่อยู่ในคะแนนรวม',
    status: {
      scored: 'ให้คะแนนแล้ว',
      pending: 'ยังไม่มีผล',
      excluded: 'ไม่ประเมิน',
      unscored: 'ยังให้คะแนนไม่ได้',
      met: 'บรรลุเป้าหมาย',
      notMet: 'ไม่บรรลุเป้าหมาย',
    },
    found: (count, all) => `ตัวชี้วัด ${count} จาก ${all}`,
    groups: 'ประเด็นการประเมิน',
    noGroup: 'ไม่ระบุประเด็น',
    measured: (percent) => `มีผลแล้ว ${percent} ของน้ำหนัก`,
    equalWeights: 'ตารางไม่มีน้ำหนัก จึงให้ทุกตัวชี้วัดมีน้ำหนักเท่ากัน',
    between: ({ low, high }) => `เมื่อได้ผลที่ยังรออยู่ครบ คะแนนรวมจะอยู่ระหว่าง ${low} ถึง ${high}`,
    search: 'ค้นหาจากรหัสหรือชื่อ',
    filters: 'แสดง',
    filter: { all: 'ทั้งหมด', pending: 'ยังไม่มีผล', warnings: 'คำเตือนเรื่องผล' },
    noTotalHint: 'ยังไม่มีตัวชี้วัดที่มีน้ำหนักและมีผล',
    indicatorList: 'ตัวชี้วัด',
    overridden: 'คะแนนกรรมการ',
    noLevel: 'ไม่มีระดับ',
    foundNone: 'ไม่มีตัวชี้วัดที่ตรง ลองเปลี่ยนคำค้นหรือตัวกรอง',
    scoreAgain: 'เขียนคะแนนใหม่',
    showScores: 'เปิดแผ่นงานคะแนน',
    writeScores: 'เขียนคะแนนลงสมุดงาน',
  },
};
