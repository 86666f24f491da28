import { createHash, randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './fileTrouble';

/**
 * The name under which a file is written before it takes its own, beside it. It says whose it is: of which output, on which
 * machine, by which run (its process). As long for every output, since Thai names come close to the 255 bytes that a name may have.
 */
export function passingName(target: string, run: number): string {
  return join(dirname(target), `${stemOf(target)}${run}-${randomUUID()}.tmp`);
}

/** Takes away what runs on this machine have left of an output when they were killed; a living run's file stays. */
export async function removeLeftovers(target: string): Promise<void> {
  const stem = stemOf(target);
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names) {
    const [, run] = (name.startsWith(stem) && REST.exec(name.slice(stem.length))) || [];
    if (run === undefined || isAlive(Number(run))) continue;
    // What cannot be taken away does no harm to what is written now.
    await rm(join(dirname(target), name), { force: true }).catch(() => undefined);
  }
}

/** What follows the stem: the run's process and a UUID. */
const REST = /^([1-9]\d*)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

const stemOf = (target: string): string => `kpi-${digest(basename(target))}-${digest(machine())}-`;

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Numbers of processes mean something on one machine only, in Linux within one namespace of it. */
function machine(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    // Somebody else's process may not be asked; it is there.
    return systemCode(cause) === 'EPERM';
  }
}
