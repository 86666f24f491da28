import { importIndicators } from '../../../src/excel/change/changeTables';
import { readFormRange } from '../../../src/excel/read/readWorkbook';
import { HostProblem, loadHostWords } from '../../../src/excel/host/hostProblem';
import type { HostOptions } from '../../../src/preview/host/host';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { PLAIN_STYLE } from '../../../src/preview/workbook/model/style';
import { readForm, type Proposed } from '../../../src/tables';
import { bookOf, type BookFile } from '../../workbook/file';
import { formOf, proposedIn } from '../../workbook/form';
import { connect, dump, OLD } from '../../workbook/host';

const ROWS = proposedIn(
  readForm(
    formOf([
      ['รหัส', 'ตัวชี้วัด', 1, 2, 3, 4, 5, 'น้ำหนัก'],
      ['1', 'เดิม', 1, 2, 3, 4, 5, 10],
      ['9.10', '=ถนน', 50, 60, 70, 80, 90, 20],
      ['10', 'แผน', '-', '-', '-', '-', 'มี', 30],
    ])
  )
);

/** A table with a column of the user's own between ours, one blank row at its end, and something to its right. */
function workbookWith(
  blankRows = 1,
  below: string | null = null,
  groups?: BookFile['sheets'][number]['blocks'][number]
): Workbook {
  const workbook = bookOf({
    sheets: [
      {
        name: 'ของเรา',
        blocks: [
          {
            at: 'B3',
            table: 'KpiIndicators',
            rows: [
              ['Code', 'Mine', 'Indicator', 'Level 1', 'Level 5', 'Weight'],
              ['1', 'x', 'เดิม', 1, 5, 10],
              ...Array.from({ length: blankRows }, () => [null, null, null, null, null, null]),
            ],
          },
          ...(below === null ? [] : [{ at: 'C6', rows: [[below]] }]),
          ...(groups === undefined ? [] : [groups]),
        ],
      },
    ],
  });
  workbook.sheet('ของเรา')?.setStyle(4, 4, { ...PLAIN_STYLE, numberFormat: '0%' });
  return workbook;
}

const add = (rows: readonly Proposed[] = ROWS, existing: 'skip' | 'add' = 'skip') =>
  importIndicators(rows, { language: 'th', existing });

async function failure(work: Promise<unknown>): Promise<string> {
  const cause: unknown = await work.catch((thrown: unknown) => thrown);
  return cause instanceof HostProblem ? cause.code : String(cause);
}

test('rows fill the blank last rows, the table grows, other columns and what is there stay', async () => {
  const workbook = workbookWith();
  connect(workbook);
  const { added, skipped, missingColumns, at } = await add();
  const sheet = workbook.sheet('ของเรา');
  expect(added.map(({ code }) => code)).toEqual(['9.10', '10']);
  expect(skipped.map(({ code }) => code)).toEqual(['1']);
  expect(missingColumns).toEqual(['Kind', 'Level 2', 'Level 3', 'Level 4']);
  expect(at).toEqual({ sheet: 'ของเรา', row: 4, column: 1 });
  expect(sheet?.tables.map(({ area }) => area)).toEqual([
    { row: 2, column: 1, rows: 4, columns: 6 },
  ]);
  const line = (row: number) => [1, 2, 3, 4, 5, 6].map((column) => sheet?.value(row, column));
  expect([line(3), line(4), line(5)]).toEqual([
    ['1', 'x', 'เดิม', 1, 5, 10],
    ['9.10', null, '=ถนน', 50, 90, 20],
    ['10', null, 'แผน', '-', 'มี', 30],
  ]);
  expect(sheet?.formula(4, 3)).toBeNull();
  // The blank row was formatted as a percentage; 50 must not become 5000%.
  expect(sheet?.style(4, 4).numberFormat).toBe('General');
});

test('codes that are there already are added when the user says so', async () => {
  connect(workbookWith());
  expect((await add(ROWS, 'add')).added).toHaveLength(3);
});

test('nothing below the table is overwritten', async () => {
  const workbook = workbookWith(1, 'total');
  connect(workbook);
  const before = dump(workbook);
  const cause: unknown = await add().catch((thrown: unknown) => thrown);
  expect(cause).toMatchObject({ code: 'noRoom', about: 'KpiIndicators' });
  expect((cause as HostProblem).at).toMatch(/!C6$/);
  expect(dump(workbook)).toEqual(before);
});

const GROUPS = [
  ['Group', 'Weight'],
  ['A', 70],
  ['B', 30],
];

test.each([
  ['right below the table', 'B6'],
  ['below it and to the right of it', 'F6'],
])('the table of groups %s is in the way, and is named', async (_, at) => {
  const workbook = workbookWith(0, null, { at, table: 'KpiGroups', rows: GROUPS });
  connect(workbook);
  const before = dump(workbook);
  const cause: unknown = await add().catch((thrown: unknown) => thrown);
  const area = at === 'B6' ? 'B6:C8' : 'F6:G8';
  expect(cause).toMatchObject({ code: 'noRoom', about: 'KpiIndicators' });
  await loadHostWords();
  expect((cause as HostProblem).bilingual.what.en).toContain(`(KpiGroups, 'ของเรา'!${area})`);
  expect(dump(workbook)).toEqual(before);
});

