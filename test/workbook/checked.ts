import { DEFAULT_BANDS, bandOf, prepareRule } from '../../src/engine';
import type { Criterion, CriteriaRow, Outcome, Status, Total } from '../../src/engine';
import type { ScoredIndicator, Scorecard, UnitScore } from '../../src/scorecard';
import type { Indicator, Problem, Result, Settings, Tables } from '../../src/tables';
import type { Checked } from '../../src/excel/door';

/** Plain data for the pane's tests: a small scorecard, written by hand. */

export const SETTINGS: Settings = {
  fiscalYear: 2564,
  period: null,
  floorScore: 0,
  method: 'step',
  targetConversion: 'none',
  targetSteps: [60, 70, 80, 90, 100],
  rounding: 2,
  targetScore: null,
  locked: [],
  language: null,
  thaiDigits: false,
  titleLine1: null,
  titleLine2: null,
  signatories: [],
  era: null,
  unitForms: false,
};

const at = (row: number, column = 0) => ({ sheet: 'KPI', row, column });

function criteria(...texts: readonly string[]): CriteriaRow {
  const read = (text: string): Criterion =>
    text === '' ? { kind: 'absent', text } : { kind: 'statement', text };
  const [one = '', two = '', three = '', four = '', five = ''] = texts;
  return [read(''), read(one), read(two), read(three), read(four), read(five)];
}

export function indicator(code: string, name: string, facts: Partial<Indicator> = {}): Indicator {
  const cell = { value: null };
  return {
    unit: null,
    group: 'ด้านประสิทธิผล',
    code,
    partOf: null,
    name,
    unitOfMeasure: 'ร้อยละ',
    kind: null,
    criteria: {
      criteria: criteria('ร้อยละ 50', 'ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80', 'ร้อยละ 90'),
      cells: [cell, cell, cell, cell, cell, cell],
      at: [],
      row: at(1),
    },
    periodCriteria: new Map(),
    target: cell,
    weight: 10,
    weightInvalid: false,
    rulesInvalid: false,
    direction: null,
    method: null,
    conversion: null,
    combination: 'latest',
    precision: null,
    supervisor: null,
    dataKeeper: null,
    formula: null,
    evidence: null,
    note: null,
    at: at(6, 1),
    weightAt: at(6, 12),
    targetAt: null,
    ...facts,
  };
}

export function result(code: string, text: string, period: Result['period'] = 'Q2'): Result {
  return {
    unit: null,
    code,
    period,
    actual:
      text === ''
        ? { state: 'pending', text }
        : { state: 'number', text, value: Number(text), measure: 'plain' },
    actualAt: { sheet: 'Results', row: 4, column: 3 },
    percentFormat: false,
    numerator: null,
    denominator: null,
    override: null,
    evidence: null,
    note: null,
    at: { sheet: 'Results', row: 4, column: 1 },
  };
}

function outcome(status: Status, score: number | null): Outcome {
  const level = score === null ? null : (Math.floor(score) as Outcome['level']);
  return {
    status,
    level,
    score,
    actual: { state: 'pending', text: '' },
    evidence: { by: 'pending' },
    warnings: [],
  };
}

export function scored(
  of: Indicator,
  score: number | null,
  facts: Partial<ScoredIndicator> = {},
  status: Status = score === null ? 'pending' : 'scored'
): ScoredIndicator {
  return {
    indicator: of,
    group: of.group,
    status: facts.override ? 'scored' : status,
    criteria: of.criteria,
    rule: prepareRule({
      ...{ criteria: of.criteria?.criteria ?? criteria(), kind: of.kind, direction: null },
      ...{ method: 'step', floor: 0, precision: null },
    }).rule,
    counts: true,
    period: 'Q2',
    outcome: outcome(status, score),
    override: null,
    score,
    weight: of.weight,
    weighted: score === null || of.weight === null ? null : (score * of.weight) / 100,
    results: [result(of.code, '85', 'Q1'), result(of.code, '88', 'Q2')],
    explanation: {
      th: 'ผล 88 ไม่ต่ำกว่า 80 (ระดับ 4) แต่ไม่ถึง 90 (ระดับ 5)',
      en: 'The result 88 is at least 80 (level 4) but below 90 (level 5).',
    },
    warnings: [],
    hasParts: false,
    targetAlone: false,
    ...facts,
  };
}

