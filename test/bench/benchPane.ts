import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { builtPreview } from '../browser/builtPreview';
import { chromiumPath } from '../browser/chromiumPath';
import { serveFolders } from '../browser/staticServer';

/** What the pane of a production build waits for until its first button; seconds from opening its page. */
export interface PaneOpening {
  /** The first button that can be pressed. */
  readonly button: number;
  /** The workbook has been read and is shown. */
  readonly read: number;
  /** How long the page's thread computed until then, without what other programs took from it. */
  readonly work: number;
  readonly requests: readonly PaneRequest[];
  /** Requests to Excel of the first reading, and how long Excel, which is the embedded workbook here, took for them. */
  readonly asked: { readonly requests: number; readonly seconds: number };
}

/** One file that the page loaded before its first button; seconds, and bytes as they are in the build (not compressed). */
export interface PaneRequest {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/** Where the preview's server has the production build. */
const BUILT = '/built/';
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const STEP = 'ol button:not([aria-disabled])';

declare global {
  interface Window {
    paneOpening?: { button: number | null };
    excelAsked?: { requests: number; milliseconds: number };
  }
}

/**
 * Opens the pages of the build in `dist`, with office.js from node_modules, in a frame of the preview, whose workbook (the
 * first sample) they then work on: the same page that Excel opens, each time in a new browser that has nothing cached.
 *
 * @param copy - an empty folder, for the pages with the preview's bridge before office.js
 * @returns the fastest of so many times; null where there is no Chromium
 */
export async function paneOpening(
  dist: string,
  copy: string,
  times: number
): Promise<PaneOpening | null> {
  const executablePath = chromiumPath();
  if (executablePath === null) return null;
  const office = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
  copyBuild(dist, copy);
  const server = await serveFolders({
    '/': await builtPreview(process.cwd()),
    '/office/': office,
    [BUILT]: copy,
    [`${BUILT}office/`]: office,
  });
  try {
    const openings: PaneOpening[] = [];
    for (let time = 0; time < times; time++) {
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      openings.push(await openOnce(await browser.newPage(), server.url));
      await browser.close();
    }
    return openings.sort((a, b) => a.button - b.button)[0] ?? null;
  } finally {
    server.close();
  }
}

function copyBuild(dist: string, copy: string): void {
  cpSync(dist, copy, { recursive: true });
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const script = `<script src="${MICROSOFT}"></script>`;
  if (!page.includes(script)) throw new Error(`dist/taskpane.html has no ${script}`);
  const scripts = ['/bridge.js', 'office/office.js'].map((src) => `<script src="${src}"></script>`);
  writeFileSync(join(copy, 'taskpane.html'), page.replace(script, scripts.join('')));
}

async function openOnce(page: Page, url: string): Promise<PaneOpening> {
  await page.addInitScript(noteFirstButton, { built: BUILT, step: STEP });
  await page.goto(`${url}?lang=th`);
  const pane = page.frameLocator('#pane');
  const home = pane.getByRole('navigation');
  await home.waitFor();
  await page.waitForTimeout(1000);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> =>
    (await browser.send('Performance.getMetrics')).metrics.find(
      ({ name }) => name === 'TaskDuration'
    )?.value ?? NaN;
  const before = await worked();
  await page.evaluate(openBuilt, `${BUILT}taskpane.html`);
  const frame = (): ReturnType<Page['frame']> => page.frame({ url: /\/built\// });
  while (frame() === null) await page.waitForTimeout(20);
  await home.waitFor();
  const work = (await worked()) - before;
  const seen = await frame()?.evaluate(whatWasSeen);
  if (seen === undefined) throw new Error('The frame of the pane is gone');
  return { ...seen, work };
}

/** In every frame, before its scripts: in that of the build it notes when there is a step's button that can be pressed. */
function noteFirstButton({ built, step }: { readonly built: string; readonly step: string }): void {
  if (!location.pathname.startsWith(built)) return;
  const opening: { button: number | null } = { button: null };
  window.paneOpening = opening;
  const look = new MutationObserver(() => {
    if (document.querySelector(step) === null) return;
    opening.button = performance.now();
    look.disconnect();
  });
  look.observe(document, { subtree: true, childList: true });
}

/** In the preview's page: opens the build in place of the pane that is there, and counts what it asks Excel. */
function openBuilt(address: string): void {
  const host = window.kpiPreview?.host;
  const frame = document.querySelector('iframe');
  if (!host || !frame) throw new Error('The preview has no pane');
  const asked = { requests: 0, milliseconds: 0 };
  window.excelAsked = asked;
  const execute = host.execute.bind(host);
  host.execute = (text) => {
    const start = performance.now();
    const answer = execute(text);
    asked.requests++;
    asked.milliseconds += performance.now() - start;
    return answer;
  };
  frame.contentWindow?.location.replace(address);
}

/** In the pane's page: what it has noted until now, when its places are shown. */
function whatWasSeen(): Omit<PaneOpening, 'work'> {
  const button = window.paneOpening?.button ?? NaN;
  const { requests = 0, milliseconds = 0 } = window.parent.excelAsked ?? {};
  const files = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ startTime }) => startTime < button);
  return {
    button: button / 1000,
    read: performance.now() / 1000,
    asked: { requests, seconds: milliseconds / 1000 },
    requests: files.map(({ name, startTime, responseEnd, encodedBodySize }) => ({
      file: name.replace(/^.*\//, '').replace(/\?.*$/, ''),
      from: startTime / 1000,
      to: responseEnd / 1000,
      bytes: encodedBodySize,
    })),
  };
}
