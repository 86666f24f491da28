import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { troubleWords } from './fileTrouble';
import { linkTarget } from './linkTarget';
import { passingName, removeLeftovers } from './passingFile';

/**
 * Writes a file whole or not at all: under a name of its own in the same folder first, then renamed over the old one. A
 * failure leaves whatever was at `path` as it was. Through a link it writes the file that the link leads to, and the link
 * stays.
 *
 * @throws Error in one line that names `path` where the disk or the path is at fault
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const target = await linkTarget(path);
    if (await isSpecial(target)) {
      throw new Error(`${path}: This is a device or a pipe. Choose the name of a file.`);
    }
    await removeLeftovers(target);
    await replace(target, bytes);
  } catch (cause) {
    const words = troubleWords(cause);
    throw words === null ? cause : new Error(`${path}: ${words}`, { cause });
  }
}

async function replace(target: string, bytes: Uint8Array): Promise<void> {
  const passing = passingName(target, process.pid);
  try {
    await writeFile(passing, bytes, { flag: 'wx' });
    await rename(passing, target);
  } catch (cause) {
    await rm(passing, { force: true });
    throw cause;
  }
}

/** Neither a file, nor a folder, nor nothing. */
async function isSpecial(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  return facts !== null && !facts.isFile() && !facts.isDirectory();
}
