import { freezeWorkbook, insertSample } from '../../../src/excel/change/changeTables';
import { publishWorkbook } from '../../../src/excel/run/runs';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import type { Host } from '../../../src/preview/host/host';
import { previewFunctions } from '../../../src/preview/previewFunctions';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import type { HostProfile } from '../../../src/preview/host/profiles/profile';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { connect, dump } from '../../workbook/host';

afterEach(() => clientAtRest());

const OPTIONS = { period: 'Q2', unit: null, language: 'en' } as const;

/** The sample with live scores, and a sheet of the user's with formulas of ours and of their own. */
async function liveBook(
  profile: HostProfile = PROFILES.strict
): Promise<{ workbook: Workbook; host: Host }> {
  const workbook = newWorkbook();
  const host = connect(workbook, {
    profile,
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
  await clientAtRest();
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
    await clientAtRest();
    expect({ failAt, after: dump(workbook) }).toEqual({ failAt, after: before });
  }
});

/** Somebody types into a cell, and Excel begins to calculate. */
function type({ workbook, host }: { workbook: Workbook; host: Host }, value: number): void {
  const [mine] = workbook.sheets;
  if (mine === undefined) throw new Error('No sheet');
  mine.set(0, 0, value);
  host.session.written(mine, { row: 0, column: 0, rows: 1, columns: 1 });
  host.session.settle();
}

describe.each(Object.entries(PROFILES))('%s:', (_, profile) => {
  test('what is frozen right after an entry is the answer to it', async () => {
    const book = await liveBook(profile);
    type(book, 65);
    const { cells } = await freezeWorkbook();
    await clientAtRest();
    expect(cells).toBeGreaterThan(100);
    expect([0, 1].map((row) => book.workbook.sheets[0]?.value(row, 6))).toEqual([2, 5]);
    expect(formulas(book.workbook)).toEqual(['=A1+A2', '=KPIBAND("x")']);
  });

  test('what is frozen right after a formula was entered again is its answer', async () => {
    const book = await liveBook(profile);
    const [mine] = book.workbook.sheets;
    mine?.set(0, 6, { formula: '=KPISCORE(A1:A2,B1:F1)' });
    type(book, 65);
    await freezeWorkbook();
    await clientAtRest();
    expect([0, 1].map((row) => mine?.value(row, 6))).toEqual([2, 5]);
  });
});

describe('answers that do not come', () => {
  const never = { ...PROFILES.strict, answersAfter: 1_000 };

  /** Excel shows the old value, or `#BUSY!` where the formula is new. */
  async function waiting(): Promise<{ workbook: Workbook; host: Host }> {
    const book = await liveBook(never);
    book.workbook.sheets[0]?.set(3, 0, { formula: '=KPIEXPLAIN(A1,B1:F1,"","en")' });
    type(book, 65);
    return book;
  }

  test('are refused with their cells, and nothing is changed', async () => {
    const { workbook } = await waiting();
    const before = dump(workbook);
    const problem: unknown = await freezeWorkbook().catch((cause: unknown) => cause);
    expect(problem).toMatchObject({ code: 'unfinished' });
    expect(problem).toMatchObject({
      bilingual: {
        what: {
          en: expect.stringContaining('Sheet1!A4'),
          th: expect.stringContaining('Sheet1!A4'),
        },
      },
    });
    expect(dump(workbook)).toEqual(before);
  }, 20_000);

  test('need not be waited for: whoever cancels is free at once', async () => {
    const { workbook } = await waiting();
    const before = dump(workbook);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1_000);
    const start = Date.now();
    await expect(freezeWorkbook(controller.signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect(Date.now() - start).toBeLessThan(1_500);
    expect(dump(workbook)).toEqual(before);
  });
});
