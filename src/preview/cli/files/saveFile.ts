import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: under a name of its own in the same folder first, then renamed over the old one. A
 * failure leaves whatever was at `path` as it was.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const passing = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(passing, bytes, { flag: 'wx' });
    await rename(passing, path);
  } catch (cause) {
    await rm(passing, { force: true });
    throw cause;
  }
}
