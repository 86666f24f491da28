/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost/taskpane.html"}
 */
import '../preview/host/textCoding';
import { associateCommands } from '../../src/commands/commands';
import { createStepRequests, type RibbonStep } from '../../src/commands/stepRequests';
import { createHost, type Host } from '../../src/preview/host/host';
import {
  installBridge,
  type Bridge,
  type BridgeOptions,
} from '../../src/preview/host/nativeBridge';
import { createWorkbook } from '../../src/preview/workbook/model/model';
import { loadOfficeScript } from '../workbook/officeScript';

/** How Excel takes requests to show the pane from now on. */
const options: { pane: NonNullable<BridgeOptions['pane']> } = { pane: 'comes' };
const COMPLETED = { status: 0 };

let host: Host;
let bridge: Bridge;
let requests = createStepRequests();
const early: Promise<unknown>[] = [];

const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

beforeAll(async () => {
  const workbook = createWorkbook();
  workbook.addSheet('Data');
  host = createHost(workbook);
  bridge = installBridge(window, host, options);
  early.push(bridge.click('scoreWorkbook'));
  await loadOfficeScript();
  // Once, as in the page: what stands behind the buttons changes from test to test.
  associateCommands({ ask: (step) => requests.ask(step), serve: (run) => requests.serve(run) });
}, 30_000);

/** New requests behind the buttons, answered by `run` where it is given: a pane that is there. */
function pane(run?: (step: RibbonStep) => Promise<void>): void {
  requests = createStepRequests();
  if (run !== undefined) requests.serve(run);
}

test('a click before Office is ready is completed, and done when the pane is there', async () => {
  await Office.onReady();
  expect(await Promise.all(early)).toEqual([COMPLETED]);
  const ran: RibbonStep[] = [];
  requests.serve(async (step) => void ran.push(step));
  await settle();
  expect(ran).toEqual(['score']);
});

describe('a click is completed', () => {
  test('and shows the pane, which runs the step', async () => {
    options.pane = 'comes';
    host.session.paneState = 'Background';
    const ran: RibbonStep[] = [];
    pane(async (step) => void ran.push(step));
    for (const action of ['checkWorkbook', 'scoreWorkbook', 'summariseWorkbook']) {
      expect(await bridge.click(action)).toEqual(COMPLETED);
    }
    await settle();
    expect(ran).toEqual(['check', 'score', 'summarise']);
    expect(host.session.paneState).toBe('Visible');
  });

  test.each(['refused', 'neverAnswered'] as const)(
    'where showing the pane is %s, and the step runs',
    async (how) => {
      options.pane = how;
      const ran: RibbonStep[] = [];
      pane(async (step) => void ran.push(step));
      expect(await bridge.click('checkWorkbook')).toEqual(COMPLETED);
      await settle();
      expect(ran).toEqual(['check']);
    }
  );

  test('where no pane ever comes; the steps are done once when one does', async () => {
    options.pane = 'neverAnswered';
    pane();
    const clicks = ['scoreWorkbook', 'scoreWorkbook', 'checkWorkbook'];
    expect(await Promise.all(clicks.map((action) => bridge.click(action)))).toEqual(
      clicks.map(() => COMPLETED)
    );
    const ran: RibbonStep[] = [];
    requests.serve(async (step) => void ran.push(step));
    await settle();
    expect(ran).toEqual(['score', 'check']);
  });

  test('where the step never ends; later buttons still answer', async () => {
    options.pane = 'comes';
    pane(() => new Promise(() => undefined));
    expect(await bridge.click('scoreWorkbook')).toEqual(COMPLETED);
    expect(await bridge.click('scoreWorkbook')).toEqual(COMPLETED);
    expect(await bridge.click('checkWorkbook')).toEqual(COMPLETED);
  });
});

test('an action that nobody answers to is told as an error', async () => {
  const { status } = await bridge.click('printWorkbook');
  expect(status).not.toBe(0);
});
