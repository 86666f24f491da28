import type { CellValue } from '../../../src/engine';
import { report, score } from '../../../src/scorecard';
import type { PlanCell } from '../../../src/scorecard';
import { planSummaries } from '../../../src/scorecard/planners';
import { growthAgainstBase } from '../../../src/scorecard/sheets/yearPlan/yearPlanGrowth';
import { readTables, type RawTable } from '../../../src/tables';
import { indicators, settings, workbook } from '../../workbook/tables';

const HEADERS = [
  'Dimension',
  'Project',
  'Code',
  'Statement',
  'Kind',
  'Base year',
  'Base value',
  'Target 2566',
  'Budget 2566',
  'Target 2567',
  'Budget 2567',
  'Shared budget',
];

const PLAN: readonly (readonly CellValue[])[] = [
  ['A', 'Roads', '1', 'Built', 'output', 2565, 40, 50, 1000, 60, 1500.5, ''],
  ['', '', '2', 'Used', 'outcome', 2565, 0, 'มี', '', 'มี', '', ''],
  ['B', 'Signs', '3', 'Set up', 'output', '', '', 5, 1000, 5, '', 'Roads'],
  ['B', 'Lamps', '4', 'Lit', 'output', '', '', 5, 200, 5, '', ''],
  ['B', '', '', '', 'total', '', '', '', 250, '', '', ''],
  ['', '', '', '', 'total', '', '', '', 1200, '', 1500.5, ''],
];

function book(rows: readonly (readonly CellValue[])[] = PLAN) {
  const plan: RawTable = {
    name: 'KpiPlan',
    sheet: 'Plan',
    top: 0,
    left: 0,
    headers: HEADERS,
    rows,
    formats: null,
  };
  const kpi = indicators(['Code', 'Indicator', 'Target'], [['1', 'Built', 50]]);
  return rows.length === 0 ? workbook(kpi) : workbook(kpi, plan);
}

function sheetOf(language: 'th' | 'en', freeze: boolean, rows = PLAN) {
  const snapshot = book(rows);
  const input = readTables(snapshot);
  const made = { snapshot, input, scorecard: score(input), fingerprint: null };
  const today = { year: 2023, month: 10, day: 1 };
  return planSummaries(made, ['summary:plan'], { language, freeze, today }).sheets[0];
}

function bodyOf(freeze: boolean, language: 'th' | 'en' = 'en'): readonly (readonly PlanCell[])[] {
  return sheetOf(language, freeze)?.blocks[0]?.cells.slice(4) ?? [];
}

