/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost/taskpane.html"}
 */
import '../preview/host/textCoding';
import { createHost } from '../../src/preview/host/host';
import { installBridge, type Bridge } from '../../src/preview/host/nativeBridge';
import { createWorkbook } from '../../src/preview/workbook/model/model';
import { loadOfficeScript } from '../workbook/officeScript';

let bridge: Bridge;

beforeAll(async () => {
  const workbook = createWorkbook();
  workbook.addSheet('Data');
  bridge = installBridge(window, createHost(workbook));
  await loadOfficeScript();
  await Office.onReady();
  await import('../../src/functions/register');
  await untilAnswering();
}, 30_000);

/** The runtime takes a moment before it hears calls; one that comes too early is never answered. */
async function untilAnswering(): Promise<void> {
  const tooEarly = new Promise<null>((resolve) => setTimeout(resolve, 1000, null));
  const answer = await Promise.race([bridge.callFunction('KPIPERCENT', [[[5]]]), tooEarly]);
  if (answer === null) await untilAnswering();
}

test('every function answers through the real runtime of custom functions', async () => {
  const levels = [[50, 60, 70, 80, 90]];
  const answers = await Promise.all([
    bridge.callFunction('KPISCORE', [[[85]], levels, 'linear']),
    bridge.callFunction('KPILEVEL', [[[85], ['']], levels, null]),
    bridge.callFunction('KPITOTAL', [
      [[5], [4]],
      [[50], [50]],
    ]),
    bridge.callFunction('KPIWEIGHTED', [[[4]], [[25]]]),
    bridge.callFunction('KPIPERCENT', [[[4]]]),
    bridge.callFunction('KPIBAND', [[[4]], null, null]),
    bridge.callFunction('KPIEXPLAIN', [[['']], levels, null, 'en']),
    bridge.callFunction('KPICHECK', [levels]),
    bridge.callFunction('KPINEED', [[[4]], levels, null]),
    bridge.callFunction('KPICOMBINE', [[[1, 2]], 'sum']),
  ]);
  expect(answers.map((answer) => (answer.ok ? answer.value : answer))).toEqual([
    [[4.5]],
    [[4], ['']],
    4.5,
    [[1]],
    [[80]],
    [['ผ่าน ดี']],
    [['There is no result yet, so there is no score yet (this is not a zero).']],
    [['OK']],
    [[80]],
    3,
  ]);
});

test('a refused call is #VALUE! with the message', async () => {
  const answer = await bridge.callFunction('KPISCORE', [[[85]], [[1, 2, 3]], null]);
  expect(answer).toMatchObject({
    ok: false,
    error: 7,
    message: expect.stringMatching(/^levels must have 5 cells/),
  });
});

test('a bad cell is an error in its own cell of the answer', async () => {
  const answer = await bridge.callFunction('KPIPERCENT', [[[4], ['x']]]);
  expect(JSON.parse(JSON.stringify(answer))).toMatchObject({
    ok: true,
    value: [[80], [{ code: '#VALUE!' }]],
  });
});
