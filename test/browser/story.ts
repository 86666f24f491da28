import { readFile } from 'node:fs/promises';
import axe, { type AxeResults } from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { english } from '../../src/taskpane/words/en/pane';
import { thai } from '../../src/taskpane/words/th/pane';
import type { OpenPreview } from './preview';

/** Stands for what a message fills in. */
export const ANY = '\uFFFC';

/** What the pane says in each language, whatever the counts. */
export const WORDS = {
  th: thai(() => ANY),
  en: english(() => ANY),
} as const;

/** The sheets of a template and those that the add-in writes, by their names in each language. */
export const SHEETS = {
  th: {
    kpi: 'ตัวชี้วัด',
    results: 'ผลการปฏิบัติงาน',
    settings: 'การตั้งค่า',
    holidays: 'วันหยุดราชการ',
    scores: 'คะแนน',
    form: 'สรุปผลคะแนน',
    executive: 'บทสรุปผู้บริหาร',
    trend: 'แนวโน้ม',
    exceptions: 'รายการที่ต้องติดตาม',
  },
  en: {
    kpi: 'KPI',
    results: 'Results',
    settings: 'KPI Settings',
    holidays: 'Holidays',
    scores: 'Scores',
    form: 'Summary',
    executive: 'Executive summary',
    trend: 'Trend',
    exceptions: 'Exceptions',
  },
} as const;

/** A message of the pane as a pattern: what stands as `ANY` in it may be anything. */
export function saying(message: string): RegExp {
  const parts = message.split(ANY).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*'), 's');
}

/** The pane's button of this name. */
export function button({ pane }: OpenPreview, name: string | RegExp): Locator {
  return pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

/** Goes to a place of the pane by its tab. */
export async function place({ pane }: OpenPreview, name: string): Promise<void> {
  await pane
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
}

/** Chooses these sheets beside those that are chosen, and makes them. */
export async function makeSheets(
  opened: OpenPreview,
  language: 'th' | 'en',
  titles: readonly string[]
): Promise<void> {
  const words = WORDS[language];
  const wanted = titles.map((title) =>
    opened.pane.getByRole('checkbox', { name: new RegExp(`^${title}`) })
  );
  for (const tick of wanted) await tick.check();
  await button(opened, language === 'th' ? /^สร้าง / : /^Make /).click();
  await opened.pane
    .getByText(language === 'th' ? saying(words.madeSheets(2)) : /sheets? (is|are) ready/)
    .first()
    .waitFor();
}

/** The workbook's file as Save gives it. */
export async function savedFile({ page }: OpenPreview): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.locator('#save').click();
  return readFile(await (await downloading).path());
}

export async function savedWorkbook(opened: OpenPreview): Promise<Workbook> {
  return openWorkbook(await savedFile(opened));
}

/** Opens this file in the preview, and waits until it is the one that is shown: a tab clicked before is one of the workbook before. */
export async function openFile(
  { page }: OpenPreview,
  name: string,
  file: Uint8Array
): Promise<void> {
  await page.locator('#open').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file),
  });
  await page.locator('#status').getByText(name, { exact: true }).waitFor();
}

/** Makes the pane as narrow as Excel opens it. */
export async function narrow({ page }: OpenPreview): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#pane')?.style.setProperty('width', '350px');
  });
}

/** The pane shows nothing that failed. */
export async function expectNoFailure({ pane }: OpenPreview): Promise<void> {
  expect(await pane.getByRole('alert').allTextContents()).toEqual([]);
}

/** Axe finds nothing in the pane. */
export async function expectAccessible({ page }: OpenPreview): Promise<void> {
  const pane = page.frame({ url: /taskpane\.html/ });
  if (pane === null) throw new Error('The pane is not there');
  await expectAccessibleIn(pane);
}

/** Axe finds nothing in the pane or in the preview's page beside it, whose grid is somebody else's. */
export async function expectAllAccessible(opened: OpenPreview): Promise<void> {
  await expectAccessibleIn(opened.page.mainFrame());
  await expectAccessible(opened);
}

async function expectAccessibleIn(part: Frame): Promise<void> {
  if (!(await part.evaluate('"axe" in window'))) await part.evaluate(axe.source);
  const { violations } = await part.evaluate<AxeResults>(
    "axe.run({ exclude: ['revo-grid', 'iframe'] })"
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