test.each([
  ['beside the table', 'J3', {}],
  ['beside the table, where rows are added to it', 'J3', OLD],
  ['below it, with room for the rows', 'B8', {}],
])('the table of groups %s stays as it is', async (_, at, excel: HostOptions) => {
  const workbook = workbookWith(0, null, { at, table: 'KpiGroups', rows: GROUPS });
  connect(workbook, excel);
  expect((await add()).added).toHaveLength(2);
  const { table, sheet } = workbook.table('KpiGroups') ?? {};
  const { row = 0, column = 0 } = table?.area ?? {};
  expect([row, column]).toEqual(at === 'J3' ? [2, 9] : [7, 1]);
  const cells = GROUPS.map((line, r) => line.map((_cell, c) => sheet?.value(row + r, column + c)));
  expect(cells).toEqual(GROUPS);
  expect(workbook.table('KpiIndicators')?.table.area.rows).toBe(4);
});

test('an Excel that cannot resize a table adds rows to it where blank ones do not suffice', async () => {
  const small = workbookWith();
  connect(small, OLD);
  expect((await add()).added).toHaveLength(2);
  const large = workbookWith(5);
  connect(large, OLD);
  expect((await add()).added).toHaveLength(2);
});

test('a protected sheet is refused', async () => {
  const workbook = workbookWith();
  const sheet = workbook.sheet('ของเรา');
  if (sheet) sheet.protection = { allowed: [] };
  connect(workbook);
  const before = dump(workbook);
  expect(await failure(add())).toBe('protected');
  expect(dump(workbook)).toEqual(before);
});

test.each([
  ['a table that grows', () => workbookWith()],
  ['a table that cannot be resized', () => workbookWith(), OLD],
  ['a new sheet', () => bookOf({ sheets: [{ name: 'KPI', blocks: [{ rows: [['mine']] }] }] })],
])(
  'a host that fails anywhere leaves the workbook as it was: %s',
  async (what, make, excel: HostOptions = {}) => {
    const whole = make();
    const host = connect(whole, excel);
    host.faults.set({});
    await add();
    const { requests, changes } = host.faults;
    const done = dump(whole);
    let kept = 0;
    expect(requests).toBeGreaterThan(3);
    const faults = [
      ...Array.from({ length: requests }, (_each, i) => ({ failAt: i + 1 })),
      // A new sheet takes many changes, all taken back in the same way: some of them are enough.
      ...Array.from({ length: Math.min(changes, 12) }, (_each, i) => ({
        failAction: Math.ceil(((i + 1) * changes) / Math.min(changes, 12)),
      })),
    ];
    for (const fault of faults) {
      const workbook = make();
      const failing = connect(workbook, excel);
      const before = dump(workbook);
      failing.faults.set(fault);
      const why: unknown = await add().then(
        () => null,
        (cause: unknown) => (cause instanceof HostProblem ? cause.code : cause)
      );
      expect([fault, why]).not.toEqual([fault, 'notRestored']);
      expect({ fault, after: dump(workbook) }).toEqual({
        fault,
        after: why === null ? done : before,
      });
      if (why === null) kept++;
    }
    // The print set-up of new sheets, which comes last: what is written stays.
    expect(kept > 0).toBe(what === 'a new sheet');
  }
);

test('without a table the template comes with the rows in it, beside a sheet of the user’s that has its name', async () => {
  const workbook = bookOf({ sheets: [{ name: 'ตัวชี้วัด', blocks: [{ rows: [['mine']] }] }] });
  connect(workbook);
  const { at } = await add();
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'ตัวชี้วัด',
    'ตัวชี้วัด (KPI)',
    'ผลการปฏิบัติงาน',
    'การตั้งค่า',
    'วันหยุดราชการ',
  ]);
  expect(workbook.sheet('ตัวชี้วัด')?.value(0, 0)).toBe('mine');
  expect(at?.sheet).toBe('ตัวชี้วัด (KPI)');
  expect(workbook.sheet('ตัวชี้วัด (KPI)')?.value(at?.row ?? 0, at?.column ?? 0)).toBe('1');
});

test('the form is read with its merged cells and formats, whole columns only as far as used', async () => {
  const workbook = bookOf({
    sheets: [
      {
        name: 'F',
        merges: ['A1:B1'],
        blocks: [
          {
            rows: [
              ['ก', null],
              [1, 0.5],
            ],
          },
        ],
      },
    ],
  });
  workbook.sheet('F')?.setStyle(1, 1, { ...PLAIN_STYLE, numberFormat: '0%' });
  connect(workbook);
  const grid = await readFormRange({ sheet: 'F', address: 'A:Z' });
  expect(grid).toMatchObject({
    sheet: 'F',
    row: 0,
    column: 0,
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  });
  expect(grid.cells[1]?.[1]).toEqual({ value: 0.5, numberFormat: '0%' });
  expect(await readFormRange({ sheet: 'F', address: 'X9:Z10' })).toMatchObject({ cells: [] });
});
