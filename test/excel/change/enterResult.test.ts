import { enterResult, undoEntry } from '../../../src/excel/change/changeTables';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import { readActual } from '../../../src/engine';
import type { Host } from '../../../src/preview/host/host';
import { displayText } from '../../../src/preview/host/text/displayText';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import type { CellInput } from '../../../src/preview/workbook/model/sheet';
import type { ResultEntry } from '../../../src/scorecard';
import { kpiBook } from '../../workbook/file';
import { connect, dump } from '../../workbook/host';

function workbookOf(
  results: readonly [readonly CellInput[], ...(readonly CellInput[])[]],
  asTable = true
): { workbook: Workbook; host: Host } {
  const workbook = kpiBook({
    indicators: [
      'unit code name levels',
      ['A; B', '1', 'First', 10, 20, 30, 40, 50],
      ['', '2', 'Second', 10, 20, 30, 40, 50],
    ],
    results,
  });
  const entered = workbook.table('KpiResults');
  if (!asTable && entered) entered.sheet.deleteTable(entered.table);
  return { workbook, host: connect(workbook) };
}

const LONG = [
  ['Unit', 'Code', 'Period', 'Actual', 'Override score', 'Reason', 'My own'],
  ['A', '1', 'Q1', 11, null, null, 'keep'],
  ['', '2', 'ไตรมาส 1', { formula: '=10+11' }, null, null, 'keep'],
] as const;

const rows = (workbook: Workbook, count: number): unknown[][] =>
  workbook.sheet('Results')?.values({ row: 1, column: 0, rows: count, columns: 7 }) ?? [];

describe('a long table', () => {
  test('the one cell of the result is written', async () => {
    const { workbook } = workbookOf(LONG);
    await enterResult({ unit: 'A', code: '1', period: 'Q1', values: { actual: 42.5 } }, 'en');
    expect(rows(workbook, 2)[0]).toEqual(['A', '1', 'Q1', 42.5, null, null, 'keep']);
    await enterResult({ unit: 'a', code: '1', period: 'Q1', values: { actual: '1,2,4' } }, 'en');
    expect(rows(workbook, 2)[0]?.[3]).toBe('1,2,4');
  });

  test("the committee's score goes with its reason", async () => {
    const { workbook } = workbookOf(LONG);
    const values = { override: 4, reason: '=because' };
    await enterResult({ unit: null, code: '2', period: 'Q1', values }, 'en');
    expect(rows(workbook, 2)[1]?.slice(4)).toEqual([4, '=because', 'keep']);
    expect(workbook.sheet('Results')?.formula(2, 5)).toBeNull();
  });

  test('a result without a row gets one, as a row of its unit, at the end of the table', async () => {
    const { workbook } = workbookOf(LONG);
    await enterResult({ unit: 'B', code: '1', period: 'Q2', values: { actual: 30 } }, 'en');
    expect(rows(workbook, 3)[2]).toEqual(['B', '1', 'Q2', 30, null, null, null]);
    expect(workbook.sheet('Results')?.tables[0]?.area.rows).toBe(4);
  });

  test('a date gets a date format, as if it had been typed', async () => {
    const { workbook } = workbookOf(LONG);
    await enterResult(
      { unit: 'A', code: '1', period: 'Q1', values: { actual: 46347 } },
      'en',
      true
    );
    expect(workbook.sheet('Results')?.style(1, 3).numberFormat).toBe('yyyy-mm-dd');
  });

  test.each([
    ['th', '[$-107041E]d mmm yyyy', '21 พ.ย. 2569', '21 พ.ย. 2569'],
    ['en', 'yyyy-mm-dd', '2026-11-21', '2026-11-21'],
  ] as const)(
    'a day is seen in the era of the workbook, in a cell and in a new row (%s)',
    async (language, numberFormat, shown, text) => {
      const { workbook } = workbookOf(LONG);
      const values = { actual: 46347 };
      const key = { unit: 'A', code: '1', values };
      const first = await enterResult({ ...key, period: 'Q1' }, language, true);
      const second = await enterResult({ ...key, period: 'Q2' }, language, true);
      const sheet = workbook.sheet('Results');
      expect(sheet?.value(1, 3)).toBe(46347);
      expect(sheet?.style(1, 3).numberFormat).toBe(numberFormat);
      expect(displayText(46347, numberFormat)).toBe(shown);
      expect(sheet?.value(3, 3)).toBe(text);
      expect(readActual({ value: text })).toMatchObject({ state: 'date', serial: 46347 });
      await undoEntry(second, language);
      await undoEntry(first, language);
      expect([sheet?.value(1, 3), sheet?.value(3, 3)]).toEqual([11, null]);
      expect(sheet?.style(1, 3).numberFormat).toBe('General');
    }
  );

  test.each([
    ['formulaThere', { unit: null, code: '2', period: 'Q1', values: { actual: 1 } }],
    ['noResultColumn', { unit: 'A', code: '1', period: 'Q1', values: { numerator: 1 } }],
  ] as const)('%s: refused, nothing is written', async (code, entry) => {
    const { workbook } = workbookOf(LONG);
    const before = dump(workbook);
    await expect(enterResult(entry, 'en')).rejects.toMatchObject({ code });
    expect(dump(workbook)).toEqual(before);
  });
});

