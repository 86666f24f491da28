import { DEFAULT_BANDS, bandOf } from '../../src/engine';
import type { Outcome, Status, Total } from '../../src/engine';
import { score as scoreTables } from '../../src/scorecard';
import type { ScoredIndicator, Scorecard, UnitScore } from '../../src/scorecard';
import { BY_WEIGHTS, DEFAULT_SETTINGS, readTables } from '../../src/tables';
import type { Indicator, Problem, Settings, Tables } from '../../src/tables';
import type { Checked } from '../../src/excel/door';
import { headers, table, workbook } from './tables';

/** Plain data for the pane's tests: a small scorecard as it is read and scored, its figures written by hand. */

export const SETTINGS: Settings = { ...DEFAULT_SETTINGS, fiscalYear: 2564 };

/** Tables KpiIndicators and KpiResults with this one indicator, a ladder unless `kind` says else: 85 in Q1 and 88 in Q2. */
function reading(code: string, name: string, kind: 'ladder' | null = 'ladder') {
  const levels = ['ร้อยละ 50', 'ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80', 'ร้อยละ 90'];
  const columns = headers('indicators', 'group code name unitOfMeasure kind levels weight');
  const row = ['ด้านประสิทธิผล', code, name, 'ร้อยละ', kind, ...levels, 10];
  return readTables(
    workbook(
      table('KpiIndicators', columns, [row], { top: 5 }),
      table(
        'KpiResults',
        headers('results', 'unit code period actual'),
        [
          ['', code, 'Q1', 85],
          ['', code, 'Q2', 88],
        ],
        { sheet: 'Results' }
      )
    )
  );
}

export function indicator(code: string, name: string, facts: Partial<Indicator> = {}): Indicator {
  const [read] = reading(code, name).tables.indicators;
  if (read === undefined) throw new Error('no indicator was read');
  return { ...read, ...facts };
}

export function scored(
  of: Indicator,
  score: number | null,
  facts: Partial<ScoredIndicator> = {},
  status: Status = score === null ? 'pending' : 'scored',
  warnings: Outcome['warnings'] = []
): ScoredIndicator {
  const [line] = scoreTables(reading(of.code, of.name)).units[0]?.indicators ?? [];
  const [measured] = scoreTables(reading(of.code, of.name, null)).units[0]?.indicators ?? [];
  if (line === undefined || measured === undefined) throw new Error('nothing was scored');
  const level = score === null ? null : (Math.floor(score) as Outcome['level']);
  return {
    ...line,
    indicator: of,
    group: of.group,
    status: facts.override ? 'scored' : status,
    outcome: { ...measured.outcome, status, level, score, warnings },
    score,
    weight: of.weight,
    weighted: score === null || of.weight === null ? null : (score * of.weight) / 100,
    ...facts,
  };
}

export function total(score: number | null, measured = 1): Total {
  return {
    score,
    percent: score === null ? null : score * 20,
    weight: 100,
    countedWeight: 100 * measured,
    measuredWeight: measured,
    floor: score === null ? 0 : score * measured,
    ceiling: score === null ? 5 : score * measured + 5 * (1 - measured),
  };
}

export const INDICATORS: readonly ScoredIndicator[] = [
  scored(indicator('1', 'ร้อยละของครัวเรือนที่ได้รับน้ำสะอาดอย่างทั่วถึงทุกหมู่บ้านในเขตเทศบาล'), 4),
  scored(indicator('2', 'จำนวนครั้งที่น้ำท่วมขังเกินสองชั่วโมงในพื้นที่เศรษฐกิจ'), 2, {}, 'scored', [
    { code: 'inGap' },
  ]),
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
    grouping: BY_WEIGHTS,
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
    results: reading('1', '').tables.results,
    bands: DEFAULT_BANDS,
    settings: SETTINGS,
    grouping: BY_WEIGHTS,
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
    functions: true,
    unknownFormulas: false,
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
