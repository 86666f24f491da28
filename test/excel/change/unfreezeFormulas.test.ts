import { freezeWorkbook, unfreezeWorkbook } from '../../../src/excel/change/changeTables';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { dump } from '../../workbook/host';
import { scored, smallBook, type Stage } from '../../stories/stage';

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
