import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loads Microsoft's own script into the page of a test, unmodified, as the pane's page does. */
export async function loadOfficeScript(): Promise<void> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const script = document.createElement('script');
  script.src = pathToFileURL(resolve('@microsoft/office-js/dist/office.debug.js')).href;
  const loaded = new Promise((done, failed) => {
    script.onload = done;
    script.onerror = failed;
  });
  document.head.appendChild(script);
  await loaded;
}
