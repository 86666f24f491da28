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
import type { Snapshot } from '../../src/tables';
import { scoresSheet } from '../workbook/scorecard';
import { LIBRE_OFFICE } from '../year/libreOffice';
import { stageBook, stageSnapshot } from './stageBooks';

const BOOKS = 12;
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
    await promisify(execFile)(LIBRE_OFFICE, [profile, ...convert], { timeout: 600_000 });
    return await Promise.all(files.map((_, i) => readFile(join(out, `${i}.xlsx`))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('plain formulas show what the engine says in LibreOffice too', async () => {
  const books = fc.sample(stageBook, { seed: 70, numRuns: BOOKS }).map(stageSnapshot);
  const sheets = books.map((snapshot) => scoresSheet(snapshot, { writes: 'plain' }));
  const files = await Promise.all(
    books.map((snapshot, i) => saveWorkbook(unsolved(snapshot, sheets[i] as SheetPlan)))
  );
  for (const [i, bytes] of (await throughLibreOffice(files)).entries()) {
    const there = (await openWorkbook(bytes)).sheet('Scores');
    const snapshot = books[i] as Snapshot;
    for (const { row, column, cells } of scoresSheet(snapshot, { writes: 'values' }).blocks) {
      cells.forEach((line, r) => {
        line.forEach((cell, c) => {
          if (column + c === EXPLANATION || row + r === RULES_ROW) return;
          const found = there?.value(row + r, column + c);
          const value = found === '' ? null : found;
          const is = cell === '' ? null : cell;
          const same =
            typeof is === 'number' && typeof value === 'number'
              ? Math.abs(is - value) < 1e-9
              : is === value;
          if (!same) expect([i, row + r, column + c, value]).toEqual([i, row + r, column + c, is]);
        });
      });
    }
  }
}, 120_000);
