import type { Language } from '../../engine';
import { COLUMNS, DEFAULT_SETTINGS, settingRows } from '../../tables';
import type { TableKind } from '../../tables';
import { holidayRows } from './holidays';
import type { PlanCell, WritePlan } from '../plan/plan';
import { bandRows, bandStyles } from './templatesSettings';
import { userSheets } from './templatesSheets';
import type { UserContent } from './templatesSheets';

/** Empty rows to begin with; Excel lets a table grow by itself as people type below it. */
const EMPTY_INDICATORS = 15;
const EMPTY_RESULTS = 30;

const LINES: Readonly<Record<Language, UserContent['lines']>> = {
  th: {
    kpi: [
      'ตัวชี้วัด',
      'หนึ่งแถวต่อหนึ่งตัวชี้วัด ต้องกรอกคอลัมน์หัวสีเข้ม เกณฑ์แต่ละระดับพิมพ์เป็นตัวเลขหรือข้อความ เช่น 80, ไม่ต่ำกว่าร้อยละ 80, 35.01-36.00; ระดับที่ไม่มีให้ใส่ -',
    ],
    results: [
      'ผลการปฏิบัติงาน',
      'หนึ่งแถวต่อตัวชี้วัดต่อรอบ รหัสต้องตรงกับแผ่นงาน KPI; ยังไม่มีผลให้เว้นว่าง ไม่ประเมินให้พิมพ์ “ไม่ประเมิน”; คะแนนกรรมการต้องมีเหตุผล',
    ],
    settings: ['ระดับการประเมินและการตั้งค่า', 'แก้ได้ตามที่หน่วยงานใช้ ค่าที่เว้นว่างใช้ค่ามาตรฐาน'],
  },
  en: {
    kpi: [
      'Indicators',
      'One row for each indicator; the columns with dark headers are needed. Type each level as a number or in words, such as 80, at least 80%, 35.01-36.00; put - where there is no such level.',
    ],
    results: [
      'Results',
      'One row for each indicator and period; codes are those of sheet KPI. Leave the actual blank until there is a result, type “N/A” where it is not assessed; a committee’s score needs a reason.',
    ],
    settings: [
      'Bands and settings',
      'Change them to your own rules. What is left blank has its standard value.',
    ],
  },
};

/**
 * Plan of the empty template: sheets "KPI", "Results" and "KPI Settings" with the user's four tables, headed in the
 * language, and the standard bands and settings filled in. The sheets must not exist yet (mode `create`).
 *
 * @param indicators - rows of KpiIndicators in the order of its columns; default: blank ones
 */
export function templatePlan(
  language: Language,
  indicators: readonly (readonly PlanCell[])[] = emptyRows('indicators', EMPTY_INDICATORS)
): WritePlan {
  return userSheets({
    role: 'template',
    language,
    lines: LINES[language],
    rows: {
      indicators,
      results: emptyRows('results', EMPTY_RESULTS),
      bands: bandRows(),
      settings: settingRows({ ...DEFAULT_SETTINGS, language }, language),
      holidays: holidayRows(language),
    },
    bandStyles: bandStyles(),
  });
}

function emptyRows(kind: TableKind, rows: number): readonly (readonly PlanCell[])[] {
  return Array.from({ length: rows }, () => COLUMNS[kind].map(() => ''));
}
