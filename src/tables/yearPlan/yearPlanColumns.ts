/** Name of the Excel table of a plan over years. */
export const PLAN_TABLE = 'KpiPlan';

function column<K extends string>(
  key: K,
  en: string,
  th: string,
  aliases: readonly string[] = [],
  required = false
) {
  return { key, en, th, aliases, required };
}

/** Columns of KpiPlan beside those of the years; one row for each statement. */
export const PLAN_COLUMNS = [
  column('dimension', 'Dimension', 'มิติ', ['ยุทธศาสตร์', 'Strategy']),
  column('projectCode', 'Project code', 'รหัสโครงการ', ['Project no']),
  column('project', 'Project', 'โครงการ', ['โครงการ/กิจกรรม/มาตรการ', 'ชื่อโครงการ'], true),
  column('code', 'Code', 'รหัส', ['รหัสตัวชี้วัด', 'Indicator code']),
  column('statement', 'Statement', 'ผลที่กำหนด', ['ผลผลิต/ผลลัพธ์', 'ตัวชี้วัด', 'Indicator']),
  column('kind', 'Kind', 'ประเภท', ['Type']),
  column('unit', 'Unit', 'หน่วยงาน', ['ผู้รับผิดชอบ', 'หน่วยงานรับผิดชอบ', 'Department']),
  column('unitOfMeasure', 'Unit of measure', 'หน่วยวัด', ['หน่วยนับ']),
  column('baseYear', 'Base year', 'ปีฐาน'),
  column('baseValue', 'Base value', 'ค่าฐาน', ['ข้อมูลฐาน', 'Baseline']),
  column('shared', 'Shared budget', 'งบร่วมกับ', ['ใช้งบร่วมกับ', 'Budget shared with']),
  column('note', 'Note', 'หมายเหตุ', ['Notes', 'Remark']),
] as const;

const YEAR_HEADS = { Target: 'เป้าหมาย', Budget: 'งบประมาณ' } as const;

/** Header of a year's column: `Budget 2566`, `งบประมาณ 2566`. */
export function planYearTitle(what: 'target' | 'budget', year: number, language: 'th' | 'en') {
  const head = what === 'target' ? 'Target' : 'Budget';
  return `${language === 'th' ? YEAR_HEADS[head] : head} ${year}`;
}

/** The English header of a year's column in Thai; anything else stays as it is. */
export function thaiYearTitle(english: string): string {
  return english.replace(
    /^(Target|Budget)(?= \d{4}$)/,
    (head) => YEAR_HEADS[head === 'Target' ? 'Target' : 'Budget']
  );
}
