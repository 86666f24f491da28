import { publishWorkbook } from '../../../src/excel/run/runs';
import { passing } from '../../../src/excel/host/passing';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { SUMMARY_ROLES } from '../../../src/scorecard';
import { growthFile } from '../../bench/benchGrowth';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { connect } from '../../workbook/host';

interface Kept {
  readonly _autoCleanupList: object;
  readonly _retrieveAndClearAutoCleanupList: () => object;
}

/** Objects that Office.js keeps until the end of a batch. */
function keptBy(context: OfficeExtension.ClientRequestContext): number {
  const { trackedObjects } = context as unknown as { readonly trackedObjects: Kept };
  return Object.keys(trackedObjects._autoCleanupList).length;
}

/** The most that any batch of some work has kept when it ended. */
async function mostKept(work: () => Promise<unknown>): Promise<number> {
  const { TrackedObjects } = OfficeExtension as unknown as {
    readonly TrackedObjects: { readonly prototype: Kept };
  };
  const given = jest.spyOn(TrackedObjects.prototype, '_retrieveAndClearAutoCleanupList');
  await work();
  const most = given.mock.results.map(({ value }) => Object.keys(value as object).length);
  given.mockRestore();
  return Math.max(...most);
}

test('what passes is written and not kept', async () => {
  const workbook = newWorkbook();
  connect(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    const before = keptBy(context);
    for (let row = 0; row < 50; row++) {
      passing(sheet.getRangeByIndexes(row, 0, 1, 1)).format.fill.color = '#112233';
    }
    const read = passing(sheet.getRangeByIndexes(0, 0, 2, 2)).load('values');
    await context.sync();
    expect(read.values).toHaveLength(2);
    expect(keptBy(context)).toBe(before);
  });
  expect(workbook.activeSheet.style(49, 0).fill).toBe('#112233');
});

test('a run keeps a few ranges for its cells, and none for each look, merge and height of a row', async () => {
  connect(await openWorkbook(await growthFile({ units: 40, each: 5 })));
  const run = { period: null, unit: null, language: 'en', sheets: SUMMARY_ROLES } as const;
  expect(await mostKept(() => publishWorkbook(run))).toBeLessThan(100);
});
