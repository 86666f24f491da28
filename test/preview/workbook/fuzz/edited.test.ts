import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleWorkbook } from '../../../../src/preview/cli/samples/sampleWorkbook';
import { sheetOf } from '../../../stories/shown';
import { smallBook } from '../../../stories/stage';
import { richFile } from '../richPackage';

const folder = mkdtempSync(join(tmpdir(), 'kpi-edited-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** More of them with `IMPORT_EDITS=2000 npx jest edited`. */
const IMPORTS = Number(process.env['IMPORT_EDITS'] ?? 60);

const formBesideTables = (): Promise<Uint8Array> =>
  smallBook((workbook) => {
    workbook.activeSheet = sheetOf(workbook, 'Mine');
  });

test.each([
  ['a workbook with everything', () => Promise.resolve(richFile()), 0, 1200, ''],
  ['a sample', () => sampleWorkbook('outstanding', 'th'), 1200, 2000, ''],
  ['a sample that is scored', () => sampleWorkbook('outstanding', 'th'), 2000, 2150, 'score'],
  ['a form that is imported', formBesideTables, 3000, 3000 + IMPORTS, 'import'],
])(
  '%s with one token changed is refused with a reason or read, and never hangs',
  async (name, make, from, to, command) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, await make());
    const child = spawnSync(
      process.execPath,
      [
        '--max-old-space-size=500',
        'src/preview/cli/run.cjs',
        join(__dirname, 'readEdited.ts'),
        ...[file, `${from}`, `${to}`, command],
      ],
      { encoding: 'utf8', timeout: 600_000 }
    );
    const last = child.stdout.slice(child.stdout.lastIndexOf('\n') + 1);
    expect({ last, stderr: child.stderr }).toEqual({
      last: expect.stringMatching(/^refused \d+$/) as string,
      stderr: '',
    });
  },
  650_000
);
