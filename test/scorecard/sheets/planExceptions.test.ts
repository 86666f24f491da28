import type { CellValue } from '../../../src/engine';
import { planExceptions } from '../../../src/scorecard/sheets/exceptions/planExceptions';
import { roomIn } from '../../../src/scorecard/plan/sheetFont';
import { wholeLines } from '../../../src/scorecard/plan/wholeLines';
import { indicators, LEVELS, results, table, workbook } from '../../workbook/tables';
import { made, summaryInput } from './summaryInput';

const BARE = [50, 60, 70, 80, 90];
const NONE = BARE.map(() => null);

test.each([
  ['en', true, 'Exceptions: indicators with a target not met'],
  ['th', true, 'รายการที่ต้องติดตาม: ตัวชี้วัดที่ไม่บรรลุเป้าหมาย'],
  ['en', false, 'Exceptions: indicators below 3.00, or with a target not met'],
  ['th', false, 'รายการที่ต้องติดตาม: ตัวชี้วัดที่ต่ำกว่า 3.00 คะแนน หรือไม่บรรลุเป้าหมาย'],
] as const)(
  'a sheet of exceptions in %s names a score only where there are scores (targets alone: %s)',
  (language, alone, title) => {
    const snapshot = workbook(
      indicators(
        ['Code', 'Indicator', 'Target', ...LEVELS],
        [
          ['1', 'Roads', 5, ...NONE],
          ['2', 'Water', alone ? 5 : null, ...(alone ? NONE : BARE)],
        ]
      ),
      results(
        ['Code', 'Period', 'Actual'],
        [
          ['1', 'Q1', 3],
          ['2', 'Q1', 70],
        ]
      )
    );
    const { blocks } = planExceptions(summaryInput(snapshot), made(language));
    expect(blocks[0]?.cells.flat()).toContain(title);
  }
);

test('lines of a reason end where words do', () => {
  const snapshot = workbook(
    indicators(['Code', 'Indicator', 'Target', ...LEVELS], [['1', 'ถนน', 'ร้อยละ 100', ...NONE]]),
    results(['Code', 'Period', 'Actual'], [['1', 'Q1', 98.4]])
  );
  const cells = planExceptions(summaryInput(snapshot), made('th')).blocks[0]?.cells.flat() ?? [];
  const reason = cells.find((cell) => String(cell).startsWith('ผล “'));
  expect(reason).toBe('ผล “98.4” ไม่บรรลุเป้าหมาย “ร้อยละ 100” คิดเป็นร้อยละ 98.4 ของ\nเป้าหมาย');
});

test('no row of a target says again that no score is made of it', () => {
  const snapshot = workbook(
    indicators(['Code', 'Indicator', 'Target', ...LEVELS], [['1', 'Roads', 5, ...NONE]]),
    results(['Code', 'Period', 'Actual'], [['1', 'Q1', 3]])
  );
  const cells = planExceptions(summaryInput(snapshot), made('en')).blocks[0]?.cells.flat() ?? [];
  expect(cells).toContain('The result “3” does not meet the target “5”, 60% of the target.');
});

test('decisions stay with a unit whose name takes two lines: the table has it as it is', () => {
  const unit = 'กองยุทธศาสตร์และงบประมาณของเทศบาล';
  const books = workbook(
    indicators(['Unit', 'Code', 'Indicator', ...LEVELS], [[unit, '1', 'ถนน', ...BARE]]),
    results(['Unit', 'Code', 'Period', 'Actual'], [[unit, '1', 'Q1', 50]])
  );
  const rowsOf = (snapshot: typeof books): readonly (readonly CellValue[])[] =>
    (planExceptions(summaryInput(snapshot), made('th')).blocks[0]?.cells ?? []).map((cells) =>
      cells.map((cell) => (cell !== null && typeof cell === 'object' ? null : cell))
    );
  const head = rowsOf(books).findIndex((cells) => cells.includes('มติที่ประชุม'));
  const [names = [], cells = []] = rowsOf(books).slice(head);
  expect(cells[0]).toBe(unit);
  const row = [...cells.slice(0, -1), 'เห็นชอบ'];
  const decided = table('KpiActions', names, [row], { sheet: 'ติดตาม' });
  const { sheets, tables } = workbook(...books.tables, decided);
  const again = rowsOf({
    tables,
    sheets: sheets.map((sheet) =>
      sheet.name === decided.sheet ? { ...sheet, role: 'summary:exceptions' } : sheet
    ),
  });
  expect(again.filter((line) => line.includes('เห็นชอบ'))).toEqual([row]);
});

