import { realpath, stat } from 'node:fs/promises';

/** True where both names are one file, also through a link. A file that is not there yet is no other's. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map(identityOf));
  return first !== null && first === second;
}

async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(await realpath(path), { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
