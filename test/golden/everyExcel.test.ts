import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostProblem } from '../../src/excel/host/hostProblem';
import {
  runHeadless,
  type HeadlessOptions,
  type HeadlessRun,
} from '../../src/preview/cli/headless';
import { PROFILES, PROFILE_NAMES } from '../../src/preview/host/profiles/profiles';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { bookOf, type BookFile } from '../workbook/file';
import { expectSheetSays } from '../workbook/sheetSays';

interface InputFile extends BookFile {
  readonly options?: Partial<HeadlessOptions>;
}

const requirements = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

jest.setTimeout(60_000);

/** Scored twice, so that formulas are also written over those that are there. */
describe.each(PROFILE_NAMES)('in %s the sheet says what the report says', (excel) => {
  test.each(requirements)('%s', async (name) => {
    const file = readFileSync(join(__dirname, name, 'input.json'), 'utf8');
    const { options = {}, ...book } = JSON.parse(file) as InputFile;
    const run = { ...options, profile: PROFILES[excel], write: true };
    const first = await scored(await saveWorkbook(bookOf(book)), run);
    const again = first && (await scored(first.bytes, run));
    for (const { bytes, report } of [first, again].filter((each) => each !== null)) {
      expectSheetSays(await openWorkbook(bytes), report);
    }
  });
});

/** Null where the workbook cannot be scored: the requirement says why. */
async function scored(
  bytes: Uint8Array,
  options: HeadlessOptions
): Promise<(HeadlessRun & { readonly bytes: Uint8Array }) | null> {
  try {
    const run = await runHeadless(bytes, options);
    return run.saved && { ...run, bytes: run.saved };
  } catch (cause) {
    if (!(cause instanceof HostProblem)) throw cause;
    return null;
  }
}
