import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileTrouble } from '../../../../src/preview/cli/files/fileTrouble';
import { passingName } from '../../../../src/preview/cli/files/passingFile';
import { saveFile } from '../../../../src/preview/cli/files/saveFile';

let folder: string;
const at = (name: string): string => join(folder, name);
const bytes = new TextEncoder().encode('new');
const textOf = (name: string): string => fs.readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), 'kpi-save-'));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

test('a file is written whole, over an old one too, and nothing is left beside it', async () => {
  await saveFile(at('a.xlsx'), bytes);
  expect(textOf('a.xlsx')).toBe('new');
  fs.writeFileSync(at('a.xlsx'), 'old');
  await saveFile(at('a.xlsx'), bytes);
  expect(textOf('a.xlsx')).toBe('new');
  expect(fs.readdirSync(folder)).toEqual(['a.xlsx']);
});

describe('through a link', () => {
  test.each(['there', 'not there yet'])('the file that is %s is written', async (state) => {
    fs.mkdirSync(at('elsewhere'));
    if (state === 'there') fs.writeFileSync(at('elsewhere/target.xlsx'), 'old');
    fs.symlinkSync('elsewhere/target.xlsx', at('first.xlsx'));
    fs.symlinkSync('first.xlsx', at('second.xlsx'));
    await saveFile(at('second.xlsx'), bytes);
    expect(fs.readlinkSync(at('second.xlsx'))).toBe('first.xlsx');
    expect(fs.readlinkSync(at('first.xlsx'))).toBe('elsewhere/target.xlsx');
    expect(textOf('elsewhere/target.xlsx')).toBe('new');
    expect(fs.readdirSync(at('elsewhere'))).toEqual(['target.xlsx']);
  });

  test('a link that leads nowhere is said by the name that was given', async () => {
    fs.symlinkSync('b.xlsx', at('a.xlsx'));
    fs.symlinkSync('a.xlsx', at('b.xlsx'));
    await expect(saveFile(at('a.xlsx'), bytes)).rejects.toThrow(
      `${at('a.xlsx')}: This link leads back to itself.`
    );
    fs.symlinkSync('gone/target.xlsx', at('c.xlsx'));
    await expect(saveFile(at('c.xlsx'), bytes)).rejects.toThrow(
      `${at('c.xlsx')}: There is no such file or folder.`
    );
  });

  test('what is no file is not replaced', async () => {
    fs.symlinkSync('/dev/null', at('null.xlsx'));
    await expect(saveFile(at('null.xlsx'), bytes)).rejects.toThrow(
      `${at('null.xlsx')}: This is a device or a pipe. Choose the name of a file.`
    );
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
    await expect(saveFile(folder, bytes)).rejects.toThrow(
      `${folder}: This is a folder, not a file.`
    );
  });
});

describe('what a run leaves that was killed while it wrote', () => {
  const leftOf = (output: string, run: number): string => {
    const name = passingName(at(output), run);
    fs.writeFileSync(name, 'half');
    return basename(name);
  };
  const ended = (): number => spawnSync(process.execPath, ['--version']).pid;

  test('the next run to the same output takes it away, also through a link', async () => {
    leftOf('a.xlsx', ended());
    leftOf('a.xlsx', ended());
    fs.symlinkSync('a.xlsx', at('link.xlsx'));
    await saveFile(at('link.xlsx'), bytes);
    expect(fs.readdirSync(folder)).toEqual(['a.xlsx', 'link.xlsx']);
  });

  test('a living run, another output, another machine, and names like ours are left alone', async () => {
    const dead = ended();
    const others = [
      leftOf('a.xlsx', process.pid),
      leftOf('a.xlsx', process.ppid),
      leftOf('b.xlsx', dead),
      basename(passingName(at('a.xlsx'), dead)).replace(/-[0-9a-f]{12}-/, '-0123456789ab-'),
      basename(passingName(at('a.xlsx'), dead)).replace('.tmp', '.tmp.xlsx'),
      'a.xlsx.tmp',
    ];
    for (const name of others) fs.writeFileSync(at(name), 'half');
    await saveFile(at('a.xlsx'), bytes);
    expect(fs.readdirSync(folder).sort()).toEqual(['a.xlsx', ...others].sort());
  });

  test('a name as long as the disk takes can be saved under', async () => {
    const name = `${'ก'.repeat(83)}.xlsx`;
    await saveFile(at(name), bytes);
    expect(fs.readdirSync(folder)).toEqual([name]);
  });
});

test('a full disk, which no error names a file of, is said of the file that is written', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });
  expect(fileTrouble(full, 'out.xlsx')).toBe(
    'out.xlsx: The disk is full. Make room on it, or choose another place.'
  );
});
