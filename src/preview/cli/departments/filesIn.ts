import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSameFile } from '../files/sameFile';

/** Files that programs leave beside workbooks: locks of Excel and LibreOffice, and what systems keep for themselves. */
const PASSING = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files that were named, and all files in the folders that were named, with those below them; in the order of their
 * names, so that a run is the same wherever it is done.
 *
 * @throws the system's error for what is not there
 */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) found.push(...(await filesBelow(path)));
    else found.push(path);
  }
  return [...new Set(found)];
}

/** The same without the workbook itself and what is written of it, whatever they are called. */
export async function filesBeside(
  paths: readonly string[],
  own: readonly string[]
): Promise<readonly string[]> {
  const beside: string[] = [];
  for (const path of await filesIn(paths)) {
    const isOwn = await Promise.all(own.map((file) => isSameFile(file, path)));
    if (!isOwn.includes(true)) beside.push(path);
  }
  return beside;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const seen = entries.filter(({ name }) => !PASSING.test(name));
  seen.sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    seen.map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
  );
  return lists.flat();
}
