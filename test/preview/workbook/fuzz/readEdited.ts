import { readFileSync } from 'node:fs';
import { runHeadless } from '../../../../src/preview/cli/headless';
import { HostProblem } from '../../../../src/excel/host/hostProblem';
import { WorkbookFileError } from '../../../../src/preview/workbook/file/package/fileError';
import { openWorkbook } from '../../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../../src/preview/workbook/file/saveWorkbook';
import { editedFile } from './edits';

/** A process of its own, so that a reader that hangs or aborts is noticed: `FILE FROM TO [score]`. */
const [path = '', from, to, score] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));

let refused = 0;
for (let seed = Number(from); seed < Number(to); seed++) {
  const { file, what } = editedFile(bytes, seed);
  // The parent reads the last line where this process does not come to its end.
  process.stdout.write(`\n${seed}: ${what}`);
  const start = performance.now();
  try {
    if (score === 'score') await runHeadless(file, { write: true });
    else await openWorkbook(await saveWorkbook(await openWorkbook(file)));
  } catch (error) {
    if (!(error instanceof WorkbookFileError || error instanceof HostProblem)) throw error;
    refused++;
  }
  if (performance.now() - start > 5_000) throw new Error('too slow');
}
process.stdout.write(`\nrefused ${refused}`);
