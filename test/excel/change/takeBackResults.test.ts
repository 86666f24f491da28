import { webcrypto } from 'node:crypto';
import { acceptResults, openCollection } from '../../../src/excel/change/collectResults';
import { takeBackResults, type Accepted } from '../../../src/excel/change/takeBackResults';
import type { PeriodId } from '../../../src/engine';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { compareSent } from '../../../src/scorecard/collecting';
import { twoUnits } from '../../workbook/departments';
import { connect, dumpSheet, OLD } from '../../workbook/host';
import { sentForms, type Typed } from '../../workbook/sentForms';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });

const TODAY = { year: 2026, month: 4, day: 3 } as const;
const RESULT = 'ผลการปฏิบัติงาน';
async function accept(period: PeriodId, typed: Readonly<Record<string, Typed>>): Promise<Accepted> {
  const files = await sentForms(period, typed);
  const to = await openCollection({ period });
  const compared = files.map(({ name, sent }) => compareSent(name, sent, to));
  return (await acceptResults(to, compared, TODAY)).accepted;
}

const Q2: Readonly<Record<string, Typed>> = {
  กองคลัง: { '1': { [RESULT]: 91 }, '2': { [RESULT]: 5 }, '4': { [RESULT]: '15 มีนาคม 2569' } },
  กองช่าง: { '1.1': { [RESULT]: 3 }, '2': { [RESULT]: 12 } },
};
const Q3: Readonly<Record<string, Typed>> = {
  กองคลัง: { '1': { [RESULT]: 93 }, '3': { [RESULT]: 4 } },
  กองช่าง: { '1.2': { [RESULT]: 5, หลักฐาน: 'ภาพถ่าย' } },
};

/** A sheet that was taken away and made again has another id, by which its names are kept. */
const dump = (workbook: Workbook): unknown => ({
  names: workbook.names.map(({ name, formula, scope }) => [name, formula, scope === null]),
  sheets: workbook.sheets.map(dumpSheet),
});

const value = (workbook: Workbook, code: string, period: string): unknown => {
  const { table, sheet } = workbook.table('KpiResults') ?? {};
  const rows = table === undefined ? [] : (sheet?.values(table.area) ?? []);
  return rows.find((row) => row[1] === code && row[2] === period)?.[3] ?? null;
};

const EXCELS = [['none', OLD] as const].concat(
  Object.entries(PROFILES).map(([name, profile]) => [name, { profile }] as never)
);

describe.each(EXCELS)('as %s', (_, excel) => {
  test('everything is as it was, however often, and with the files of the next quarter', async () => {
    const workbook = twoUnits();
    connect(workbook, excel);
    const before = dump(workbook);
    const first = await accept('Q2', Q2);
    const accepted = dump(workbook);
    expect(value(workbook, '1', 'ไตรมาส 2')).toBe(91);
    expect(await takeBackResults(first)).toEqual({
      ...{ values: 5, left: [], rowsLeft: 0, sheetLeft: null },
    });
    expect(dump(workbook)).toEqual(before);

    const again = await accept('Q2', Q2);
    expect(dump(workbook)).toEqual(accepted);
    const next = await accept('Q3', Q3);
    expect(value(workbook, '1.2', 'ไตรมาส 3')).toBe(5);
    await takeBackResults(next);
    expect(dump(workbook)).toEqual(accepted);
    await takeBackResults(again);
    expect(dump(workbook)).toEqual(before);
  });
});

