import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';

/** Where LibreOffice is; null where this computer has none. */
export const LIBRE_OFFICE =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((path) => existsSync(path)) ?? null;

/** A file and the table of which LibreOffice is to show what we do. */
export interface Filed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly table: string;
}

/**
 * Opens the files in LibreOffice and saves them from there, and says what is not as before: sheets that are not there, and
 * what the table shows.
 */
export async function faultsInLibreOffice(files: readonly Filed[]): Promise<readonly string[]> {
  if (LIBRE_OFFICE === null || files.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'kpi-year-'));
  const out = join(folder, 'out');
  const paths = files.map((_, i) => join(folder, `${i}.xlsx`));
  try {
    await mkdir(out);
    await Promise.all(files.map(({ bytes }, i) => writeFile(paths[i] ?? '', bytes)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths];
    await promisify(execFile)(LIBRE_OFFICE, [profile, ...convert], { timeout: 600_000 });
    const faults: string[] = [];
    for (const [i, { name, bytes, table }] of files.entries()) {
      const path = join(out, `${i}.xlsx`);
      if (!existsSync(path)) faults.push(`${name}: LibreOffice does not open it`);
      else {
        const there = await openWorkbook(await readFile(path));
        faults.push(
          ...unlike(table, await openWorkbook(bytes), there).map((fault) => `${name}: ${fault}`)
        );
      }
    }
    return faults;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function unlike(table: string, ours: Workbook, theirs: Workbook): readonly string[] {
  const names = ({ sheets }: Workbook): string => sheets.map(({ name }) => name).join(' | ');
  const cells = (workbook: Workbook): string => {
    const found = ours.table(table);
    const sheet = workbook.sheet(found?.sheet.name ?? '');
    return JSON.stringify(found && sheet?.values(found.table.area), (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value === '' ? null : value
    );
  };
  return [names, cells].flatMap((show) => {
    const [is, should] = [show(theirs), show(ours)];
    return is === should ? [] : [`${is}, not ${should}`];
  });
}
