import { planEntryForms } from '../../src/excel/change/entryForms';
import { periodName } from '../../src/engine';
import { formFile } from '../../src/file/write/formFile';
import { createHost } from '../../src/preview/host/host';
import { clientAtRest, connectHost, loadOfficeClient } from '../../src/preview/host/nodeClient';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { COLLECT_WORDS } from '../../src/taskpane/collect/collectWords';
import { openPreview, startPreview } from '../browser/preview';
import { chromiumPath } from '../browser/chromiumPath';
import { growthFile } from './benchGrowth';

/** Forms that come back, and the indicators of each, all of them filled in. */
export const SENT = { units: 60, each: 126 };
const PERIOD = 'Q2';
const LANGUAGE = 'en';

export interface CollectedInPane {
  /** From choosing the files until every value stands beside what the workbook has, in seconds. */
  readonly seconds: number;
  /** The longest time for which the pane did not answer. */
  readonly still: number;
}

/** Collects that many forms in the pane of the preview, in Chromium; null where there is none. */
export async function collectInPane(): Promise<CollectedInPane | null> {
  if (chromiumPath() === null) return null;
  const filled = await growthFile(SENT);
  const buffers = await formsOf(filled);
  const site = await startPreview();
  try {
    const { page, pane } = await openPreview(site, LANGUAGE);
    page.setDefaultTimeout(120_000);
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'x/y', buffer });
    await page.locator('#open').setInputFiles(file('kpi.xlsx', await withoutPeriod(filled)));
    await page.locator('#status').getByText('kpi.xlsx', { exact: true }).waitFor();
    const t = COLLECT_WORDS[LANGUAGE];
    await pane.getByRole('button', { name: t.title }).click();
    const period = pane.getByRole('combobox', { name: 'Period' });
    await period.selectOption(periodName(PERIOD, LANGUAGE));
    const input = pane.locator('input[type=file]:enabled');
    await input.waitFor({ state: 'attached' });
    const frame = page.frames().find((each) => each.url().includes('taskpane'));
    await frame?.evaluate(noteStillness);
    const files = buffers.map((buffer, i) => file(`${i}.xlsx`, buffer));
    const count = (SENT.units * SENT.each).toLocaleString(LANGUAGE);
    const start = performance.now();
    await input.setInputFiles(files);
    await pane.getByRole('button', { name: t.accept(count) }).waitFor();
    const seconds = (performance.now() - start) / 1000;
    return { seconds, still: ((await frame?.evaluate(longestStill)) ?? NaN) / 1000 };
  } finally {
    await site.close();
  }
}

async function formsOf(bytes: Uint8Array): Promise<readonly Buffer[]> {
  loadOfficeClient();
  connectHost(createHost(await openWorkbook(bytes)));
  const { forms } = await planEntryForms({ period: PERIOD });
  await clientAtRest();
  return forms.map((form) => Buffer.from(formFile(form)));
}

/** The same workbook before anybody has sent anything of the period. */
async function withoutPeriod(bytes: Uint8Array): Promise<Buffer> {
  const workbook = await openWorkbook(bytes);
  const sheet = workbook.sheet('Results');
  const rows = sheet?.usedArea(true)?.rows ?? 0;
  for (let row = 1; row < rows; row++) {
    if (sheet?.value(row, 2) === PERIOD) sheet.set(row, 3, null);
  }
  return Buffer.from(await saveWorkbook(workbook));
}

/** In the pane: notes how far apart two turns of its clock are. */
function noteStillness(): void {
  const note = { longest: 0, last: performance.now() };
  Object.assign(window, { stillness: note });
  setInterval(() => {
    const now = performance.now();
    note.longest = Math.max(note.longest, now - note.last);
    note.last = now;
  }, 20);
}

function longestStill(): number {
  return (window as unknown as { stillness: { longest: number } }).stillness.longest;
}
