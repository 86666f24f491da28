import { freezeWorkbook, insertSample } from '../../../src/excel/change/changeTables';
import { checkWorkbook } from '../../../src/excel/read/readWorkbook';
import { publishWorkbook } from '../../../src/excel/run/runs';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { connect, dump } from '../../workbook/host';

const options = {
  period: 'Q2',
  unit: null,
  language: 'th',
  sheets: ['summary:form', 'summary:trend'],
} as const;

let bytes: Uint8Array;

beforeAll(async () => {
  const workbook = newWorkbook();
  connect(workbook);
  await insertSample('nonthaburi', 'th');
  await publishWorkbook({ ...options, period: 'Q1' });
  await clientAtRest();
  bytes = await saveWorkbook(workbook);
});

/** A workbook as it was saved, and a signal that is aborted when the host has answered so many requests. */
async function cancelledAfter(requests: number) {
  const workbook = await openWorkbook(bytes);
  const host = connect(workbook);
  const before = dump(workbook);
  const controller = new AbortController();
  const execute = host.execute.bind(host);
  host.faults.set({});
  host.execute = (text) => {
    const answer = execute(text);
    if (host.faults.requests === requests) controller.abort();
    return answer;
  };
  return { workbook, host, before, signal: controller.signal };
}

test('a run cancelled between two of its requests, early or late, leaves the workbook as it was, and says so', async () => {
  const whole = await cancelledAfter(Infinity);
  await publishWorkbook({ ...options, signal: whole.signal });
  const { requests } = whole.host.faults;
  // The last ones set pages up, when all is written: of all sheets at once, then of each.
  const own = whole.workbook.names.filter(({ name }) => name === 'KPI_ROLE');
  const written = requests - 1 - own.length;
  expect(written).toBeGreaterThan(6);
  for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    const after = 1 + Math.floor((written - 2) * share);
    const { workbook, before, signal } = await cancelledAfter(after);
    await expect(publishWorkbook({ ...options, signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    await clientAtRest();
    expect({ after, dump: dump(workbook) }).toEqual({ after, dump: before });
  }
}, 60_000);

test('where a request fails after the cancel, the workbook is as it was all the same', async () => {
  const whole = await cancelledAfter(Infinity);
  await publishWorkbook({ ...options, signal: whole.signal });
  const { requests } = whole.host.faults;
  for (const after of [2, Math.floor(requests / 3), Math.floor(requests / 2)]) {
    for (const later of [1, 2, 3]) {
      const { workbook, host, before, signal } = await cancelledAfter(after);
      host.faults.set({ failAt: after + later });
      await expect(publishWorkbook({ ...options, signal })).rejects.toThrow();
      await clientAtRest();
      expect({ after, later, dump: dump(workbook) }).toEqual({ after, later, dump: before });
    }
  }
}, 60_000);

test('a sample that is cancelled leaves no sheet behind', async () => {
  const workbook = newWorkbook();
  connect(workbook);
  const cancelled = insertSample('nonthaburi', 'th', AbortSignal.abort());
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  await clientAtRest();
  expect(workbook.sheets).toHaveLength(1);
});

test('a reading is cancelled, too', async () => {
  connect(await openWorkbook(bytes));
  await expect(checkWorkbook(AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });
});

test('freezing that is cancelled at any request leaves every formula', async () => {
  const whole = await cancelledAfter(Infinity);
  await freezeWorkbook(whole.signal);
  const { requests } = whole.host.faults;
  expect(requests).toBeGreaterThan(3);
  for (let after = 1; after < requests; after++) {
    const { workbook, before, signal } = await cancelledAfter(after);
    await expect(freezeWorkbook(signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect({ after, workbook: dump(workbook) }).toEqual({ after, workbook: before });
  }
});
