import { webcrypto } from 'node:crypto';
import { acceptResults, openCollection } from '../../../src/excel/change/collectResults';
import { planEntryForms } from '../../../src/excel/change/entryForms';
import type { PeriodId } from '../../../src/engine';
import { inflateAnywhere } from '../../../src/file/package/inflate';
import { readSentFile } from '../../../src/file/readSentFile';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { CellInput } from '../../../src/preview/workbook/model/sheet';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { compareSent, reminderText } from '../../../src/scorecard/collecting';
import { unitStates } from '../../../src/scorecard/departments/unitStates';
import { kpiBook } from '../../workbook/file';
import { connect } from '../../workbook/host';
import { sentForms, type Typed } from '../../workbook/sentForms';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });

const RESULT = 'ผลการปฏิบัติงาน';
const LEVELS = [60, 70, 80, 90, 95];
const HARDER = [65, 75, 85, 95, 99];

/** An indicator of every period, one of semesters, and one of the 2nd quarter. */
function book(...results: readonly (readonly CellInput[])[]): Workbook {
  const workbook = kpiBook({
    indicators: [
      'unit code name period levels',
      ['กองการศึกษา', '1', 'เบิกจ่าย', null, ...LEVELS],
      ['กองการศึกษา', '2', 'ครูที่พัฒนา', 'ภาคเรียนที่ 2', ...LEVELS],
      ['กองการศึกษา', '2', 'ครูที่พัฒนา', 'ภาคเรียนที่ 1', ...HARDER],
      ['กองการศึกษา', '3', 'แผน', 'Q2', ...LEVELS],
    ],
    results: ['unit code period actual', ...results],
    settings: ['setting value', ['ปีงบประมาณ', 2569]],
  });
  connect(workbook);
  return workbook;
}

const rows = (workbook: Workbook): readonly (readonly unknown[])[] => {
  const { table, sheet } = workbook.table('KpiResults') ?? {};
  return table === undefined || sheet === undefined ? [] : sheet.values(table.area).slice(1);
};

async function collect(period: PeriodId, typed: Typed) {
  const files = await sentForms(period, { กองการศึกษา: typed });
  const to = await openCollection({ period });
  const compared = files.map(({ name, sent }) => compareSent(name, sent, to));
  const run = await acceptResults(to, compared, { year: 2026, month: 4, day: 3 });
  const [file] = run.files;
  return {
    values: file?.values.map(({ code, period: of, state }) => [code, of, state]) ?? [],
    problems: file?.problems.map(({ code, about }) => [code, about]) ?? [],
    missing: file?.missing,
  };
}

/** A department's own copy of the workbook, beside ours. */
async function collectCopy(
  copy: Workbook,
  period: PeriodId,
  ours: readonly (readonly CellInput[])[] = []
) {
  const bytes = new Uint8Array(await saveWorkbook(copy));
  book(...ours);
  const to = await openCollection({ period });
  const file = compareSent('copy.xlsx', await readSentFile(bytes, inflateAnywhere), to);
  return file.values.map(({ code, period: of, field, state, is }) => [code, of, field, state, is]);
}

const scores = async (period: PeriodId): Promise<readonly unknown[]> => {
  const { scorecard } = await openCollection({ period });
  return scorecard.units.flatMap(({ indicators }) =>
    indicators.map(({ indicator, score }) => [indicator.code, score])
  );
};

test('a result is written under the period that its criteria are of, and counts', async () => {
  const workbook = book(['กองการศึกษา', '1', 'Q1', 65]);
  const { values, missing } = await collect('Q2', { '1': { [RESULT]: 85 }, '2': { [RESULT]: 92 } });
  expect(values).toEqual([
    ['1', 'Q2', 'new'],
    ['2', 'S2', 'new'],
    ['3', 'Q2', 'blank'],
  ]);
  expect(missing).toEqual(['3']);
  expect(rows(workbook).slice(1)).toEqual([
    ['กองการศึกษา', '1', 'ไตรมาส 2', 85],
    ['กองการศึกษา', '2', 'ภาคเรียนที่ 2', 92],
  ]);
  expect(await scores('Q2')).toEqual([
    ['1', 3],
    ['2', 4],
    ['3', null],
  ]);
  // Again, with another value: the form has what is there, and one row stays one.
  const again = await collect('Q2', { '2': { [RESULT]: 71 } });
  expect(again.values.slice(0, 2)).toEqual([
    ['1', 'Q2', 'same'],
    ['2', 'S2', 'changed'],
  ]);
  expect(rows(workbook)).toHaveLength(3);
  expect(await scores('Q2')).toContainEqual(['2', 2]);
});