describe('a row that lists several units', () => {
  const TABLES = {
    long: [
      ['Unit', 'Code', 'Period', 'Actual', 'Reason'],
      ['A; B', '1', 'Q1', 30, null],
    ],
    wide: [
      ['Unit', 'Code', 'Q1'],
      ['A; B', '1', null],
    ],
  } as const;
  const entry = { unit: 'b', code: '1', period: 'Q1', values: { actual: 40 } } as const;

  test.each(['long', 'wide'] as const)(
    'in a %s table is left to all of them, gets no second row beside it, and is named',
    async (kind) => {
      const { workbook } = workbookOf(TABLES[kind]);
      const before = dump(workbook);
      await expect(enterResult(entry, 'en')).rejects.toMatchObject({
        code: 'sharedRow',
        about: kind === 'long' ? 'Results!D2' : 'Results!C2',
      });
      expect(dump(workbook)).toEqual(before);
    }
  );

  test('gives way to a row of the unit alone above it, which is the one that counts', async () => {
    const [header, shared] = TABLES.long;
    const { workbook } = workbookOf([header, ['B;', '1', 'Q1', null, null], shared]);
    await enterResult(entry, 'en');
    expect(workbook.sheet('Results')?.value(1, 3)).toBe(40);
    expect(workbook.sheet('Results')?.value(2, 3)).toBe(30);
  });
});

test('a wide table: the column of the period, also in a percentage cell', async () => {
  const { workbook } = workbookOf([
    ['Unit', 'Code', 'Q1', 'Q2'],
    ['A', '1', 0.5, null],
  ]);
  const sheet = workbook.sheet('Results');
  sheet?.changeStyle({ row: 1, column: 3, rows: 1, columns: 1 }, { numberFormat: '0%' });
  await enterResult({ unit: 'A', code: '1', period: 'Q2', values: { actual: 85 } }, 'en');
  expect(sheet?.value(1, 3)).toBe(0.85);
  await expect(
    enterResult({ unit: 'A', code: '1', period: 'Q3', values: { actual: 1 } }, 'en')
  ).rejects.toMatchObject({ code: 'noResultColumn' });
});

describe('a cell that is formatted as text', () => {
  const at = { row: 1, column: 3, rows: 1, columns: 1 };

  /** The actual of A's indicator, Q1, with what stands there. */
  function textCell(value: string | number): ReturnType<typeof workbookOf> {
    const opened = workbookOf(LONG);
    const sheet = opened.workbook.sheet('Results');
    sheet?.set(at.row, at.column, value);
    sheet?.changeStyle(at, { numberFormat: '@' });
    return opened;
  }
  const entry = (actual: number | string): ResultEntry => ({
    unit: 'A',
    code: '1',
    period: 'Q1',
    values: { actual },
  });

  test.each([
    ['a number', 85, false, 85, 'General'],
    ['a day', 46347, true, 46347, 'yyyy-mm-dd'],
    ['text', '1/2', false, '1/2', '@'],
  ])('%s stays what it is', async (_, actual, date, value, format) => {
    const { workbook } = textCell('12');
    await enterResult(entry(actual), 'en', date);
    expect(workbook.sheet('Results')?.value(at.row, at.column)).toBe(value);
    expect(workbook.sheet('Results')?.style(at.row, at.column).numberFormat).toBe(format);
  });

  test.each(['12', 12])('what stood there is put back as it was: %p', async (value) => {
    const { workbook, host } = textCell(value);
    const before = dump(workbook);
    const entered = await enterResult(entry(85), 'en');
    await undoEntry(entered, 'en');
    expect(dump(workbook)).toEqual(before);
    host.faults.set({});
    await undoEntry(await enterResult(entry(85), 'en'), 'en');
    const { changes } = host.faults;
    for (let failAction = 1; failAction <= changes / 2; failAction++) {
      host.faults.set({ failAction });
      await expect(enterResult(entry(85), 'en')).rejects.toBeInstanceOf(HostProblem);
      host.faults.set({});
      expect({ failAction, dump: dump(workbook) }).toEqual({ failAction, dump: before });
    }
  });
});

test('a host that fails at any change leaves the workbook as it was', async () => {
  for (const unit of ['A', 'B']) {
    const entry = { unit, code: '1', period: 'Q1', values: { actual: 46347 } } as const;
    const counting = workbookOf(LONG);
    counting.host.faults.set({});
    await enterResult(entry, 'en', true);
    const { changes } = counting.host.faults;
    expect(changes).toBeGreaterThan(0);
    for (let failAction = 1; failAction <= changes; failAction++) {
      const { workbook, host } = workbookOf(LONG);
      const before = dump(workbook);
      host.faults.set({ failAction });
      await expect(enterResult(entry, 'en', true)).rejects.toBeInstanceOf(HostProblem);
      host.faults.set({});
      expect({ unit, failAction, after: dump(workbook) }).toEqual({
        unit,
        failAction,
        after: before,
      });
    }
  }
});
