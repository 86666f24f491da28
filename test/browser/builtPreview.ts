import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the preview is made of. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'package-lock.json', 'webpack.config.js'];

/**
 * Builds the preview of what is shipped, unless these sources have been built before: all files of browser tests share one
 * build, which stays under node_modules/.cache until the sources change.
 *
 * @returns the folder
 */
export async function builtPreview(root: string): Promise<string> {
  const cache = join(root, 'node_modules/.cache/kpi-preview');
  const folder = join(cache, fingerprint(root));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache)) {
    const path = join(cache, old);
    // Another run may be working on or with one that is not that old.
    if (Date.now() - statSync(path).mtimeMs > 600_000) rmSync(path, { recursive: true });
  }
  const making = mkdtempSync(join(cache, 'making-'));
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/webpack/bin/webpack.js'),
      ...['--config', join(root, 'webpack.config.js')],
      ...['--env', 'preview', '--env', 'shipped', '--output-path', making],
    ],
    { cwd: root, maxBuffer: 1e8 }
  );
  // Two files of tests may start at the same moment; the first that is ready is kept.
  if (existsSync(folder)) rmSync(making, { recursive: true });
  else renameSync(making, folder);
  return folder;
}

/** Names, sizes and times of all sources. */
function fingerprint(root: string): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const { size, mtimeMs, isDirectory } = described(path);
    hash.update(`${path}\n${size}\n${mtimeMs}\n`);
    if (isDirectory)
      readdirSync(path)
        .sort()
        .forEach((name) => visit(join(path, name)));
  };
  for (const source of SOURCES) visit(join(root, source));
  return hash.digest('hex').slice(0, 16);
}

function described(path: string) {
  const stat = statSync(path);
  const isDirectory = stat.isDirectory();
  return isDirectory
    ? { size: 0, mtimeMs: 0, isDirectory }
    : { size: stat.size, mtimeMs: stat.mtimeMs, isDirectory };
}
