import { termTitle, periodName } from '../../../engine';
import type { Language } from '../../../engine';
import type { UserContent } from '../templatesSheets';
import { SA_KAEO, SA_KAEO_EXAMPLE_WEIGHTS } from './saKaeo';
import type { Pair, SaKaeoIndicator, SaKaeoResult } from './saKaeoRows';
import { SA_KAEO_GROUPS, SA_KAEO_MEASURES } from './saKaeoWords';
import type { RowCells, Sample } from './sample';

const LINES: Readonly<Record<Language, UserContent['lines']>> = {
  th: {
    kpi: [
      'ตัวอย่าง: ข้อตกลงการปฏิบัติราชการ อบจ.สระแก้ว ปีงบประมาณ 2569',
      'ข้อตกลง 13 ฉบับ 126 ตัวชี้วัด เกณฑ์ตามต้นฉบับ ชื่อและข้อความย่อขึ้นใหม่ ต้นฉบับไม่มีน้ำหนัก (น้ำหนักของหน่วยตรวจสอบภายในเป็นตัวอย่าง) ผลการปฏิบัติงานเป็นข้อมูลสมมติทั้งหมด',
    ],
    results: ['ตัวอย่าง: ผลการปฏิบัติงานสี่ไตรมาส', 'ผลทุกแถวในแผ่นงานนี้เป็นข้อมูลสมมติ ไม่ใช่ผลจริงของ อบจ.สระแก้ว'],
    settings: ['ระดับการประเมินและการตั้งค่า', 'ตัวอย่าง ผลการปฏิบัติงานเป็นข้อมูลสมมติ'],
  },
  en: {
    kpi: [
      'Sample: agreements of the Sa Kaeo provincial administration (PAO), fiscal year 2569 (2026)',
      '13 agreements, 126 indicators. Criteria are those of the source, names and statements are shortened by us. The source has no weights (those of the Internal Audit Unit are an example); all results are invented.',
    ],
    results: [
      'Sample: results of four quarters',
      'Every result on this sheet is invented; none is a real result of the Sa Kaeo PAO.',
    ],
    settings: ['Bands and settings', 'Sample; the results are invented.'],
  },
};

const INVENTED: Pair = ['ข้อมูลสมมติ ไม่ใช่ผลจริง', 'Invented figure, not a real result'];
const EXAMPLE_WEIGHT: Pair = ['; น้ำหนักเป็นตัวอย่าง', '; the weight is an example'];
/** Indicators that the source numbers again as 2 out of turn. */
const NUMBERED_TWO: readonly number[] = [349, 680, 994, 2430, 2934, 3775];
const MISNUMBERED: Pair = ['; ต้นฉบับพิมพ์ว่าตัวชี้วัดที่ 2', '; the source numbers it 2'];

/** An indicator, or a part of one, in its place. */
interface Placed {
  readonly unit: Pair;
  readonly code: string;
  readonly partOf: string;
  readonly one: SaKaeoIndicator;
}

/**
 * The 13 agreements of the Sa Kaeo provincial administration for fiscal year 2569 with all their criteria, and invented
 * results of four quarters. Codes are the agreement's number and the indicator's place in it.
 */
export const SA_KAEO_SAMPLE: Sample = {
  fiscalYear: 2569,
  period: 'Q4',
  content: (language) => {
    const placed = SA_KAEO.flatMap(({ unit, indicators }, agreement) =>
      indicators.flatMap((one, place) => withParts(unit, `${agreement + 1}-${place + 1}`, one))
    );
    return {
      lines: LINES[language],
      indicators: placed.flatMap((each) => indicatorRows(each, language)),
      results: placed.flatMap((each) => resultRows(each, language)),
    };
  },
};

function withParts(unit: Pair, code: string, one: SaKaeoIndicator): readonly Placed[] {
  const parts = one.parts.map((part, index) => ({
    unit,
    code: `${code}.${index + 1}`,
    partOf: code,
    one: part,
  }));
  return [{ unit, code, partOf: '', one }, ...parts];
}

function pick([th, en]: Pair, language: Language): string {
  return language === 'th' ? th : en;
}

/** A row for each row of criteria; one without levels for an indicator that has parts instead. */
function indicatorRows(each: Placed, language: Language): readonly RowCells<'indicators'>[] {
  const { unit, code, partOf, one } = each;
  const weight = SA_KAEO_EXAMPLE_WEIGHTS[code] ?? '';
  const kind = one.parts.length > 0 ? 'composite' : one.kind;
  const rows =
    one.criteria.length > 0 ? one.criteria : [{ line: one.line, period: null, levels: [] }];
  return rows.map(({ line, period, levels }) => ({
    unit: pick(unit, language),
    group: SA_KAEO_GROUPS[one.group][language],
    code,
    partOf,
    name: pick(one.name, language),
    unitOfMeasure: SA_KAEO_MEASURES[one.measure][language],
    kind: kind === null ? '' : termTitle(kind, language),
    period: period === null ? '' : periodName(period, language),
    ...levelCells(levels, language),
    weight,
    note:
      (language === 'th' ? `ต้นฉบับ 001:${line}` : `Source 001:${line}`) +
      (NUMBERED_TWO.includes(one.line) ? pick(MISNUMBERED, language) : '') +
      (weight === '' ? '' : pick(EXAMPLE_WEIGHT, language)),
  }));
}

const LEVELS = ['level0', 'level1', 'level2', 'level3', 'level4', 'level5'] as const;

function levelCells(levels: readonly Pair[], language: Language): RowCells<'indicators'> {
  const first = LEVELS.length - levels.length;
  const cells: RowCells<'indicators'>[] = levels.map((cell, index) => ({
    [LEVELS[first + index] ?? 'level5']: numberOr(pick(cell, language)),
  }));
  return Object.assign({}, ...cells) as RowCells<'indicators'>;
}

/** A bare number is written as one. */
function numberOr(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function resultRows(
  { unit, code, one }: Placed,
  language: Language
): readonly RowCells<'results'>[] {
  return one.results.map((actual, index) => {
    const period = one.periods[index];
    return {
      unit: pick(unit, language),
      code,
      period: period === undefined ? '' : periodName(period, language),
      actual: inWords(actual, language),
      note: pick(INVENTED, language),
    };
  });
}

const ENGLISH: readonly Pair[] = [
  ['ไม่ใช่', 'FALSE'],
  ['ใช่', 'TRUE'],
  ['มกราคม 2569', 'January 2026'],
  ['เมษายน 2569', 'April 2026'],
  ['กรกฎาคม 2569', 'July 2026'],
  ['ตุลาคม 2569', 'October 2026'],
];

function inWords(actual: SaKaeoResult, language: Language): SaKaeoResult {
  if (typeof actual === 'number' || language === 'th') return actual;
  return ENGLISH.reduce((text, [th, en]) => text.replace(th, en), actual);
}
