import { insertSample } from '../../../src/excel/change/changeTables';
import { publishWorkbook, scoreWorkbook } from '../../../src/excel/run/runs';
import { showOwn } from '../../../src/excel/run/show';
import type { Host } from '../../../src/preview/host/host';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { failed } from '../../workbook/failed';
import { connect, dump } from '../../workbook/host';

const options = { period: 'Q4', unit: null, language: 'th', writes: 'values' } as const;
const FORM = 'สรุปผลคะแนน';

async function sampleBook(scored: boolean): Promise<Workbook> {
  const workbook = newWorkbook();
  connect(workbook);
  await insertSample('nonthaburi', 'th');
  if (scored) await publishWorkbook({ ...options, period: 'Q2', writes: 'functions' });
  await clientAtRest();
  return workbook;
}

function sheetOf(workbook: Workbook, name: string) {
  const sheet = workbook.sheet(name);
  if (sheet === null) throw new Error(`No sheet ${name}`);
  return sheet;
}

test('a button pressed twice does its work twice, one after the other', async () => {
  const workbook = await sampleBook(false);
  await Promise.all([publishWorkbook(options), publishWorkbook(options)]);
  expect(workbook.sheets.map(({ name }) => name).slice(-2)).toEqual(['คะแนน', FORM]);
  expect(sheetOf(workbook, 'คะแนน').tables).toHaveLength(2);
});

test('a sample asked for twice is there once, and the second is refused', async () => {
  const workbook = newWorkbook();
  connect(workbook);
  const [first, second] = await Promise.allSettled([
    insertSample('nonthaburi', 'th'),
    insertSample('nonthaburi', 'th'),
  ]);
  expect(first.status).toBe('fulfilled');
  expect(second).toMatchObject({ reason: { code: 'tableThere' } });
  expect(sheetOf(workbook, 'ตัวชี้วัด').tables).toHaveLength(1);
});

test('a hidden sheet of scores is written and stays hidden; asked for, it is shown', async () => {
  const workbook = await sampleBook(true);
  const scores = sheetOf(workbook, 'คะแนน');
  scores.visibility = 'hidden';
  await scoreWorkbook(options);
  expect(scores.visibility).toBe('hidden');
  expect(scores.formula(4, 7)).toBeNull();
  await showOwn('scores');
  expect(scores.visibility).toBe('visible');
});

test.each(['คะแนน', FORM])('a copy that the user keeps of %s is left alone', async (name) => {
  const workbook = await sampleBook(true);
  const role = workbook.name('KPI_ROLE', sheetOf(workbook, name).id)?.formula ?? '';
  const archive = workbook.addSheet(`${name} (2)`);
  archive.setCells(0, 0, [['as of Q1']]);
  workbook.names.push({ name: 'KPI_ROLE', scope: archive.id, formula: role, hidden: true });
  workbook.sheets.unshift(...workbook.sheets.splice(workbook.sheets.indexOf(archive), 1));
  await publishWorkbook(options);
  expect(archive.value(0, 0)).toBe('as of Q1');
  expect(sheetOf(workbook, 'คะแนน').formula(4, 7)).toBeNull();
});

describe('a host that fails while the sample is scored again', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const workbook = await sampleBook(true);
    workbook
      .addSheet('Mine')
      .setCells(0, 0, [[{ formula: '=SUM(KpiScores[น้ำหนัก])' }, { formula: '=คะแนน!H5' }]]);
    bytes = await saveWorkbook(workbook);
  });

  async function reopened(): Promise<{ workbook: Workbook; host: Host }> {
    const workbook = await openWorkbook(bytes);
    return { workbook, host: connect(workbook) };
  }

  test('leaves everything as it was, or all of it written, at every request and at changes all along the run', async () => {
    const counting = await reopened();
    counting.host.faults.set({});
    await publishWorkbook(options);
    const { requests, changes } = counting.host.faults;
    await clientAtRest();
    const done = dump(counting.workbook);
    let kept = 0;
    expect(sheetOf(counting.workbook, 'Mine').formula(0, 0)).toBe('=SUM(KpiScores[น้ำหนัก])');
    expect(sheetOf(counting.workbook, 'Mine').formula(0, 1)).toBe('=คะแนน!H5');
    const faults = [
      ...Array.from({ length: requests }, (_, i) => ({ failAt: i + 1 })),
      ...Array.from({ length: 6 }, (_, i) => ({
        failAction: 1 + Math.floor(((changes - 1) * i) / 5),
      })),
    ];
    for (const fault of faults) {
      const { workbook, host } = await reopened();
      const before = dump(workbook);
      host.faults.set(fault);
      const refused = await failed(publishWorkbook(options));
      host.faults.set({});
      await clientAtRest();
      expect({ fault, after: dump(workbook) }).toEqual({ fault, after: refused ? before : done });
      if (!refused) kept++;
    }
    // The print set-up, which comes last: what is written stays.
    expect(kept).toBeLessThan(6);
  }, 60_000);
});
