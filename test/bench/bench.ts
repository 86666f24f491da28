import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLLECT_SIZES, collectFolders, measureCollect, type CollectFigures } from './benchCollect';
import { collectInPane, SENT } from './benchCollectPane';
import { engineSpeed, functionSpeed, functionSpeedWithRows } from './benchEngine';
import { FORMULAS, formulaSpeed } from './benchFormulas';
import { measureFullSheet } from './benchFullSheet';
import {
  exponent,
  GROWTH_SIZES,
  growthFile,
  measureGrowth,
  type GrowthFigures,
  type GrowthSize,
} from './benchGrowth';
import { paneOpening } from './benchPane';
import { benchFile, measureRun, type RunFigures } from './benchRun';
import { buildSizes } from './benchSizes';

/** Results in a run: 25,000 indicators of 50 units, four quarters each; and a hundredth of that. */
const SIZES = [1_000, 100_000];
const FORMULA_ROWS = 20_000;
/** How often the pane is opened; the fastest counts. */
const OPENINGS = 5;

/**
 * `npm run bench`: speeds, requests, bytes and sizes of this build on this computer, measured in one run;
 * `npm run bench -- growth`: of these only how the time of all sheets grows;
 * `npm run bench -- pane`: how long the pane takes to open;
 * `npm run bench -- collect`: files a second that are collected, and the memory that this takes;
 * `npm run bench -- full`: what becomes of a table of results that fills its sheet.
 */
