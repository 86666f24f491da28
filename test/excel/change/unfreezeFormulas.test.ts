import { freezeWorkbook, unfreezeWorkbook } from '../../../src/excel/change/changeTables';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import type { HostProfile } from '../../../src/preview/host/profiles/profile';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { dump } from '../../workbook/host';
import { bytesOf, scored, smallBook, stage, type Stage } from '../../stories/stage';

afterEach(() => clientAtRest());

const book = async (): Promise<Stage> =>
  scored(
    await smallBook((workbook) => {
      const mine = workbook.sheet('Mine');
      // An array result of two cells, and one that is a sentence.
      mine?.setCells(10, 0, [
        [25, { formula: '=KPISCORE(A11:A12,C3:G3)' }],
        [45, null, { formula: '=KPIEXPLAIN(A11,C3:G3,"","en")' }],
      ]);
    }),
    PROFILES.m365
  );

test('formulas with array results come back, and show what they showed', async () => {
  const { workbook } = await book();
  const before = dump(workbook);
  const frozen = await freezeWorkbook();
  expect(workbook.sheet('Mine')?.formula(10, 1)).toBeNull();
  expect(workbook.sheet('Mine')?.value(11, 1)).toBe(4);
  await unfreezeWorkbook(frozen);
  await clientAtRest();
  expect(dump(workbook)).toEqual(before);
});

test.each([
  ['another value', 99],
  ['a formula', { formula: '=1+1' }],
  ['nothing', null],
])('a cell that somebody has given %s in between stops all of it, by its name', async (_, cell) => {
  const { workbook } = await book();
  const frozen = await freezeWorkbook();
  await clientAtRest();
  workbook.sheet('Mine')?.set(10, 1, cell);
  const before = dump(workbook);
  await expect(unfreezeWorkbook(frozen)).rejects.toMatchObject({
    code: 'frozenChanged',
    bilingual: { what: { en: expect.stringMatching(/^Mine!B11 has been changed/) as string } },
  });
  expect(dump(workbook)).toEqual(before);
});

test('a sheet that is gone stops all of it, and so does one that is protected', async () => {
  const { workbook } = await book();
  const frozen = await freezeWorkbook();
  await clientAtRest();
  const scores = workbook.sheet('Scores');
  if (scores === null) throw new Error('No sheet of scores');
  scores.protection = { allowed: [] };
  await expect(unfreezeWorkbook(frozen)).rejects.toMatchObject({ code: 'protected' });
  workbook.deleteSheet(scores);
  await expect(unfreezeWorkbook(frozen)).rejects.toMatchObject({ code: 'frozenChanged' });
});

test('a host that fails at any request leaves every value', async () => {
  const counting = await book();
  const all = await freezeWorkbook();
  await clientAtRest();
  counting.host.faults.set({});
  await unfreezeWorkbook(all);
  await clientAtRest();
  const { requests } = counting.host.faults;
  for (let failAt = 1; failAt <= requests; failAt++) {
    const { workbook, host } = await book();
    const frozen = await freezeWorkbook();
    await clientAtRest();
    const before = dump(workbook);
    host.faults.set({ failAt });
    await expect(unfreezeWorkbook(frozen)).rejects.toBeInstanceOf(HostProblem);
    host.faults.set({});
    await clientAtRest();
    expect({ failAt, after: dump(workbook) }).toEqual({ failAt, after: before });
  }
});

describe.each(Object.entries({ ...PROFILES, floor: FLOOR }))('%s:', (_, profile) => {
  test('formulas of columns that showed nothing come back, each its own', async () => {
    const { workbook } = await scored(
      await smallBook((book) =>
        book.sheet('Results')?.setCells(
          1,
          3,
          Array.from({ length: 8 }, () => [null, null, null])
        )
      ),
      profile
    );
    const before = dump(workbook);
    const frozen = await freezeWorkbook();
    expect(dump(workbook)).not.toEqual(before);
    await unfreezeWorkbook(frozen);
    await clientAtRest();
    expect(dump(workbook)).toEqual(before);
  });

  test('in cells formatted as text numbers become numbers, and formulas come back', async () => {
    const { workbook } = await textBook(profile);
    const before = dump(workbook);
    const mine = workbook.sheet('Mine');
    const shown = [0, 1, 2, 3].map((column) => mine?.value(6, column));
    const frozen = await freezeWorkbook();
    await clientAtRest();
    if (profile.customFunctions) expect(shown.slice(0, 2)).toEqual([3, 3]);
    expect([0, 1, 2, 3].map((column) => mine?.value(6, column))).toEqual(shown);
    await unfreezeWorkbook(frozen);
    await clientAtRest();
    expect(dump(workbook)).toEqual(before);
  });
});

/** Formulas in cells that somebody has formatted as text afterwards: a score, what reads it, an array result, a sentence. */
async function textBook(profile: HostProfile): Promise<Stage> {
  const bytes = await smallBook((workbook) => {
    const mine = workbook.sheet('Mine');
    mine?.setCells(6, 0, [
      [
        { formula: '=KPISCORE(35,C3:G3)' },
        { formula: '=A7+KPISCORE(0,C3:G3)' },
        { formula: '=KPISCORE(C3:C4,C3:G3)' },
        { formula: '=KPIEXPLAIN(35,C3:G3,"","en")' },
      ],
    ]);
    mine?.changeStyle({ row: 6, column: 0, rows: 2, columns: 4 }, { numberFormat: '@' });
  });
  return scored(bytes, profile);
}

test.each(['failAt', 'failAction'] as const)(
  'such cells are as they were, too, where Excel fails (%s)',
  async (fault) => {
    const file = await bytesOf(await textBook(PROFILES.strict));
    for (const [first, act] of [
      [false, freezeWorkbook],
      [true, unfreezeWorkbook],
    ] as const) {
      for (let at = 1, refused = true; refused; at++) {
        const { workbook, host } = await stage(file, PROFILES.strict);
        const frozen = first ? await freezeWorkbook() : { cells: 0, errors: [], blocks: [] };
        await clientAtRest();
        const before = dump(workbook);
        host.faults.set({ [fault]: at });
        const cause: unknown = await (
          act === freezeWorkbook ? freezeWorkbook() : unfreezeWorkbook(frozen)
        ).then(
          () => null,
          (thrown: unknown) => thrown
        );
        host.faults.set({});
        await clientAtRest();
        refused = cause !== null;
        if (refused) expect({ at, after: dump(workbook) }).toEqual({ at, after: before });
      }
    }
  }
);
