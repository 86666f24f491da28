import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { systemCode } from './fileTrouble';

/** The file that a name means in the end, through links; it need not be there yet, nor the file that a link leads to. */
export async function linkTarget(path: string): Promise<string> {
  const there = await realpath(path).catch(isMissing);
  if (there !== null) return there;
  const folder = await realpath(dirname(path));
  const link = await readlink(path).catch(isMissing);
  return link === null ? join(folder, basename(path)) : linkTarget(resolve(folder, link));
}

function isMissing(cause: unknown): null {
  if (systemCode(cause) === 'ENOENT') return null;
  throw cause;
}
