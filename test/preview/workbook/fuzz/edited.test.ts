import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleWorkbook } from '../../../../src/preview/cli/samples/sampleWorkbook';
import { richFile } from '../richPackage';

const folder = mkdtempSync(join(tmpdir(), 'kpi-edited-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a workbook with everything', () => Promise.resolve(richFile()), 0, 1200, ''],
  ['a sample', () => sampleWorkbook('outstanding', 'th'), 1200, 2000, ''],
  ['a sample that is scored', () => sampleWorkbook('outstanding', 'th'), 2000, 2150, 'score'],
])(
  '%s with one token changed is refused with a reason or read, and never hangs',
  async (name, make, from, to, score) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, await make());
    const child = spawnSync(
      process.execPath,
      [
        '--max-old-space-size=500',
        ...['--import', '@swc-node/register/esm-register'],
        join(__dirname, 'readEdited.ts'),
        ...[file, `${from}`, `${to}`, score],
      ],
      { encoding: 'utf8', timeout: 150_000 }
    );
    const last = child.stdout.slice(child.stdout.lastIndexOf('\n') + 1);
    expect({ last, stderr: child.stderr }).toEqual({
      last: expect.stringMatching(/^refused \d+$/) as string,
      stderr: '',
    });
  },
  200_000
);
