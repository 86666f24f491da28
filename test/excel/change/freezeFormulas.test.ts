import { freezeWorkbook, insertSample } from '../../../src/excel/change/changeTables';
import { publishWorkbook } from '../../../src/excel/run/runs';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import type { Host } from '../../../src/preview/host/host';
import { previewFunctions } from '../../../src/preview/previewFunctions';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { connect, dump } from '../../workbook/host';

const OPTIONS = { period: 'Q2', unit: null, language: 'en' } as const;

/** The sample with live scores, and a sheet of the user's with formulas of ours and of their own. */
async function liveBook(): Promise<{ workbook: Workbook; host: Host }> {
  const workbook = newWorkbook();
  const host = connect(workbook, {
    recalculate: (areas) => recalculate(workbook, previewFunctions, areas),
  });
  const mine = workbook.sheets[0];
  mine?.setCells(0, 0, [
    [85, 50, 60, 70, 80, 90, { formula: '=KPISCORE(A1:A2,B1:F1)' }],
    [95, null, null, null, null, null],
    [{ formula: '=A1+A2' }, { formula: '=KPIPERCENT(4)+0' }, { formula: '=KPIBAND("x")' }],
    [{ formula: '=KPIEXPLAIN(A1,B1:F1,"","en")' }],
  ]);
  recalculate(workbook, previewFunctions);
  await insertSample('nonthaburi', 'en');
  await publishWorkbook(OPTIONS);
  return { workbook, host };
}

function formulas(workbook: Workbook): readonly string[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.grid.rows.flatMap((row) =>
      (row?.formulas ?? []).filter((each) => typeof each === 'string')
    )
  );
}

test('our formulas become what they show; those of the user and those that show errors stay', async () => {
  const { workbook } = await liveBook();
  const shown = (): unknown[] =>
    workbook.sheets.map((sheet) => {
      const used = sheet.usedArea(true);
      // Empty text that a formula gives becomes a blank cell.
      return used === null
        ? []
        : sheet.values(used).map((row) => row.map((cell) => (cell === '' ? null : cell)));
    });
  const before = structuredClone(shown());
  expect(formulas(workbook).length).toBeGreaterThan(100);
  const frozen = await freezeWorkbook();
  expect(frozen.errors).toEqual(['Sheet1!C3']);
  expect(formulas(workbook)).toEqual(['=A1+A2', '=KPIBAND("x")']);
  expect(shown()).toEqual(before);
  // The array result is values in both of its cells.
  expect([0, 1].map((row) => workbook.sheets[0]?.value(row, 6))).toEqual([4, 5]);
  // A sentence that begins like anything stays text.
  expect(typeof workbook.sheets[0]?.value(3, 0)).toBe('string');
});

test('a protected sheet with our formulas is refused, and nothing is changed', async () => {
  const { workbook } = await liveBook();
  const scores = workbook.sheet('Scores');
  if (scores) scores.protection = { allowed: [] };
  const before = dump(workbook);
  await expect(freezeWorkbook()).rejects.toMatchObject({ code: 'protected' });
  expect(dump(workbook)).toEqual(before);
});

test('a host that fails at any request leaves every formula', async () => {
  const counting = await liveBook();
  counting.host.faults.set({});
  await freezeWorkbook();
  const { requests } = counting.host.faults;
  for (let failAt = 1; failAt <= requests; failAt++) {
    const { workbook, host } = await liveBook();
    const before = dump(workbook);
    host.faults.set({ failAt });
    await expect(freezeWorkbook()).rejects.toBeInstanceOf(HostProblem);
    host.faults.set({});
    expect({ failAt, after: dump(workbook) }).toEqual({ failAt, after: before });
  }
});
