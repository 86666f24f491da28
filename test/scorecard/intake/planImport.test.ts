import { planImport } from '../../../src/scorecard/intake/planImport';
import type { Proposed } from '../../../src/tables';
import { indicators, settings, workbook } from '../../workbook/tables';

const proposed = (code: string, facts: Partial<Proposed> = {}): Proposed => ({
  ...({ unit: null, group: null, partOf: null, unitOfMeasure: null, kind: null } as const),
  ...({
    period: null,
    target: null,
    curve: null,
    weight: null,
    supervisor: null,
    dataKeeper: null,
  } as const),
  ...({ formula: null, evidence: null, note: null, results: [] } as const),
  code,
  name: `Indicator ${code}`,
  levels: [null, 10, 20, 30, 40, 50],
  ...facts,
});
const OPTIONS = { language: 'en', existing: 'skip' } as const;
const book = workbook(
  indicators(
    ['Code', 'Indicator', 'My own', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5'],
    [['1', 'One', 'kept', 1, 2, 3, 4, 5]]
  )
);

test('new rows follow the last one; columns of the user are not written, those that lack are said', () => {
  const { plan, at, missingColumns } = planImport(book, [proposed('2', { weight: 10 })], OPTIONS);
  expect(plan?.append).toMatchObject([
    {
      row: 5,
      rows: 1,
      blocks: [
        { row: 5, column: 0, cells: [['2', 'Indicator 2']] },
        { row: 5, column: 3, cells: [[10, 20, 30, 40, 50]] },
      ],
      textColumns: [0],
    },
  ]);
  expect(at).toEqual({ sheet: 'KPI', row: 5, column: 0 });
  expect(missingColumns).toEqual(['Weight']);
});

test('a code is left out where the table has it for the same unit and period, unless it is to be added', () => {
  const rows = [proposed('1'), proposed('1', { period: 'Q2' }), proposed('1', { unit: 'A;B' })];
  const codes = ({ added, skipped }: ReturnType<typeof planImport>) => [
    added.length,
    skipped.length,
  ];
  expect(codes(planImport(book, rows, OPTIONS))).toEqual([2, 1]);
  expect(codes(planImport(book, rows, { ...OPTIONS, existing: 'add' }))).toEqual([3, 0]);
  const known = planImport(book, [proposed('1')], OPTIONS);
  expect(known).toMatchObject({ plan: null, at: null });
});

test('a workbook without indicators gets the sheets of the template, under names that are free', () => {
  const taken = {
    ...workbook(),
    sheets: [{ name: 'kpi', protected: false, visible: true, role: null }],
  };
  const { plan, at } = planImport(taken, [proposed('1')], OPTIONS);
  expect(plan?.append).toBeUndefined();
  expect(plan?.sheets.map(({ name }) => name)).toContain('KPI (KPI)');
  expect(at?.sheet).toBe('KPI (KPI)');
});

test('a new table has the levels of the workbook’s scale; those beyond it are said', () => {
  const three = workbook(settings([['Level scores', '0 50 75 100']]));
  const row = proposed('1', { levels: [null, 27, 40.5, 54, 60] });
  const { plan, missingColumns } = planImport(three, [row], OPTIONS);
  const texts = plan?.sheets[0]?.blocks.flatMap(({ cells }) => cells.flat().map(String)) ?? [];
  expect(texts.filter((text) => /^Level \d+$/.test(text))).toEqual([
    'Level 0',
    'Level 1',
    'Level 2',
    'Level 3',
  ]);
  expect(missingColumns).toEqual(['Level 4']);
});

test('a new table has the column of curves only where a row brings one', () => {
  const headersOf = (curve: string | null) => {
    const row = proposed('1', { levels: [], target: 80, curve });
    const { plan } = planImport(workbook(), [row], OPTIONS);
    const sheet = plan?.sheets.find(({ name }) => name === 'KPI');
    const table = sheet?.blocks.find(({ row: top }) => top === sheet.tables[0]?.area.row);
    const [headers = [], first = []] = table?.cells ?? [];
    expect(first).toHaveLength(headers.length);
    return { has: headers.includes('Target curve'), cell: first[headers.indexOf('Target curve')] };
  };
  expect(headersOf(null).has).toBe(false);
  expect(headersOf('0:0; 100:5')).toEqual({ has: true, cell: '0:0; 100:5' });
});
