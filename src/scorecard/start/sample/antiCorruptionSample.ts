import { termTitle } from '../../../engine';
import { periodName, type Language } from '../../../engine';
import { COLUMNS, TABLE_NAMES, YEAR_COLUMNS } from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import type { UserContent } from '../templatesSheets';
import {
  PLAN_MEASURES,
  PLAN_OFFICES,
  PLAN_TARGETS,
  PLAN_YEARS,
  type PlannedDimension,
  type PlannedProject,
  type PlannedStatement,
  type PlanTarget,
} from './antiCorruption';
import { CULTURE } from './antiCorruptionCulture';
import { OPENNESS } from './antiCorruptionOpenness';
import { OVERSIGHT } from './antiCorruptionOversight';
import { PEOPLE } from './antiCorruptionPeople';
import { INVENTED_RESULTS } from './antiCorruptionResults';
import type { ExtraTable, RowCells, Sample } from './sample';

export const DIMENSIONS: readonly PlannedDimension[] = [CULTURE, OPENNESS, PEOPLE, OVERSIGHT];

const INVENTED: Readonly<Record<Language, string>> = {
  th: 'ข้อมูลสมมติ ไม่ใช่ผลจริง',
  en: 'Invented figure, not a real result',
};

const LINES: Readonly<Record<Language, UserContent['lines'] & { readonly plan: Line }>> = {
  th: {
    kpi: [
      'ตัวอย่าง: แผนป้องกันการทุจริต เทศบาลเมืองกาฬสินธุ์ 2566–2570',
      'ผลผลิตและผลลัพธ์ 98 รายการของ 30 โครงการ ชื่อย่อขึ้นใหม่ เป้าหมายของปีมาจากแผ่นงาน Plan แผนไม่มีระดับคะแนนและน้ำหนัก ผลเป็นข้อมูลสมมติทั้งหมด',
    ],
    results: [
      'ตัวอย่าง: ผลการดำเนินงานปี 2566',
      'ผลทุกแถวในแผ่นงานนี้เป็นข้อมูลสมมติ ไม่ใช่ผลจริงของเทศบาลเมืองกาฬสินธุ์',
    ],
    settings: ['ระดับการประเมินและการตั้งค่า', 'ตัวอย่าง ผลการดำเนินงานเป็นข้อมูลสมมติ'],
    plan: [
      'ตัวอย่าง: เป้าหมายและงบประมาณรายปี',
      'หนึ่งแถวต่อหนึ่งผลผลิตหรือผลลัพธ์ งบของโครงการกรอกแถวเดียว ว่างคือไม่ทราบ - คือไม่ใช้งบ แถวประเภท “รวม” คือยอดที่พิมพ์ไว้ในแผน',
    ],
  },
  en: {
    kpi: [
      'Sample: anti-corruption plan of Kalasin municipality, 2566–2570 (2023–2027)',
      'The 98 outputs and outcomes of 30 projects, names shortened by us. Targets of the year come from sheet Plan; the plan has no levels and no weights. All results are invented.',
    ],
    results: [
      'Sample: results of fiscal year 2566',
      'Every result on this sheet is invented; none is a real result of Kalasin municipality.',
    ],
    settings: ['Bands and settings', 'Sample; the results are invented.'],
    plan: [
      'Sample: targets and budgets by year',
      'One row for each output or outcome; a project’s budget stands on one of its rows. Blank is unknown, - is no budget, rows of kind “total” are totals as printed in the plan.',
    ],
  },
};

type Line = readonly [title: string, hint: string];

/** The anti-corruption plan of Kalasin municipality for 2566–2570, with invented results of its first year. */
export const ANTI_CORRUPTION_SAMPLE: Sample = {
  fiscalYear: 2566,
  period: 'Y',
  content: (language) => ({
    lines: LINES[language],
    indicators: each((dimension, project, statement, code) => ({
      group: dimension.name[language],
      code,
      name: statement[2][language],
      unitOfMeasure: PLAN_MEASURES[statement[3]][language],
      kind: termTitle('target', language),
      supervisor: project.office === null ? '' : PLAN_OFFICES[project.office][language],
      note: `004:${statement[0]}`,
    })),
    results: each((_dimension, _project, [, , , , target], code): RowCells<'results'> => {
      const result = INVENTED_RESULTS[code] ?? usualResult(target);
      return {
        code,
        period: periodName('Y', language),
        actual: typeof result === 'string' ? (WORDS[result]?.[language] ?? result) : result,
        note: INVENTED[language],
      };
    }),
    extra: [planTable(language)],
  }),
};

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  have: PLAN_TARGETS.have,
  missing: { th: 'ไม่มี', en: 'No' },
  less: PLAN_TARGETS.less,
};

/** An invented result that meets the target. */
function usualResult(target: PlanTarget): PlanCell {
  if (target === 'none') return 0;
  return target === 'channelsAndTimes' ? '6; 4' : target;
}

function each<T>(
  make: (
    dimension: PlannedDimension,
    project: PlannedProject,
    statement: PlannedStatement,
    code: string,
    first: boolean
  ) => T
): readonly T[] {
  return DIMENSIONS.flatMap((dimension) =>
    dimension.projects.flatMap((project) =>
      project.statements.map((statement, i) =>
        make(dimension, project, statement, `${project.code}.${i + 1}`, i === 0)
      )
    )
  );
}

/** KpiPlan: a row for each statement, then the printed totals. */
function planTable(language: Language): ExtraTable {
  const rows = each((dimension, project, [line, kind, name, measure, target], code, first) => {
    const text = typeof target === 'number' ? target : PLAN_TARGETS[target][language];
    const money = `004:${project.budgetLine}`;
    const note = [
      `004:${line}`,
      ...(first ? [money, project.remark?.[language] ?? []].flat() : []),
    ];
    return [
      dimension.name[language],
      project.code,
      project.name[language],
      code,
      name[language],
      termTitle(kind, language),
      project.office === null ? '' : PLAN_OFFICES[project.office][language],
      PLAN_MEASURES[measure][language],
      '',
      '',
      first ? (project.sharedWith ?? '') : '',
      ...PLAN_YEARS.flatMap(() => [text, first ? project.budget : '']),
      note.join(' · '),
    ];
  });
  const total = (dimension: string, printed: number, line: number): readonly PlanCell[] => [
    dimension,
    '',
    termTitle('total', language),
    '',
    '',
    termTitle('total', language),
    ...['', '', '', '', ''],
    ...PLAN_YEARS.flatMap(() => ['', printed]),
    `004:${line}`,
  ];
  const headers = COLUMNS.plan.map((spec) => spec[language]);
  const years = PLAN_YEARS.flatMap((year) => [
    YEAR_COLUMNS.target(year)[language],
    YEAR_COLUMNS.budget(year)[language],
  ]);
  return {
    sheet: 'Plan',
    table: TABLE_NAMES.plan,
    lines: LINES[language].plan,
    headers: [...headers.slice(0, -1), ...years, ...headers.slice(-1)],
    rows: [
      ...rows,
      ...DIMENSIONS.map(({ name, printed, line }) => total(name[language], printed, line)),
      total('', 1_980_000, 153),
    ],
    widths: [20, 9, 26, 8, 30, 10, 22, 14, 8, 8, 9, ...PLAN_YEARS.flatMap(() => [14, 14]), 34],
  };
}
