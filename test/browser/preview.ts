import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { builtPreview } from './builtPreview';
import { chromiumPath } from './chromiumPath';
import { serveFolders } from './staticServer';

/** The built preview on a server of its own, and a browser. */
export interface PreviewSite {
  readonly url: string;
  /** A new page with nothing kept from those before it. */
  newPage(look: Look): Promise<Page>;
  close(): Promise<void>;
}

/** One open preview, and everything it did that it should not have done. */
export interface OpenPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Messages on the console, uncaught errors, and requests to other hosts or without an answer. */
  readonly faults: readonly string[];
}

/** The preview that all tests of a file open, from before the first until after the last. */
export function previewForTests(): () => PreviewSite {
  let site: PreviewSite | null = null;
  beforeAll(async () => {
    site = await startPreview();
  }, 120_000);
  afterAll(() => site?.close());
  return () => {
    if (site === null) throw new Error('The preview has not been started.');
    return site;
  };
}

/** Builds the preview, serves it, and starts Chromium. */
export async function startPreview(): Promise<PreviewSite> {
  const executablePath = chromiumPath();
  if (executablePath === null) {
    throw new Error(
      'The browser tests need Chromium, and there is none. Install it ' +
        '(e.g. apt-get install chromium-headless-shell) or set CHROMIUM=/path/to/chromium.'
    );
  }
  const root = process.cwd();
  const folder = await builtPreview(root);
  const server = await serveFolders({
    '/': folder,
    '/office/': join(root, 'node_modules/@microsoft/office-js/dist'),
  });
  // All pages in one process, which the resting one keeps: a process of its own would read every script anew, and take
  // twice as long to open.
  const args = ['--no-sandbox', '--process-per-site'];
  const browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  const resting = await context.newPage();
  await resting.goto(`${server.url}help.html`);
  return {
    url: server.url,
    async newPage(look) {
      await resting.evaluate(() => localStorage.clear());
      const page = await context.newPage();
      await page.emulateMedia(look);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/**
 * Opens the preview in a new window and waits until the sample is in the grid and the pane has read it.
 *
 * @param query - what is added to the page's address, beginning with `&`
 */
export async function openPreview(
  site: PreviewSite,
  language: 'th' | 'en' = 'en',
  look: Look = {},
  query = ''
): Promise<OpenPreview> {
  const page = await site.newPage(look);
  page.setDefaultTimeout(40_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(site.url)) {
      faults.push(`Request to ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${site.url}?lang=${language}${query}`);
  const pane = page.frameLocator('#pane');
  await cell(page, 'C4').getByText('1').waitFor();
  await step(pane, language === 'en' ? 'Check' : 'ตรวจสอบ').waitFor();
  return { page, pane, faults };
}

/** The button of a step in the pane; it begins with its number, and says how far the step is. */
export function step(pane: FrameLocator, name: string): ReturnType<FrameLocator['getByRole']> {
  return pane.getByRole('button', { name: new RegExp(`^\\d ?${name}`) });
}

/** A cell of the sheet that is shown, when it is within view. */
export function cell(page: Page, address: string): ReturnType<Page['locator']> {
  return page.locator(`#grid [data-cell="${address}"]`);
}

/** Types into a cell of the grid, as a user does. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click();
  await pressLetter(page, text.slice(0, 1));
  // Thai letters do not come from Playwright's keys; it puts them in where the focus is.
  const editor = page.locator('revogr-edit input:focus');
  await editor.pressSequentially(text.slice(1));
  await editor.press('Enter');
  await editor.waitFor({ state: 'detached' });
}

/** Fills a cell through the formula line. */
export async function enter(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click();
  await page.waitForFunction(
    (wanted) => document.querySelector('#address')?.textContent === wanted,
    address
  );
  await page.locator('#content').fill(text);
  await page.locator('#content').press('Enter');
  await page.waitForFunction(
    (wanted) => document.querySelector(`#grid [data-cell="${wanted}"]`)?.textContent !== '',
    address
  );
}

/** Presses a key the way a keyboard does; Playwright's own presses know no Thai letters. */
async function pressLetter(page: Page, key: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
  await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  await browser.detach();
}

/** Waits until a cell shows this text. */
export async function shows(page: Page, address: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([where, wanted]) =>
      document.querySelector(`#grid [data-cell="${where}"]`)?.textContent === wanted,
    [address, text] as const
  );
}

/** Shows a sheet by its tab. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}