export function total(score: number | null, measured = 1): Total {
  return {
    score,
    percent: score === null ? null : score * 20,
    weight: 100,
    measuredWeight: measured,
    floor: score === null ? 0 : score * measured,
    ceiling: score === null ? 5 : score * measured + 5 * (1 - measured),
  };
}

export const INDICATORS: readonly ScoredIndicator[] = [
  scored(indicator('1', 'ร้อยละของครัวเรือนที่ได้รับน้ำสะอาดอย่างทั่วถึงทุกหมู่บ้านในเขตเทศบาล'), 4),
  scored(indicator('2', 'จำนวนครั้งที่น้ำท่วมขังเกินสองชั่วโมงในพื้นที่เศรษฐกิจ'), 2, {
    warnings: [
      {
        th: 'ผลอยู่ในช่องว่างระหว่างเกณฑ์ จึงได้ระดับที่ต่ำกว่า',
        en: 'The result lies in a gap between the criteria and gets the level below it.',
      },
    ],
  }),
  scored(indicator('3', 'ความพึงพอใจของผู้ใช้บริการ ณ จุดบริการ'), 3, {
    override: { score: 3.5, reason: 'หลักฐานเพิ่มเติมจากกองสวัสดิการสังคม' },
    score: 3.5,
    weighted: 0.35,
  }),
  scored(indicator('9.1', 'ส่วนที่หนึ่งของตัวชี้วัดร่วม', { partOf: '9', weight: 1.67 }), 5),
  scored(indicator('10', 'การจัดทำแผนพัฒนาท้องถิ่นแล้วเสร็จตามกำหนด'), null, { results: [] }),
  scored(indicator('11', 'กิจกรรมที่ไม่ประเมินในปีนี้', { weight: null }), null, {}, 'excluded'),
];

export function unitScore(unit: string | null, score: number | null, measured = 1): UnitScore {
  return {
    unit,
    total: total(score, measured),
    band: score === null ? null : bandOf(score, DEFAULT_BANDS),
    equalWeights: false,
    groups: [
      { group: 'ด้านประสิทธิผลตามยุทธศาสตร์', weight: 60, total: total(3.75) },
      { group: 'ด้านคุณภาพการให้บริการประชาชน', weight: 40, total: total(null, 0) },
    ],
    indicators: INDICATORS,
    targets: null,
  };
}

export function scorecard(...units: readonly UnitScore[]): Scorecard {
  return {
    period: 'Q2',
    settings: SETTINGS,
    bands: DEFAULT_BANDS,
    units,
    holidays: null,
    organisation: null,
    plan: null,
    problems: [],
  };
}

export const PROBLEMS: readonly Problem[] = [
  { severity: 'warning', at: null, code: 'weightSum', unit: null, sum: 95 },
  {
    severity: 'error',
    at: { sheet: 'KPI', row: 6, column: 12 },
    code: 'notANumber',
    column: 'Weight',
    text: 'สิบ',
  },
  {
    severity: 'error',
    at: { sheet: 'ผลการปฏิบัติงาน', row: 8, column: 3 },
    code: 'unreadableActual',
    text: '12,5',
    reason: 'ambiguousNumber',
  },
];

export function tables(facts: Partial<Tables> = {}): Tables {
  return {
    indicators: INDICATORS.map((one) => one.indicator),
    results: [result('1', '85', 'Q1'), result('1', '88', 'Q2')],
    bands: DEFAULT_BANDS,
    settings: SETTINGS,
    holidays: null,
    plan: null,
    ...facts,
  };
}

export function checked(facts: Partial<Checked> = {}): Checked {
  return {
    tables: tables(),
    problems: [],
    periods: ['Q1', 'Q2'],
    units: [],
    own: new Set(),
    settingsAt: { sheet: 'KPI Settings', row: 2, column: 0 },
    scorecard: scorecard(unitScore(null, 3.8525, 0.8)),
    ...facts,
  };
}

/** A workbook without anything of ours. */
export const EMPTY: Checked = checked({
  tables: tables({ indicators: [], results: [] }),
  problems: [{ severity: 'error', at: null, code: 'noIndicatorTable' }],
  periods: [],
});