/** Rows on each page of a sheet of exceptions with so many. */
function pagesOf(count: number): readonly number[] {
  const codes = Array.from({ length: count }, (_, i) => String(i + 1));
  const snapshot = workbook(
    indicators(
      ['Code', 'Indicator', ...LEVELS],
      codes.map((code) => [code, `Indicator ${code}`, ...BARE])
    ),
    results(
      ['Code', 'Period', 'Actual'],
      codes.map((code) => [code, 'Q1', 55])
    )
  );
  const sheet = planExceptions(summaryInput(snapshot), made('th'));
  const cells = sheet.blocks[0]?.cells ?? [];
  const first = cells.findIndex(([, code]) => code === '1');
  const starts = [first, ...(sheet.page?.breaks ?? []), first + codes.length];
  return starts.slice(1).map((row, i) => row - (starts[i] ?? 0));
}

test.each([
  ['กองยุทธศาสตร์และงบประมาณ', 'ฝ่ายบริการและเผยแพร่วิชาการ'],
  ['สำนักคลัง', 'งานพัสดุ'],
])(
  'columns of names leave the words of %s and %s whole, and their texts as they are',
  (...names) => {
    const snapshot = workbook(
      indicators(
        ['Code', 'Indicator', 'Supervisor', 'Data keeper', ...LEVELS],
        [['1', 'ถนน', ...names, ...BARE]]
      ),
      results(['Code', 'Period', 'Actual'], [['1', 'Q1', 55]])
    );
    const { blocks, columnWidths } = planExceptions(summaryInput(snapshot), made('th'));
    const widths = columnWidths.map((width) => width ?? 0);
    const room = roomIn('TH Sarabun New', { widths, orientation: 'landscape' });
    const row = blocks[0]?.cells.find(([, code]) => code === '1') ?? [];
    expect(row.slice(4, 6)).toEqual(names);
    expect(names.map((name, i) => wholeLines(name, room[4 + i] ?? 0))).toEqual(names);
    // Nobody else's page changes: what names take the reasons give up.
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(186);
  }
);

test('pages of a sheet of exceptions are full but for the last: remarks bring one high row with them', () => {
  const [first = 0, second = 0, third] = pagesOf(24);
  expect(third).toBeGreaterThan(0);
  expect(second).toBeGreaterThanOrEqual(first);
  // As many rows as two pages hold leave no room for the remarks.
  expect(pagesOf(first)).toEqual([first - 1, 1]);
  expect(pagesOf(first + second)).toEqual([first, second - 1, 1]);
});

test('a reason says once which steps do not count yet', () => {
  const snapshot = workbook(
    indicators(
      ['Code', 'Indicator', 'Kind', ...LEVELS],
      [['1', 'Plan', 'milestone', ...['Draft', 'Hearing', 'Approval', 'Notice', 'Report']]]
    ),
    results(['Code', 'Period', 'Actual'], [['1', 'Q1', '1,2,4']])
  );
  const cells = planExceptions(summaryInput(snapshot), made('en')).blocks[0]?.cells.flat() ?? [];
  const reason = cells.find((cell) => String(cell).startsWith('Finished'));
  expect(reason).toBe(
    'Finished without a gap up to step 2 of 5; step 3 is missing (step 4 does not count yet), so level 2 (score 2).'
  );
});
