import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostProblem } from '../../src/excel/host/hostProblem';
import { runHeadless, type HeadlessOptions } from '../../src/preview/cli/headless';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { bookOf, type BookFile } from '../workbook/file';

/**
 * Each folder is a requirement: `input.json` a workbook and how it is run, `expected.json` what the run reports (what
 * `--json` prints), or the one line that it fails with. Checked by hand against domain.md.
 */
interface InputFile extends BookFile {
  readonly options?: Partial<HeadlessOptions>;
}

const folder = __dirname;
const requirements = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(requirements)('%s', async (name) => {
  const { options = {}, ...book } = readJson(name, 'input.json') as InputFile;
  const bytes = await saveWorkbook(bookOf(book));
  const run = { freeze: false, write: false, ...options };
  const { outcome: first } = await outcomeOf(bytes, { ...run, write: false });
  expect(first).toEqual(readJson(name, 'expected.json'));
  // Writing scores and the summary does not change what is reported.
  const { outcome: written, saved } = await outcomeOf(bytes, { ...run, write: true });
  if (!('fails' in written)) expect(written).toEqual(first);
  // What is saved says the same when it is scored.
  if (saved) expect((await outcomeOf(saved, { ...run, write: false })).outcome).toEqual(first);
});

interface Outcome {
  readonly outcome: object;
  readonly saved: Uint8Array | null;
}

async function outcomeOf(bytes: Uint8Array, options: HeadlessOptions): Promise<Outcome> {
  try {
    const { report, saved } = await runHeadless(bytes, options);
    return { outcome: report, saved };
  } catch (cause) {
    if (!(cause instanceof HostProblem)) throw cause;
    const { what, todo } = cause.bilingual;
    const language = options.lang ?? 'th';
    return { outcome: { fails: `${what[language]} ${todo[language]}` }, saved: null };
  }
}

function readJson(name: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
}
