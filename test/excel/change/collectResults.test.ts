import { webcrypto } from 'node:crypto';
import { acceptResults, openCollection } from '../../../src/excel/change/collectResults';
import { takeBackResults } from '../../../src/excel/change/takeBackResults';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import type { CellInput } from '../../../src/preview/workbook/model/sheet';
import { ALL_VALUES, type Choice } from '../../../src/scorecard';
import { choiceKey, compareSent } from '../../../src/scorecard/collecting';
import { kpiBook } from '../../workbook/file';
import { connect } from '../../workbook/host';
import { sentForms, type Typed } from '../../workbook/sentForms';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });

const RESULT = 'ผลการปฏิบัติงาน';

function book(
  unit: string,
  results: readonly [string | readonly CellInput[], ...(readonly CellInput[])[]]
): Workbook {
  const workbook = kpiBook({
    indicators: ['unit code name levels', [unit, '1', 'ร้อยละ', 60, 70, 80, 90, 95]],
    results,
    settings: ['setting value', ['ปีงบประมาณ', 2569]],
  });
  connect(workbook);
  return workbook;
}

async function collect(typed: Readonly<Record<string, Typed>>, choice: Choice = ALL_VALUES) {
  const files = await sentForms('Q2', typed);
  const to = await openCollection({ period: 'Q2' });
  const compared = files.map(({ name, sent }) => compareSent(name, sent, to));
  const run = await acceptResults(to, compared, { year: 2026, month: 4, day: 3 }, choice);
  const values = run.files.flatMap((file) =>
    file.values.map(({ unit, field, state }) => [unit, field, state])
  );
  const problems = run.files.flatMap((file) => file.problems.map(({ code }) => code));
  return { run, values, problems };
}

const rows = (workbook: Workbook): readonly (readonly unknown[])[] => {
  const { table, sheet } = workbook.table('KpiResults') ?? {};
  return table === undefined || sheet === undefined ? [] : sheet.values(table.area).slice(1);
};

describe('a row of results that lists several units', () => {
  const SHARED = ['unit code period actual evidence', ['ก; ข', '1', 'Q2', null, null]] as const;

  test('takes what all of them have sent alike, once', async () => {
    const workbook = book('ก; ข', SHARED);
    const { run, problems } = await collect({
      ก: { '1': { [RESULT]: 85 } },
      ข: { '1': { [RESULT]: 85 } },
    });
    expect(problems).toEqual([]);
    expect(rows(workbook)).toEqual([['ก; ข', '1', 'Q2', 85, null]]);
    const { scorecard } = await openCollection({ period: 'Q2' });
    expect(scorecard.units.map(({ total }) => total.score)).toEqual([3, 3]);
    const again = await collect({});
    expect(again.values.map(([, , state]) => state)).toEqual(['same', 'same']);
    expect(run.written).toBe(2);
    expect(await takeBackResults(run.accepted)).toMatchObject({ values: 2, left: [] });
    expect(rows(workbook)).toEqual([['ก; ข', '1', 'Q2', null, null]]);
  });

  test.each([
    ['one of them has sent nothing', { ก: { '1': { [RESULT]: 85 } } }, ['sharedRow']],
    [
      'they differ',
      { ก: { '1': { [RESULT]: 85 } }, ข: { '1': { [RESULT]: 91 } } },
      ['sharedRow', 'sharedRow'],
    ],
  ])('is left alone where %s, and that is said', async (_, typed, said) => {
    const workbook = book('ก; ข', SHARED);
    const { run, problems } = await collect(typed);
    expect(problems).toEqual(said);
    expect(run.written).toBe(0);
    expect(rows(workbook)).toEqual([['ก; ข', '1', 'Q2', null, null]]);
  });

  const OWN = ['ก', '1', 'Q2', null, null] as const;
  const SENT = { ก: { '1': { [RESULT]: 85 } } };

  test('is not written where a row of the unit alone stands above it, which is the one that counts', async () => {
    const workbook = book('ก; ข', [SHARED[0], OWN, SHARED[1]]);
    const { problems } = await collect(SENT);
    expect(problems).toEqual([]);
    expect(rows(workbook)[0]).toEqual(['ก', '1', 'Q2', 85, null]);
    const { scorecard } = await openCollection({ period: 'Q2' });
    expect(scorecard.units.map(({ total }) => total.score)).toEqual([3, null]);
  });

  test('counts where it stands above a row of the unit alone, into which nothing is written then', async () => {
    const workbook = book('ก; ข', [...SHARED, OWN]);
    const { problems } = await collect(SENT);
    expect(problems).toEqual(['sharedRow']);
    expect(rows(workbook)).toEqual([SHARED[1], OWN]);
  });
});

describe('what a table with a column a period says once for all of them', () => {
  const wide = (evidence: CellInput): Workbook =>
    book('ก', [
      ['Unit', 'Code', 'Q1', 'Q2', 'Evidence'],
      ['ก', '1', 80, null, evidence],
    ]);
  const SENT = { ก: { '1': { [RESULT]: 85, หลักฐาน: 'บันทึก 2', หมายเหตุ: 'ล่าช้า' } } };

  test('is filled in where it is blank; what has no column is named', async () => {
    const workbook = wide(null);
    const { values, problems } = await collect(SENT);
    expect(rows(workbook)).toEqual([['ก', '1', 80, 85, 'บันทึก 2']]);
    expect(values).toEqual([
      ['ก', 'actual', 'new'],
      ['ก', 'evidence', 'new'],
      ['ก', 'note', 'new'],
    ]);
    expect(problems).toEqual(['noColumn']);
  });

  test('is never replaced unasked', async () => {
    const workbook = wide('บันทึก 1');
    const { values, problems } = await collect(SENT);
    expect(rows(workbook)).toEqual([['ก', '1', 80, 85, 'บันทึก 1']]);
    expect(values).toContainEqual(['ก', 'evidence', 'conflict']);
    expect(problems).toEqual(['ofAllPeriods', 'noColumn']);
  });

  test('is replaced where somebody has chosen so', async () => {
    const workbook = wide('บันทึก 1');
    const key = choiceKey({ unit: 'ก', code: '1', period: 'Q2', field: 'evidence' });
    const { problems } = await collect(SENT, {
      without: new Set(),
      picked: new Map([[key, 'บันทึก 2']]),
    });
    expect(rows(workbook)).toEqual([['ก', '1', 80, 85, 'บันทึก 2']]);
    expect(problems).toEqual(['noColumn']);
  });
});
