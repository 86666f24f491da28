import { enterFormulasAgain, freezeWorkbook } from '../../../src/excel/change/changeTables';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import { checkWorkbook } from '../../../src/excel/read/readWorkbook';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import type { HostProfile } from '../../../src/preview/host/profiles/profile';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { dump } from '../../workbook/host';
import { sheetOf, shownScores } from '../../stories/shown';
import { scored, smallBook, type Stage } from '../../stories/stage';

afterEach(() => clientAtRest());

const NAME = { error: '#NAME?' };

/** A scored workbook that was open before the add-in, and what it showed before. */
async function openedBefore(profile: HostProfile): Promise<Stage & { readonly before: unknown }> {
  const opened = await scored(await smallBook(), profile);
  const before = structuredClone(dump(opened.workbook));
  opened.host.session.late.openedBefore();
  opened.host.faults.set({});
  return { ...opened, before };
}

const formulas = (workbook: Workbook): unknown =>
  workbook.sheets.map((sheet) => sheet.grid.rows.map((row) => row?.formulas ?? null));

describe.each(Object.entries(PROFILES).filter(([, { customFunctions }]) => customFunctions))(
  '%s:',
  (_, profile) => {
    test('formulas that show #NAME? since before the add-in are entered again, once', async () => {
      const { workbook, before } = await openedBefore(profile);
      expect(shownScores(workbook)[0]).toEqual(['A', '1', NAME]);
      expect(sheetOf(workbook, 'Mine').value(4, 0)).toEqual(NAME);
      expect(await checkWorkbook()).toMatchObject({ unknownFormulas: true });
      expect(await enterFormulasAgain()).toBeGreaterThan(8);
      await clientAtRest();
      expect(dump(workbook)).toEqual(before);
      expect(await checkWorkbook()).toMatchObject({ unknownFormulas: false });
      expect(await enterFormulasAgain()).toBe(0);
    });

    test('turned into values, the sheet of scores needs no answer of Excel', async () => {
      const opened = await openedBefore(profile);
      const { units } = (await checkWorkbook()).scorecard;
      expect(await freezeWorkbook()).toMatchObject({ errors: ['Mine!A5'] });
      await clientAtRest();
      expect(shownScores(opened.workbook).map(([, , score]) => score)).toEqual(
        units.flatMap(({ indicators }) => indicators.map(({ score }) => score))
      );
    });
  }
);

test('where the Excel has no functions, nothing is offered', async () => {
  await openedBefore(PROFILES.excel2021volume);
  expect(await checkWorkbook()).toMatchObject({ unknownFormulas: false });
});

test('a request that is refused changes no formula, and it works when asked again', async () => {
  const whole = await openedBefore(PROFILES.strict);
  await enterFormulasAgain();
  await clientAtRest();
  const { requests } = whole.host.faults;
  for (let failAt = 1; failAt <= requests; failAt++) {
    const { workbook, host, before } = await openedBefore(PROFILES.strict);
    const written = structuredClone(formulas(workbook));
    host.faults.set({ failAt });
    await expect(enterFormulasAgain()).rejects.toBeInstanceOf(HostProblem);
    expect(formulas(workbook)).toEqual(written);
    await enterFormulasAgain();
    await clientAtRest();
    expect({ failAt, after: dump(workbook) }).toEqual({ failAt, after: before });
  }
});

test.each(['none', 'failAt', 'failAction'] as const)(
  'a formula in a cell formatted as text stays one (%s)',
  async (fault) => {
    for (let at = 1, done = false; !done; at++) {
      const { workbook, host } = await openedBefore(PROFILES.strict);
      const mine = sheetOf(workbook, 'Mine');
      mine.changeStyle({ row: 4, column: 0, rows: 1, columns: 1 }, { numberFormat: '@' });
      const formula = mine.formula(4, 0);
      host.faults.set(fault === 'none' ? {} : { [fault]: at });
      done = await enterFormulasAgain().then(
        () => true,
        () => false
      );
      host.faults.set({});
      await clientAtRest();
      expect([at, mine.formula(4, 0), mine.style(4, 0).numberFormat]).toEqual([at, formula, '@']);
      if (done) expect(mine.value(4, 0)).toBe(2);
    }
  }
);

test('a protected sheet is named, and nothing is entered', async () => {
  const { workbook } = await openedBefore(PROFILES.strict);
  sheetOf(workbook, 'Mine').protection = { allowed: [] };
  await expect(enterFormulasAgain()).rejects.toMatchObject({ code: 'protected' });
  await clientAtRest();
  expect(shownScores(workbook)[0]).toEqual(['A', '1', NAME]);
});
