import { readFileSync } from 'node:fs';
import { runImport } from '../../../../src/preview/cli/importing/importRun';
import { runHeadless } from '../../../../src/preview/cli/headless';
import { HostProblem } from '../../../../src/excel/host/hostProblem';
import { WorkbookFileError } from '../../../../src/file/package/fileError';
import { openWorkbook } from '../../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../../src/preview/workbook/file/saveWorkbook';
import { editedFile } from './edits';

/** A process of its own, so that a reader that hangs or aborts is noticed: `FILE FROM TO [score | import]`. */
const [path = '', from, to, command] = process.argv.slice(2);
/** Of the sheet that the workbook shows, all that is used, into its table. */
const IMPORTED = {
  lang: 'th',
  addExisting: true,
  all: false,
  replaceResults: false,
  column: new Map(),
  write: true,
} as const;
const bytes = new Uint8Array(readFileSync(path));

async function work(file: Uint8Array): Promise<void> {
  if (command === 'score') await runHeadless(file, { write: true });
  else if (command === 'import') {
    const { saved } = await runImport(file, IMPORTED);
    if (saved !== null) await openWorkbook(saved);
  } else await openWorkbook(await saveWorkbook(await openWorkbook(file)));
}

async function readAll(): Promise<void> {
  let refused = 0;
  for (let seed = Number(from); seed < Number(to); seed++) {
    const { file, what } = editedFile(bytes, seed);
    // The parent reads the last line where this process does not come to its end.
    process.stdout.write(`\n${seed}: ${what}`);
    const start = performance.now();
    try {
      await work(file);
    } catch (error) {
      if (!(error instanceof WorkbookFileError || error instanceof HostProblem)) throw error;
      refused++;
    }
    if (performance.now() - start > 5_000) throw new Error('too slow');
  }
  process.stdout.write(`\nrefused ${refused}`);
}

void readAll();
