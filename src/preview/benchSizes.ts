import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzip sizes in kilobytes of 1,000 bytes. */
export interface BuildSizes {
  /** What loads before the pane: the custom functions and ribbon commands. */
  readonly functions: number;
  /** What an open pane has loaded, the functions with it. */
  readonly pane: number;
  /** What loads only when a sample or template is inserted. */
  readonly later: number;
}

/** Sizes of a production build in `folder`; null where there is none (a preview build is not one). */
export function buildSizes(folder: string): BuildSizes | null {
  const isBuild = existsSync(join(folder, 'functions.js')) && !existsSync(join(folder, 'page.js'));
  if (!isBuild) return null;
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const entry = readFileSync(join(folder, 'taskpane.js'), 'utf8');
  const chunks = [...entry.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => `${id}.`);
  const opened = scripts.filter(
    (name) =>
      ['functions.js', 'taskpane.js'].includes(name) || chunks.some((id) => name.startsWith(id))
  );
  return {
    functions: gzipOf(folder, ['functions.js']),
    pane: gzipOf(folder, opened),
    later: gzipOf(
      folder,
      scripts.filter((name) => !opened.includes(name))
    ),
  };
}

function gzipOf(folder: string, files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000,
    0
  );
}
