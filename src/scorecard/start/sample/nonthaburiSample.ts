import { termTitle, periodName } from '../../../engine';
import type { Language } from '../../../engine';
import type { PlanCell } from '../../plan/plan';
import type { UserContent } from '../templatesSheets';
import type { SampleIndicator } from './nonthaburi';
import { NONTHABURI } from './nonthaburi';
import { NONTHABURI_OVERRIDE, NONTHABURI_RESULTS } from './nonthaburiResults';
import { FORMULAS, GROUPS, KEEPERS, MEASURES, NAMES, SUPERVISORS } from './nonthaburiWords';
import type { RowCells, Sample } from './sample';

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

const INVENTED: Readonly<Record<Language, string>> = {
  th: 'ข้อมูลสมมติ ไม่ใช่ผลจริง',
  en: 'Invented figure, not a real result',
};

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  th: { available: 'มี', missing: 'ไม่มี', excluded: 'ไม่ประเมิน' },
  en: { available: 'Yes', missing: 'No', excluded: 'N/A' },
};

const LINES: Readonly<Record<Language, UserContent['lines']>> = {
  th: {
    kpi: [
      'ตัวอย่าง: เทศบาลนครนนทบุรี ปีงบประมาณ 2564',
      'เกณฑ์และน้ำหนักตามแบบข้อตกลงจริง ชื่อตัวชี้วัดย่อขึ้นใหม่ ผลการปฏิบัติงานในตัวอย่างนี้เป็นข้อมูลสมมติทั้งหมด',
    ],
    results: [
      'ตัวอย่าง: ผลการปฏิบัติงานสี่ไตรมาส',
      'ผลทุกแถวในแผ่นงานนี้เป็นข้อมูลสมมติ ไม่ใช่ผลจริงของเทศบาลนครนนทบุรี',
    ],
    settings: ['ระดับการประเมินและการตั้งค่า', 'ตัวอย่าง ผลการปฏิบัติงานเป็นข้อมูลสมมติ'],
  },
  en: {
    kpi: [
      'Sample: Nonthaburi City Municipality, fiscal year 2564 (2021)',
      'Criteria and weights are those of the real agreement, names are shortened by us, and all results in this sample are invented.',
    ],
    results: [
      'Sample: results of four quarters',
      'Every result on this sheet is invented; none is a real result of Nonthaburi City Municipality.',
    ],
    settings: ['Bands and settings', 'Sample; the results are invented.'],
  },
};

/**
 * The scorecard of Nonthaburi City Municipality for fiscal year 2564 (29 indicators, weights of 100), with invented
 * results of four quarters.
 */
export const NONTHABURI_SAMPLE: Sample = {
  fiscalYear: 2564,
  period: 'Q4',
  content: (language) => ({
    lines: LINES[language],
    indicators: NONTHABURI.map((one) => indicatorRow(one, language)),
    results: NONTHABURI.flatMap((one) => resultRows(one, language)),
  }),
};

function indicatorRow(one: SampleIndicator, language: Language): RowCells<'indicators'> {
  const level = (index: number): PlanCell => {
    const cell = one.levels?.[index] ?? '';
    return typeof cell === 'string' ? (WORDS[language][cell] ?? cell) : cell;
  };
  const source = {
    th: `งานลำดับที่ ${one.item} ของแบบข้อตกลง (ต้นฉบับบรรทัด ${one.line})`,
    en: `Piece of work ${one.item} of the agreement (source line ${one.line})`,
  };
  return {
    group: GROUPS[one.group][language],
    code: one.code,
    partOf: one.partOf ?? '',
    name: NAMES[one.code]?.[language] ?? '',
    unitOfMeasure: MEASURES[one.measure][language],
    level1: level(0),
    level2: level(1),
    level3: level(2),
    level4: level(3),
    level5: level(4),
    weight: one.weight ?? '',
    combination: one.levels === null ? '' : termTitle('latest', language),
    supervisor: SUPERVISORS[one.supervisor][language],
    dataKeeper: KEEPERS[one.keeper][language],
    formula: FORMULAS[one.code]?.[language] ?? '',
    note: source[language],
  };
}

/** A row for each quarter; an indicator that has parts has no results of its own. */
function resultRows(one: SampleIndicator, language: Language): readonly RowCells<'results'>[] {
  const results = NONTHABURI_RESULTS[one.code];
  if (!results) return [];
  return QUARTERS.map((quarter, index) => {
    const result = results[index] ?? '';
    const { code, period, score, reason } = NONTHABURI_OVERRIDE;
    const overridden = code === one.code && period === quarter;
    return {
      code: one.code,
      period: periodName(quarter, language),
      actual: typeof result === 'string' ? (WORDS[language][result] ?? result) : result,
      ...(overridden ? { override: score, reason: reason[language] } : {}),
      note: INVENTED[language],
    };
  });
}
