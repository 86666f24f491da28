import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzip sizes in kilobytes of 1,000 bytes. */
export interface BuildSizes {
  /** What loads before the pane: the custom functions and ribbon commands. */
  readonly functions: number;
  /** All scripts of the build together, also those that load only when a sample or template is inserted. */
  readonly pane: number;
}

/** Sizes of a production build in `folder`; null where there is none (a preview build is not one). */
export function buildSizes(folder: string): BuildSizes | null {
  const isBuild = existsSync(join(folder, 'functions.js')) && !existsSync(join(folder, 'page.js'));
  if (!isBuild) return null;
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return {
    functions: gzipOf(folder, ['functions.js']),
    pane: gzipOf(folder, scripts),
  };
}

function gzipOf(folder: string, files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000,
    0
  );
}