async function main(): Promise<void> {
  const [part, ...given] = process.argv.slice(2);
  if (part === 'run') return runPart(given);
  if (part === 'growthRun') return growthPart(given);
  if (part === 'collectRun') return collectPart(given);
  if (part === 'growth') return inFolder(growth);
  if (part === 'collect') return inFolder(collect);
  if (part === 'pane') return inFolder(pane);
  if (part === 'full') return console.log(await measureFullSheet());
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? '?'} × ${cpus().length}\n`);
  speeds();
  await inFolder(async (folder) => {
    for (const rows of SIZES) writeFileSync(join(folder, `${rows}`), await benchFile(rows));
    headless(folder);
    await growth(folder);
  });
  sizes();
  await inFolder(pane);
  await inFolder(collect);
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function speeds(): void {
  const count = (speed: number): string => Math.round(speed).toLocaleString('en').padStart(12);
  console.log('Scores a second');
  console.log(`${count(engineSpeed())}  engine, prepared criteria (aim: at least 5,000,000)`);
  console.log(
    `${count(functionSpeed())}  =KPISCORE() over one array of 100,000, one row of levels (aim: at least 6,000,000)`
  );
  console.log(`${count(functionSpeedWithRows())}  the same with a row of level texts for each`);
  for (const { name, of } of FORMULAS) {
    const speed = count(formulaSpeed(FORMULA_ROWS, of));
    console.log(`${speed}  ${name} formula in each of 20,000 rows, embedded formula engine`);
  }
}

/** Each run in a process of its own, so that its peak memory is its own. */
function headless(folder: string): void {
  console.log('\nHeadless runs; a result row is one quarter of one indicator');
  console.log(
    '     rows  as      open s  read→score→write s  calculate s  save s  whole s  peak MB  syncs  requests  sent MB  got MB  file MB'
  );
  for (const rows of SIZES) {
    const [file, scored] = [join(folder, `${rows}`), join(folder, `${rows}-scored`)];
    for (const [kind, from, to] of [
      ['formulas', file, scored],
      ['again', scored, ''],
      ['values', file, ''],
    ] as const) {
      const run: RunFigures = inProcess(['run', from, `${rows}`, kind, to]);
      const { open, run: work, calculate, save } = run;
      const cells = [
        [rows.toLocaleString('en'), 9],
        [` ${kind}`, -9],
        [open.toFixed(2), 6],
        [work.toFixed(2), 20],
        [calculate.toFixed(2), 13],
        [save.toFixed(2), 8],
        [(open + work + calculate + save).toFixed(2), 9],
        [run.peakMemory.toFixed(0), 9],
        [run.syncs, 7],
        [run.requests, 10],
        [run.sent.toFixed(2), 9],
        [run.received.toFixed(2), 8],
        [`${run.fileSize.toFixed(1)}→${run.savedSize.toFixed(1)}`, 10],
      ] as const;
      console.log(cells.map(([cell, width]) => padded(`${cell}`, width)).join(''));
    }
  }
  console.log('As "again": formulas once more into the workbook that has been scored.');
  console.log('Aims at 100,000: read→score→write below 5 s; whole below 8 s and 1,000 MB.');
}

/** All sheets beside `--json`, each run in a process of its own; how the time grows is told where one number alone grows. */
async function growth(folder: string): Promise<void> {
  console.log('\nAll sheets beside --json (open, score; and plan, write, calculate, save)');
  console.log('units × indicators    --json s  all sheets s   times  grows with n^  peak MB');
  let last: { readonly size: GrowthSize; readonly all: GrowthFigures } | null = null;
  for (const size of GROWTH_SIZES) {
    const file = join(folder, `growth-${size.units}-${size.each}`);
    writeFileSync(file, await growthFile(size));
    const json: GrowthFigures = inProcess(['growthRun', file, 'json']);
    const all: GrowthFigures = inProcess(['growthRun', file, 'all']);
    const power =
      last?.size.units === size.units
        ? exponent([last.size.each, size.each], [last.all.seconds, all.seconds]).toFixed(2)
        : '';
    const cells = [
      [`${size.units.toLocaleString('en')} × ${size.each.toLocaleString('en')}`, 18],
      [json.seconds.toFixed(2), 12],
      [all.seconds.toFixed(2), 14],
      [(all.seconds / json.seconds).toFixed(1), 8],
      [power, 15],
      [Math.max(json.peakMemory, all.peakMemory).toFixed(0), 9],
    ] as const;
    console.log(cells.map(([cell, width]) => padded(cell, width)).join(''));
    last = { size, all };
  }
  console.log('Aims: at most 10 times --json; below 1,000 MB.');
}

async function growthPart([file = '', kind]: readonly string[]): Promise<void> {
  console.log(JSON.stringify(await measureGrowth(readFileSync(file), kind === 'all')));
}

function padded(text: string, width: number): string {
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

function inProcess<Figures>(part: readonly string[]): Figures {
  const args = [...process.execArgv, 'src/preview/cli/run.cjs', process.argv[1] ?? '', ...part];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Figures;
}

async function runPart([file = '', rows, kind, to = '']: readonly string[]): Promise<void> {
  const { figures, saved } = await measureRun(readFileSync(file), Number(rows), kind === 'values');
  if (to !== '') writeFileSync(to, saved);
  console.log(JSON.stringify(figures));
}

function sizes(): void {
  const found = buildSizes('dist');
  console.log('\nGzip size of what Excel loads, without Microsoft’s office.js');
  if (found === null) {
    console.log('There is no production build in dist/; make one with npm run build.');
    return;
  }
  const line = (size: number, what: string): void =>
    console.log(`${size.toFixed(1).padStart(7)} kB  ${what}`);
  line(found.functions, 'functions (aim: at most 22)');
  line(
    found.complete,
    'all kinds of criteria for the functions, which follow by themselves (aim: at most 25)'
  );
  line(found.pane, 'open pane in all, both of these with it (aim: at most 195)');
  for (const [chunk, size] of Object.entries(found.later)) line(size, `later, on demand: ${chunk}`);
}

/** How long the pane of the build takes to its first button, and what it waits for. */
async function pane(folder: string): Promise<void> {
  console.log('\nOpening the pane’s page in Chromium, nothing cached, files from this computer');
  const built = buildSizes('dist') !== null;
  const opening = built ? await paneOpening('dist', folder, OPENINGS) : null;
  if (opening === null) {
    console.log('This needs Chromium, and a production build in dist/ (npm run build).');
    return;
  }
  const { button, read, work, requests, asked } = opening;
  const line = (seconds: number, what: string): void =>
    console.log(`${seconds.toFixed(2).padStart(7)} s  ${what}`);
  line(button, `to the first button that can be pressed, best of ${OPENINGS} (aim: at most 1.0)`);
  line(read, 'until the workbook has been read and is shown');
  line(work, 'of this the page computes; the rest is waiting, also for other programs');
  line(asked.seconds, `Excel’s answers to ${asked.requests} requests, by the embedded workbook`);
  const kilobytes = requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  console.log(
    `Before the first button ${requests.length} files, ${kilobytes.toFixed(0)} kB not compressed (second, kB, file):`
  );
  for (const { file, from, to, bytes } of requests) {
    const cells = [
      `${from.toFixed(2)}–${to.toFixed(2)}`.padStart(11),
      (bytes / 1000).toFixed(0).padStart(6),
    ];
    console.log(`${cells.join('')}  ${file}`);
  }
}

/** Forms of Sa Kaeo's departments, collected by the command; each run in a process of its own. And larger ones in the pane. */
async function collect(folder: string): Promise<void> {
  console.log('\nCollecting forms, about ten indicators each');
  console.log('  files  seconds  files/s  peak MB');
  const { main: file, folders } = await collectFolders(folder);
  for (const [i, sent] of folders.entries()) {
    const size = COLLECT_SIZES[i] ?? 0;
    const { seconds, peakMemory }: CollectFigures = inProcess(['collectRun', file, sent]);
    const cells = [
      [size.toLocaleString('en'), 7],
      [seconds.toFixed(2), 9],
      [(size / seconds).toFixed(0), 9],
      [peakMemory.toFixed(0), 9],
    ] as const;
    console.log(cells.map(([cell, width]) => padded(cell, width)).join(''));
  }
  const inPane = await collectInPane();
  const { units, each } = SENT;
  console.log(
    inPane === null
      ? 'In the pane: this needs Chromium.'
      : `In the pane as it is shipped, in Chromium: ${units} forms of ${each} indicators in ${inPane.seconds.toFixed(1)} s (aim: at most 5), ` +
          `which did not answer for ${inPane.still.toFixed(2)} s at most; load of the computer ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`
  );
}

async function collectPart([file = '', sent = '']: readonly string[]): Promise<void> {
  console.log(JSON.stringify(await measureCollect(file, sent)));
}

void main();
