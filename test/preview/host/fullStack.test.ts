/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost/taskpane.html"}
 */
import './textCoding';
import { createHost, type Host } from '../../../src/preview/host/host';
import { installBridge, type Bridge } from '../../../src/preview/host/nativeBridge';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { openCopy } from '../../../src/excel/host/copyWorkbook';
import { createWorkbook } from '../../../src/preview/workbook/model/model';
import { loadOfficeScript } from '../../workbook/officeScript';

/** Rows of figures that fill more than a megabyte of a file. */
const LONG = 18_000;

let host: Host;
let bridge: Bridge;

function newHost(sheet: string): Host {
  const workbook = createWorkbook();
  workbook.addSheet(sheet);
  return createHost(workbook);
}

/** Waits for the runtime's own service requests at start-up. */
const settle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  host = newHost('Data');
  bridge = installBridge(window, host);
  await loadOfficeScript();
  await Office.onReady();
  await settle(50);
});

test('office.js sees Excel with the requirement sets of the host', () => {
  const { requirements } = Office.context;
  expect(Office.context.host).toBe('Excel');
  expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
});

test('writes, reads and hears of changes through the native container', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(event.address);
    });
    await context.sync();
    sheet.getRange('A1:B1').values = [['ตัวชี้วัด', 85]];
    const cells = sheet.getUsedRange(true).load('values');
    await context.sync();
    expect(cells.values).toEqual([['ตัวชี้วัด', 85]]);
  });
  await settle(10);
  expect(heard).toEqual(['A1:B1']);
});

test('custom functions run in the real runtime, with blocks, errors and messages', async () => {
  CustomFunctions.associate('KPIWEIGHTED', (score: number, weight: number) => score * weight);
  CustomFunctions.associate('KPISPILL', (block: number[][]) => block.map((row) => [row.length]));
  CustomFunctions.associate('KPICHECK', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'unreadable: x');
  });
  const results = await Promise.all([
    bridge.callFunction('KPIWEIGHTED', [4.5, 0.2]),
    bridge.callFunction('KPISPILL', [
      [
        [1, 2],
        [3, 4],
      ],
    ]),
    bridge.callFunction('KPICHECK', []),
  ]);
  expect(results[0]).toEqual({ ok: true, value: 0.9 });
  expect(results[1]).toEqual({ ok: true, value: [[2], [2]] });
  expect(results[2]).toMatchObject({ ok: false, error: 7, message: 'unreadable: x' });
});

test('another workbook is another host, without loading the library again', async () => {
  const second = newHost('Other');
  installBridge(window, second);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Other').getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(second.workbook.sheets[0]?.value(0, 0)).toBe(1);
  expect(host.workbook.sheet('Other')).toBeNull();
});

test('the file of the workbook is handed out slice by slice, and a copy of it opens beside it', async () => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  const opened: (Uint8Array | null)[] = [];
  const profile = PROFILES.m365;
  installBridge(
    window,
    createHost(workbook, { profile, onNewWorkbook: (bytes) => opened.push(bytes) })
  );
  // An add-in may have two files at a time: each is given back.
  for (let copies = 1; copies <= 3; copies++) await openCopy();
  // No two alike, so that the file is longer than a slice.
  const figures = Array.from({ length: LONG }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => Math.sin(row * 8 + column))
  );
  sheet?.setCells(0, 0, [['ตัวชี้วัด'], ...figures]);
  await openCopy();
  expect(opened).toHaveLength(4);
  const bytes = opened[3] ?? new Uint8Array();
  expect(bytes.length).toBeGreaterThan(1024 * 1024);
  const [copy] = (await openWorkbook(bytes)).sheets;
  expect(copy?.value(0, 0)).toBe('ตัวชี้วัด');
  expect(copy?.value(LONG, 7)).toBe(Math.sin(LONG * 8 - 1));
});

test('of a file that does not come whole no copy is opened', async () => {
  const opened: (Uint8Array | null)[] = [];
  const short = createHost(newWorkbook(), {
    profile: PROFILES.m365,
    onNewWorkbook: (bytes) => opened.push(bytes),
  });
  const answer = short.copies.answer.bind(short.copies);
  let asked = 0;
  short.copies.answer = (id, [file, offset, size], of) => {
    asked++;
    // First comes the file, then its slice, of which the beginning is kept back.
    return answer(id, [file, asked === 2 ? 1000 : offset, size], of);
  };
  installBridge(window, short);
  // Excel is not asked to open what there is of it.
  await expect(openCopy()).rejects.toMatchObject({
    code: 'notOpened',
    cause: { message: expect.stringMatching(/^\d+ of \d+ bytes came/) as string },
  });
  expect(opened).toEqual([]);
});

test('undo groups are those of the profile', async () => {
  const workbook = createWorkbook();
  workbook.addSheet('Data');
  workbook.addSheet('Second');
  installBridge(window, createHost(workbook, { profile: PROFILES.m365 }));
  const remove = (options: { readonly mergeUndoGroup?: boolean }): Promise<void> =>
    Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem('Second').delete();
      await context.sync();
    });
  await Excel.run((context) => context.sync());
  await expect(remove({ mergeUndoGroup: true })).rejects.toMatchObject({
    code: 'UndoNotSupported',
  });
  await remove({});
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
});