test('a result of half a year that counts is the one that is shown and changed', async () => {
  const workbook = book(['กองการศึกษา', '1', 'Q2', null], ['กองการศึกษา', '1', '6M', 72]);
  const { values } = await collect('Q2', { '1': { [RESULT]: 91 } });
  expect(values[0]).toEqual(['1', '6M', 'changed']);
  expect(rows(workbook).slice(0, 2)).toEqual([
    ['กองการศึกษา', '1', 'Q2', null],
    ['กองการศึกษา', '1', '6M', 91],
  ]);
});

test('a result of half a year takes no place of a quarter that it would be added to', async () => {
  const quarters = [
    ['กองการศึกษา', '1', 'Q1', 30],
    ['กองการศึกษา', '1', 'Q2', 32],
  ] as const;
  const workbook = kpiBook({
    indicators: [
      'unit code name combination levels',
      ['กองการศึกษา', '1', 'ผู้เรียน', 'sum', ...LEVELS],
    ],
    results: ['unit code period actual', ...quarters],
  });
  connect(workbook);
  const { values } = await collect('6M', { '1': { [RESULT]: 71 } });
  expect(values).toEqual([['1', '6M', 'new']]);
  expect(rows(workbook)).toEqual([...quarters, ['กองการศึกษา', '1', 'รอบ 6 เดือน', 71]]);
  expect(await scores('6M')).toEqual([['1', 2]]);
});

describe('a table with a column a quarter', () => {
  const wide = (...results: readonly (readonly CellInput[])[]): Workbook => {
    const workbook = kpiBook({
      indicators: [
        'unit code name period levels',
        ['กองการศึกษา', '2', 'ครูที่พัฒนา', 'ภาคเรียนที่ 2', ...LEVELS],
        ['กองการศึกษา', '2', 'ครูที่พัฒนา', 'ภาคเรียนที่ 1', ...HARDER],
      ],
      results: [['Unit', 'Code', 'Q1', 'Q2', 'Q3', 'Q4'], ...results],
    });
    connect(workbook);
    return workbook;
  };

  test.each([[[]], [[['กองการศึกษา', '2', null, null, null, null]]]] as const)(
    'takes the result of a semester in the column of the quarter that ends with it: %j',
    async (results) => {
      const workbook = wide(...results);
      expect((await collect('Q2', { '2': { [RESULT]: 92 } })).values).toEqual([['2', 'Q2', 'new']]);
      expect(rows(workbook)).toEqual([['กองการศึกษา', '2', null, 92, null, null]]);
      expect(await scores('Q2')).toEqual([['2', 4]]);
    }
  );

  test('asks for none in a quarter without criteria, though it has a cell for it', async () => {
    wide(['กองการศึกษา', '2', null, null, null, null]);
    const { forms } = await planEntryForms({ period: 'Q1' });
    expect(forms[0]).toMatchObject({ expected: 0 });
  });
});

test('where the workbook has a row for the period asked for, the result goes there', async () => {
  const workbook = book(['กองการศึกษา', '2', 'Q2', null]);
  const { values } = await collect('Q2', { '2': { [RESULT]: 91 } });
  expect(values[1]).toEqual(['2', 'Q2', 'new']);
  expect(rows(workbook)).toEqual([['กองการศึกษา', '2', 'Q2', 91]]);
  expect(await scores('Q2')).toContainEqual(['2', 4]);
});

describe('an indicator without criteria for the period', () => {
  test.each(['Q1', 'Q3'] as const)(
    'is not asked for in the form of %s, nor missing',
    async (period) => {
      book();
      const { forms } = await planEntryForms({ period });
      // The quarter's own criteria hold on: only the semester is not due in the 3rd.
      const asked = period === 'Q1' ? 1 : 2;
      expect(forms[0]).toMatchObject({ expected: asked, filled: 0 });
      const { missing } = await collect(period, {});
      expect(missing).toEqual(['1', '3'].slice(0, asked));
      const to = await openCollection({ period });
      const [unit] = unitStates([], to.snapshot, to);
      expect(unit && reminderText(unit, to, 'th')).not.toContain('ครูที่พัฒนา');
    }
  );

  test('is asked for month by month within the quarters of its criteria', async () => {
    book();
    const asked = async (period: PeriodId) => {
      const to = await openCollection({ period });
      const [unit] = unitStates([], to.snapshot, to);
      return unit?.missing.map(({ code }) => code);
    };
    expect(await asked('M5')).toEqual(['1']);
    expect(await asked('M6')).toEqual(['1', '2', '3']);
    // May lies in the 1st semester.
    expect(await asked('M8')).toEqual(['1', '2']);
  });

  test('what was typed there all the same is not taken, and is named', async () => {
    const workbook = book(['กองการศึกษา', '1', 'Q1', 65]);
    const { values, problems } = await collect('Q1', { '2': { [RESULT]: 92 } });
    expect(problems).toEqual([['notAsked', '2']]);
    expect(values.map(([code]) => code)).toEqual(['1']);
    expect(rows(workbook)).toHaveLength(1);
  });
});

