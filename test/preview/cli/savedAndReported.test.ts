import { runHeadless } from '../../../src/preview/cli/headless';
import { sampleWorkbook } from '../../../src/preview/cli/samples/sampleWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { CellInput } from '../../../src/preview/workbook/model/sheet';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { SAMPLE_NAMES } from '../../../src/scorecard';
import { kpiBook } from '../../workbook/file';

jest.setTimeout(120_000);

const WRITE = { write: true, lang: 'en' } as const;
const READ = { write: false, lang: 'en' } as const;

test.each(SAMPLE_NAMES)('%s: what is saved scores as was reported', async (name) => {
  const { report, saved } = await runHeadless(await sampleWorkbook(name, 'en'), WRITE);
  if (!saved) throw new Error('nothing was saved');
  expect((await runHeadless(saved, READ)).report).toEqual(report);
});

/** One indicator whose result is this; `others` are the cells of a sheet of the user's, "Data", downwards from A1. */
function book(actual: CellInput, others: readonly CellInput[]): Workbook {
  const workbook = kpiBook({
    indicators: ['code name weight levels', ['1', 'Roads', 100, 50, 60, 70, 80, 90]],
    results: ['code period actual', ['1', 'Q1', actual]],
  });
  workbook.addSheet('Data').setCells(
    0,
    0,
    others.map((cell) => [cell])
  );
  return workbook;
}

/** A formula with the result that Excel has left. */
function stored(workbook: Workbook, sheet: string, row: number, column: number, value: number) {
  workbook.sheet(sheet)?.grid.setValue(row, column, value);
}

/** What a run that writes reports of the one indicator, and what it says; its saved file says the same. */
async function run(workbook: Workbook) {
  const { report, saved } = await runHeadless(await saveWorkbook(workbook), WRITE);
  if (!saved) throw new Error('nothing was saved');
  const again = (await runHeadless(saved, READ)).report;
  expect(again.units).toEqual(report.units);
  return {
    saved: await openWorkbook(saved),
    score: report.units[0]?.indicators[0]?.score,
    problems: report.problems.map(({ severity, code, sheet, cell }) => [
      severity,
      code,
      sheet,
      cell,
    ]),
    messages: report.problems.map(({ message }) => message),
  };
}

const results = 'Results';

test('what Excel calculates whenever it opens the workbook is calculated before it is read', async () => {
  const workbook = book({ formula: '=IF(TODAY()>1,85,0)' }, []);
  stored(workbook, results, 1, 2, 55);
  expect(await run(workbook)).toMatchObject({ score: 4, problems: [] });
});

test('a random result is scored as it is saved', async () => {
  const workbook = book({ formula: '=55+RAND()*30' }, []);
  stored(workbook, results, 1, 2, 1);
  const { report, saved } = await runHeadless(await saveWorkbook(workbook), WRITE);
  const value = (await openWorkbook(saved ?? new Uint8Array())).sheet(results)?.value(1, 2);
  expect(report.units[0]?.indicators[0]?.actual).toBeCloseTo(Number(value), 6);
});

test('a result made of scores is reported as it is once they are written', async () => {
  const workbook = book({ formula: '=50+IFERROR(SUM(KpiScores[Weight]),0)/100*30' }, []);
  stored(workbook, results, 1, 2, 55);
  await run(workbook);
});

test('a result that could not be calculated, and whose inputs have changed, is said to be so', async () => {
  const workbook = book({ formula: '=Data!A1' }, [
    { formula: '=[1]Data!A2*A2' },
    { formula: '=40+1' },
  ]);
  stored(workbook, results, 1, 2, 85);
  stored(workbook, 'Data', 0, 0, 85);
  const { saved, ...said } = await run(workbook);
  expect(said).toMatchObject({
    score: 4,
    problems: [['warning', 'staleValue', results, 'C2']],
    messages: [expect.stringContaining('Open the workbook in Excel')],
  });
  expect([saved.sheet('Data')?.value(0, 0), saved.sheet(results)?.value(1, 2)]).toEqual([85, 85]);
});

test.each<[string, CellInput, readonly CellInput[]]>([
  ['its inputs have not changed', { formula: '=[1]Data!A2*Data!A1' }, [3]],
  ['nothing that is scored depends on it', 85, [{ formula: '=[1]Data!A2*A2' }, { formula: '=1' }]],
])('nothing is said where %s', async (_, actual, others) => {
  const workbook = book(actual, others);
  if (typeof actual === 'object') stored(workbook, results, 1, 2, 85);
  else stored(workbook, 'Data', 0, 0, 85);
  expect(await run(workbook)).toMatchObject({ score: 4, problems: [] });
});

test('what is kept and reads our own sheet is out of date only when the scores are others', async () => {
  const first = kpiBook({
    indicators: [
      'code name weight levels',
      ['1', 'Roads', 50, 50, 60, 70, 80, 90],
      ['2', 'Water', 50, 50, 60, 70, 80, 90],
    ],
    results: ['code period actual', ['1', 'Q1', 85], ['2', 'Q1', 75]],
  });
  const { saved } = await run(first);
  saved.addSheet('Data').grid.setFormula(0, 0, '=THEIRADDIN(Scores!A1:Z20)');
  stored(saved, 'Data', 0, 0, 75);
  saved.sheet(results)?.grid.setFormula(2, 2, '=Data!A1');
  const second = await run(saved);
  expect(second.problems).toEqual([]);
  const values = [
    second.saved.sheet('Data')?.value(0, 0),
    second.saved.sheet(results)?.value(2, 2),
  ];
  expect(values).toEqual([75, 75]);
  stored(second.saved, results, 1, 2, 95);
  const third = await run(second.saved);
  expect(third.problems).toEqual([['warning', 'staleValue', results, 'C3']]);
  expect((await run(third.saved)).problems).toEqual([]);
});
