import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenPreview } from './preview';

/** Where pictures of the pane are put for somebody to look at; none are made without it. */
const PICTURES = process.env['KPI_PICTURES'];

/** The pane as it is now. */
export async function picture({ pane }: OpenPreview, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await pane.locator('body').screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** What the browser saves when this is done. */
export async function downloadOf({ page }: OpenPreview, act: () => Promise<void>) {
  const downloading = page.waitForEvent('download');
  await act();
  const download = await downloading;
  const bytes = new Uint8Array(await readFile(await download.path()));
  return { name: download.suggestedFilename(), bytes };
}