describe('a copy of the workbook', () => {
  test('gives what stands under the period that counts', async () => {
    const copy = book(
      ['กองการศึกษา', '1', 'Q2', 85],
      ['กองการศึกษา', '2', 'ภาคเรียนที่ 2', 92],
      ['กองการศึกษา', '2', 'ภาคเรียนที่ 1', 99],
      ['กองการศึกษา', '3', '6M', 70]
    );
    expect(await collectCopy(copy, 'Q2')).toEqual([
      ['1', 'Q2', 'actual', 'new', 85],
      ['2', 'S2', 'actual', 'new', 92],
      ['3', '6M', 'actual', 'new', 70],
    ]);
  });

  test('with results of two periods that end together is no conflict, and loses neither', async () => {
    const both = [
      ['กองการศึกษา', '2', 'Q2', 33],
      ['กองการศึกษา', '2', 'S2', 92],
    ] as const;
    expect(await collectCopy(book(...both), 'Q2', both)).toEqual([
      ['2', 'Q2', 'actual', 'same', 33],
      ['2', 'S2', 'actual', 'same', 92],
    ]);
    expect(await collectCopy(book(...both), 'Q2', [both[0]])).toEqual([
      ['2', 'Q2', 'actual', 'same', 33],
      ['2', 'S2', 'actual', 'new', 92],
    ]);
    const copy = book(...both);
    const bytes = new Uint8Array(await saveWorkbook(copy));
    const workbook = book();
    const to = await openCollection({ period: 'Q2' });
    const file = compareSent('copy.xlsx', await readSentFile(bytes, inflateAnywhere), to);
    await acceptResults(to, [file], { year: 2026, month: 4, day: 3 });
    expect(rows(workbook)).toEqual([
      ['กองการศึกษา', '2', 'ไตรมาส 2', 33],
      ['กองการศึกษา', '2', 'ภาคเรียนที่ 2', 92],
    ]);
  });

  test('with a column a period says its note of the newest result, however often it is collected', async () => {
    const indicators = ['unit code name levels', ['กองการศึกษา', '1', 'เบิกจ่าย', ...LEVELS]] as const;
    const copy = kpiBook({
      indicators,
      results: [
        ['Unit', 'Code', 'Q2', '6 months', 'Note'],
        ['กองการศึกษา', '1', 72, 91, 'ตามรายงาน'],
      ],
    });
    const bytes = new Uint8Array(await saveWorkbook(copy));
    connect(kpiBook({ indicators, results: ['unit code period actual note'] }));
    const states = [];
    for (const day of [3, 4]) {
      const to = await openCollection({ period: 'Q2' });
      const file = compareSent('copy.xlsx', await readSentFile(bytes, inflateAnywhere), to);
      states.push(file.values.map(({ period, field, state }) => `${period} ${field} ${state}`));
      await acceptResults(to, [file], { year: 2026, month: 4, day });
    }
    expect(states).toEqual([
      ['Q2 actual new', '6M actual new', '6M note new'],
      ['6M actual same', '6M note same', 'Q2 actual same'],
    ]);
  });

  test('whose criteria of that period are others is not taken', async () => {
    const copy = book(['กองการศึกษา', '2', 'ภาคเรียนที่ 2', 92]);
    const { sheet, table } = copy.table('KpiIndicators') ?? {};
    const row = (table?.area.row ?? 0) + 2;
    expect(sheet?.value(row, 4)).toBe(60);
    sheet?.set(row, 4, 50);
    expect(await collectCopy(copy, 'Q2')).toEqual([
      ['2', 'Q2', 'Level 1', 'definition changed', '50'],
      ['2', 'S2', 'actual', 'definition changed', 92],
    ]);
  });
});