describe('the summary of a plan over years', () => {
  it('has what is printed and computed on the page of their difference', () => {
    for (let dimensions = 3; dimensions < 16; dimensions++) {
      const rows = Array.from({ length: dimensions }, (_, i): (readonly CellValue[])[] => [
        [`D${i}`, `Road ${i}`, `${i}`, 'Built', 'output', '', '', 5, 100, 5, 100, ''],
        [`D${i}`, '', '', '', 'total', '', '', '', 100, '', 100, ''],
      ]).flat();
      const sheet = sheetOf('en', true, rows);
      const names = sheet?.blocks[0]?.cells.map(([name]) => String(name ?? '')) ?? [];
      for (const at of sheet?.page?.breaks ?? [])
        expect(names[at]).not.toMatch(/: (computed|difference)$/);
    }
  });

  it('lets names have the columns in which their lines count nothing', () => {
    const sheet = sheetOf('en', true);
    const names = sheet?.blocks[0]?.cells.map(([name]) => String(name ?? '')) ?? [];
    const columnsOf = (name: string): number | undefined =>
      sheet?.merges.find(({ row }) => row === names.indexOf(name))?.columns;
    expect([columnsOf('B: printed'), columnsOf('1 Built'), columnsOf('B')]).toEqual([
      3,
      2,
      undefined,
    ]);
  });

  it('has targets in the digits of the workbook', () => {
    const snapshot = { ...book(), tables: [...book().tables, settings([['Thai digits', 'yes']])] };
    const input = readTables(snapshot);
    const made = { snapshot, input, scorecard: score(input), fingerprint: null };
    const today = { year: 2023, month: 10, day: 1 };
    const options = { language: 'th', freeze: true, today } as const;
    const [sheet] = planSummaries(made, ['summary:plan'], options).sheets;
    const row = sheet?.blocks[0]?.cells.findIndex(([name]) => name === '๑ Built') ?? -1;
    const formats = (sheet?.styles ?? [])
      .filter(
        ({ area, numberFormat }) =>
          numberFormat !== undefined &&
          area.row <= row &&
          row < area.row + area.rows &&
          area.column <= 3 &&
          3 < area.column + area.columns
      )
      .map(({ numberFormat }) => numberFormat);
    expect(formats.at(-1)).toBe('[$-D00041E]0');
  });

  it('adds up each dimension and year, and says what is unknown and what differs', () => {
    expect(bodyOf(true).slice(0, 10)).toEqual([
      ['A', 1, 2, 1000, 1500.5, 2500.5, ''],
      ['B', 2, 2, 200, null, 200, 'budget of 1 not known, not counted as zero'],
      ['Whole plan', 3, 4, 1200, 1500.5, 2700.5, 'budget of 1 not known, not counted as zero'],
      [null, null, null, null, null, null, null],
      ['Held against the totals printed in the plan', null, null, null, null, null, null],
      ['B: printed', null, null, 250, null, 250, ''],
      ['B: computed', null, null, 200, null, 200, ''],
      ['B: difference', null, null, 50, null, 50, 'Differs in 2566 · cannot be compared in 2567'],
      ['Whole plan: printed', null, null, 1200, 1500.5, 2700.5, ''],
      ['Whole plan: computed', null, null, 1200, 1500.5, 2700.5, ''],
    ]);
  });

  it('adds up by formulas, over the right cells', () => {
    const [first, , total, , , printed, computed, difference] = bodyOf(false);
    expect(first?.[5]).toEqual({ formula: '=SUM(D5:E5)' });
    expect(total?.slice(3, 6)).toEqual(
      ['=SUM(D5:D6)', '=SUM(E5:E6)', '=SUM(D7:E7)'].map((formula) => ({ formula }))
    );
    expect(printed?.slice(3, 5)).toEqual([250, null]);
    expect(computed?.slice(3, 5)).toEqual([{ formula: '=D6' }, null]);
    expect(difference?.slice(3, 5)).toEqual([{ formula: '=D10-D11' }, null]);
  });

  it('shows targets by year with the base, and says where there is nothing to compare with', () => {
    const targets = bodyOf(true).slice(13, 17);
    expect(targets.map((row) => row[6])).toEqual([
      'Base 2565 40 · last year against base +50%',
      'Base 2565 0 · cannot be held against the base',
      '',
      '',
    ]);
    expect(targets[1]?.slice(3, 5)).toEqual(['มี', 'มี']);
    expect(bodyOf(true).flat()).toContain('Signs: shares the budget of Roads, counted once');
    expect(bodyOf(true, 'th').flat()).toContain('Signs: ใช้งบร่วมกับ Roads จึงนับครั้งเดียว');
  });

  it('prints on A4 across with its header on every page, and is not made without a plan', () => {
    const page = sheetOf('th', false)?.page;
    expect(page).toMatchObject({ orientation: 'landscape', fitToWidth: true, repeatRows: [3, 3] });
    expect(sheetOf('th', false, [])).toBeUndefined();
  });

  it('is in the report, where there is a plan', () => {
    const of = (rows: typeof PLAN) => report(score(readTables(book(rows))), 'en').plan;
    expect(of(PLAN)?.total.years[0]).toEqual({
      year: 2566,
      computed: 1200,
      unknown: 0,
      printed: 1200,
      difference: 0,
    });
    expect(of([])).toBeUndefined();
  });
});

describe('growth against the base', () => {
  const growth = (baseValue: number | null, target: CellValue, numberFormat = 'General') =>
    growthAgainstBase(
      { baseValue, targets: new Map([[2566, { value: target, numberFormat }]]) },
      [2565, 2566, 2567]
    );

  it('is the change of the last target in percent', () => {
    expect([growth(40, 50), growth(40, 'ไม่น้อยกว่า 50'), growth(-40, -20)]).toEqual([25, 25, 50]);
    expect(growth(80, 0.9, '0%')).toBe(12.5);
    expect(growth(80, '50 - 60')).toBe('cannotAssess');
  });

  it('is never a division by zero', () => {
    expect([growth(0, 50), growth(40, 'มี'), growth(null, 50)]).toEqual([
      'cannotAssess',
      'cannotAssess',
      null,
    ]);
    expect(growthAgainstBase({ baseValue: 5, targets: new Map() }, [2566])).toBeNull();
  });
});
