import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { SheetPlan } from '../../src/scorecard';
import { a1, type Snapshot } from '../../src/tables';
import { scoresSheet } from '../workbook/scorecard';
import { LIBRE_OFFICE } from '../year/libreOffice';
import { stageBook, stageSnapshot } from './stageBooks';

const EXPLANATION = 13;
/** Under the title: period and rules, as text. */
const RULES_ROW = 2;

/** The user's tables and the planned sheet, its formulas without results: whoever opens the file calculates them. */
function unsolved(snapshot: Snapshot, plan: SheetPlan): Workbook {
  const workbook = newWorkbook();
  const [blank] = workbook.sheets;
  const sheets = new Map(snapshot.sheets.map(({ name }) => [name, workbook.addSheet(name)]));
  for (const { sheet, top, left, headers, rows } of snapshot.tables) {
    sheets.get(sheet)?.setCells(top, left, [headers, ...rows]);
  }
  const own = workbook.addSheet(plan.name);
  for (const { row, column, cells } of plan.blocks) own.setCells(row, column, cells);
  if (blank) workbook.deleteSheet(blank);
  return workbook;
}

/** What LibreOffice makes of the files, in one run of it; nothing where this computer has none. */
async function throughLibreOffice(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  if (LIBRE_OFFICE === null) return [];
  const folder = await mkdtemp(join(tmpdir(), 'kpi-stages-'));
  const out = join(folder, 'out');
  const paths = files.map((_, i) => join(folder, `${i}.xlsx`));
  try {
    await mkdir(out);
    await Promise.all(files.map((bytes, i) => writeFile(paths[i] ?? '', bytes)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths];
    await promisify(execFile)(LIBRE_OFFICE, [profile, ...convert], { timeout: 900_000 });
    return await Promise.all(files.map((_, i) => readFile(join(out, `${i}.xlsx`))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A cell of a workbook in which LibreOffice shows something else than the engine says. */
export interface Differing {
  readonly book: number;
  readonly cell: string;
  readonly shown: unknown;
  readonly said: unknown;
}

const isSame = (is: unknown, shown: unknown): boolean =>
  typeof is === 'number' && typeof shown === 'number' ? Math.abs(is - shown) < 1e-9 : is === shown;

/**
 * Generated workbooks that round at any stage and make their totals in any way, with plain formulas, as LibreOffice calculates
 * them in one run: what differs from the engine. Nothing where this computer has no LibreOffice.
 */
export async function differingInLibreOffice(
  seed: number,
  books: number
): Promise<{ readonly compared: number; readonly differing: readonly Differing[] }> {
  const snapshots = fc.sample(stageBook, { seed, numRuns: books }).map(stageSnapshot);
  const files: Uint8Array[] = [];
  for (const snapshot of snapshots) {
    files.push(await saveWorkbook(unsolved(snapshot, scoresSheet(snapshot, { writes: 'plain' }))));
  }
  const opened = await throughLibreOffice(files);
  const differing: Differing[] = [];
  for (const [book, bytes] of opened.entries()) {
    const there = (await openWorkbook(bytes)).sheet('Scores');
    const { blocks } = scoresSheet(snapshots[book] as Snapshot, { writes: 'values' });
    for (const { row, column, cells } of blocks) {
      cells.forEach((line, r) => {
        line.forEach((cell, c) => {
          if (column + c === EXPLANATION || row + r === RULES_ROW) return;
          const found = there?.value(row + r, column + c);
          const [shown, said] = [found, cell].map((value) => (value === '' ? null : value));
          if (isSame(said, shown)) return;
          differing.push({ book, cell: a1(row + r, column + c), shown, said });
        });
      });
    }
  }
  return { compared: opened.length, differing };
}