describe('what somebody has changed since stays, and is named', () => {
  test('a value, a formula, and a row that was added', async () => {
    const workbook = twoUnits();
    connect(workbook);
    const accepted = await accept('Q2', Q2);
    const { sheet, table } = workbook.table('KpiResults') ?? {};
    const all = sheet?.values(table?.area ?? { row: 0, column: 0, rows: 1, columns: 1 }) ?? [];
    const rowOf = (code: string): number =>
      all.findIndex((row) => row[1] === code && row[2] === 'ไตรมาส 2');
    sheet?.set(rowOf('1'), 3, 92);
    sheet?.set(rowOf('2'), 3, { formula: '=2+3' });
    recalculate(workbook);
    const back = await takeBackResults(accepted);
    expect(back.left.map(({ of: { code } }) => code)).toEqual(['1', '2']);
    expect(back).toMatchObject({ values: 3, rowsLeft: 4, sheetLeft: null });
    expect(value(workbook, '1', 'ไตรมาส 2')).toBe(92);
    expect(sheet?.formula(rowOf('2'), 3)).toBe('=2+3');
    expect(value(workbook, '4', 'ไตรมาส 2')).toBeNull();
    expect(value(workbook, '1.1', 'ไตรมาส 2')).toBeNull();
  });

  test('results are found where their rows have been sorted to', async () => {
    const workbook = twoUnits();
    connect(workbook);
    const accepted = await accept('Q2', Q2);
    const { sheet, table } = workbook.table('KpiResults') ?? {};
    const area = table?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const [, ...body] = sheet?.values(area) ?? [];
    [...body]
      .reverse()
      .forEach((row, r) =>
        row.forEach((cell, c) => sheet?.set(area.row + 1 + r, area.column + c, cell))
      );
    expect(await takeBackResults(accepted)).toMatchObject({ values: 5, left: [], rowsLeft: 4 });
    expect(value(workbook, '1', 'ไตรมาส 2')).toBe(88.5);
    expect(value(workbook, '1', 'ไตรมาส 1')).toBe(81);
    expect(value(workbook, '2', 'ไตรมาส 2')).toBeNull();
    expect(await takeBackResults(accepted)).toMatchObject({ values: 0, left: [] });
  });

  test('the sheet of what was collected, where something was written on it', async () => {
    const workbook = twoUnits();
    connect(workbook);
    const accepted = await accept('Q2', Q2);
    const found = workbook.table('KpiCollected');
    found?.sheet.set(40, 0, 'โทรติดตามแล้ว');
    const back = await takeBackResults(accepted);
    expect(back).toMatchObject({ values: 5, left: [], rowsLeft: 0 });
    expect(back.sheetLeft).toEqual({ name: found?.sheet.name, why: 'changed' });
    expect(found?.sheet.value(40, 0)).toBe('โทรติดตามแล้ว');
    expect(value(workbook, '1', 'ไตรมาส 2')).toBe(88.5);
  });

  test('on a protected sheet nothing is taken back until it is not', async () => {
    const workbook = twoUnits();
    connect(workbook);
    const before = dump(workbook);
    const accepted = await accept('Q2', Q2);
    const { sheet } = workbook.table('KpiResults') ?? {};
    if (sheet !== undefined) sheet.protection = { allowed: [] };
    const there = dump(workbook);
    await expect(takeBackResults(accepted)).rejects.toMatchObject({ code: 'protected' });
    expect(dump(workbook)).toEqual(there);
    if (sheet !== undefined) sheet.protection = null;
    await takeBackResults(accepted);
    expect(dump(workbook)).toEqual(before);
  });
});

test('a host that fails at any request: what is left is taken back when it is tried again', async () => {
  const start = async () => {
    const workbook = twoUnits();
    const host = connect(workbook);
    const before = dump(workbook);
    const first = await accept('Q2', Q2);
    const second = await accept('Q3', Q3);
    await takeBackResults(second);
    return { workbook, host, before, first };
  };
  const whole = await start();
  whole.host.faults.set({});
  await takeBackResults(whole.first);
  const { requests } = whole.host.faults;
  expect(requests).toBeGreaterThan(5);
  for (let failAt = 1; failAt <= requests; failAt++) {
    const { workbook, host, before, first } = await start();
    host.faults.set({ failAt });
    const back = await takeBackResults(first).catch(() => null);
    host.faults.set({});
    if (back === null || back.sheetLeft !== null) await takeBackResults(first);
    expect([failAt, dump(workbook)]).toEqual([failAt, before]);
  }
});

test('where the structure of the workbook is protected, the sheet stays and its values are taken back', async () => {
  const workbook = twoUnits();
  connect(workbook);
  const accepted = await accept('Q2', Q2);
  workbook.structureProtected = true;
  const back = await takeBackResults(accepted);
  expect(back).toMatchObject({ values: 5, left: [], sheetLeft: { why: 'refused' } });
  expect(value(workbook, '1', 'ไตรมาส 2')).toBe(88.5);
});
