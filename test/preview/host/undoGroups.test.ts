import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import type { Host } from '../../../src/preview/host/host';
import { data, open } from './client';

/** The code with which a batch in a group fails; null where it does not. */
async function inGroup(
  batch: (context: Excel.RequestContext) => void | Promise<void>
): Promise<string | null> {
  try {
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      await batch(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return error.code;
  }
}

const formulas = (rows: number) => (context: Excel.RequestContext) => {
  data(context).getRange(`A1:A${rows}`).formulas = Array.from({ length: rows }, () => ['=1+1']);
};
const second = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Second');
const withTwo = (profile: keyof typeof PROFILES): Host =>
  open({ profile: PROFILES[profile] }, 'Data', 'Second');

test('a member without undo is refused in a group, in Excels that know groups', async () => {
  for (const profile of ['m365', 'web', 'strict'] as const) {
    withTwo(profile);
    expect(await inGroup((context) => second(context).delete())).toBe('UndoNotSupported');
  }
  const { workbook } = withTwo('excel2024');
  expect(await inGroup((context) => second(context).delete())).toBeNull();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
});

test('showing a sheet is refused on the desktop only, set alone or among other properties', async () => {
  const hide = (context: Excel.RequestContext) => {
    second(context).visibility = 'Hidden';
  };
  withTwo('m365');
  expect(await inGroup(hide)).toBe('UndoNotSupported');
  expect(await inGroup((context) => second(context).set({ visibility: 'Hidden' }))).toBe(
    'UndoNotSupported'
  );
  withTwo('web');
  expect(await inGroup(hide)).toBeNull();
});

test('more formulas than a group takes are refused, over all its requests; values and other runs do not count', async () => {
  withTwo('m365');
  expect(await inGroup(formulas(1599))).toBeNull();
  expect(await inGroup(formulas(1599))).toBeNull();
  expect(
    await inGroup(async (context) => {
      formulas(1000)(context);
      await context.sync();
      formulas(600)(context);
    })
  ).toBe('UndoNotSupported');
  const host = withTwo('strict');
  expect(await inGroup(formulas(1))).toBe('UndoNotSupported');
  expect(
    await inGroup((context) => {
      data(context).getRange('A1').values = [[5]];
    })
  ).toBeNull();
  await Excel.run((context) => {
    formulas(1)(context);
    return context.sync();
  });
  expect(host.workbook.sheet('Data')?.formula(0, 0)).toBe('=1+1');
});
