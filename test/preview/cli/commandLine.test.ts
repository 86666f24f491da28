import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Faults } from '../../../src/preview/host/faults';
import { HostError } from '../../../src/preview/host/hostError';
import { PROFILE_NAMES } from '../../../src/preview/host/profiles/profiles';
import { sampleFile } from '../../../src/preview/cli/samples/sampleFile';
import { scoreFile } from '../../../src/preview/cli/scoring/scoreFile';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import * as planners from '../../../src/scorecard/planners';
import { bookOf, type BookFile } from '../../workbook/file';

jest.mock('../../../src/scorecard/planners', () => ({
  __esModule: true,
  ...jest.requireActual<object>('../../../src/scorecard/planners'),
}));

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-score-'));
  const good = await bytesOf('per-period-criteria');
  writeFileSync(at('good.xlsx'), good);
  writeFileSync(at('errors.xlsx'), await bytesOf('text-weight-is-reported'));
  const doubted = 'targets-that-may-be-lower-is-better-are-doubted';
  writeFileSync(at('doubted.xlsx'), await bytesOf(doubted));
  writeFileSync(at('empty.xlsx'), await bytesOf('empty-workbook'));
  writeFileSync(at('column.xlsx'), await bytesOf('missing-column'));
  writeFileSync(at('letter.xlsx'), 'Dear colleagues');
  writeFileSync(at('zeros.xlsx'), new Uint8Array(0));
  writeFileSync(at('torn.xlsx'), good.subarray(0, Math.floor(good.length / 2)));
  writeFileSync(at('locked.xlsx'), encryptedPackage());
});

afterAll(() => rmSync(folder, { recursive: true }));

async function bytesOf(requirement: string): Promise<Uint8Array> {
  const file = join(__dirname, '../../golden', requirement, 'input.json');
  return saveWorkbook(bookOf(JSON.parse(readFileSync(file, 'utf8')) as BookFile));
}

/** What Excel writes for a workbook with a password: an OLE2 container with the stream "EncryptedPackage". */
function encryptedPackage(): Uint8Array {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('EncryptionInfo', 'utf16le').copy(bytes, 1024);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1152);
  return bytes;
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command in this process; one test starts the real ones. */
async function run(script: 'score' | 'sample', ...args: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const command = script === 'score' ? scoreFile : sampleFile;
  const code = await command(args, {
    out: (line) => out.push(`${line}\n`),
    err: (line) => err.push(`${line}\n`),
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** The command as `npm run` starts it. */
function start(script: 'score' | 'sample', ...args: readonly string[]): Promise<Ended> {
  return started(...NODE, `src/preview/cli/${script}.ts`, ...args);
}

const NODE = [process.execPath, 'src/preview/cli/run.cjs'] as const;

function started(program: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, (error, out, err) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, out, err });
    });
  });
}

/** Exit 2, nothing on stdout, exactly one line on stderr. */
async function refusal(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await run('score', ...args);
  expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({
    code: 2,
    out: '',
    lines: 1,
  });
  return err.trimEnd().replaceAll(folder, '…');
}

jest.setTimeout(60_000);

test.each([
  ['none.xlsx', 'There is no such file or folder.'],
  ['letter.xlsx', 'The file is not an Excel workbook (.xlsx).'],
  ['zeros.xlsx', 'The file is not an Excel workbook (.xlsx).'],
  ['torn.xlsx', 'The file is damaged and cannot be read.'],
  [
    'locked.xlsx',
    'The workbook is protected with a password. Remove the password in Excel and try again.',
  ],
  ['.', 'This is a folder, not a file.'],
])('%s: %s', async (name, message) => {
  expect(await refusal(at(name))).toBe(`score: ${at(name).replace(folder, '…')}: ${message}`);
});

test('a workbook without a table of indicators', async () => {
  expect(await refusal(at('empty.xlsx'), '--json')).toMatch(
    /empty\.xlsx: There are no indicators in this workbook/
  );
});

test('unknown unit, period, language, option; no file, two files', async () => {
  const good = at('good.xlsx');
  const lines = [
    await refusal(good, '--unit', 'Nobody'),
    await refusal(good, '--period', 'Q9'),
    await refusal(good, '--lang', 'fr'),
    await refusal(good, '--outt', at('x.xlsx')),
    await refusal(),
    await refusal(good, good),
    await refusal(good, '--plain', '--freeze'),
    await refusal(good, '--profile', 'excel2016'),
  ];
  expect(lines[0]).toMatch(/There is no unit “Nobody”/);
  expect(lines[1]).toMatch(/Not a period; try Q2, H1, 6M or Y/);
  expect(lines[2]).toMatch(/Choose th or en/);
  expect(lines[3]).toMatch(/unknown option '--outt'/);
  expect(lines[4]).toMatch(/missing required argument 'in\.xlsx'/);
  expect(lines[5]).toMatch(/too many arguments/);
  expect(lines[7]).toMatch(
    /'excel2016' is invalid\. Choose one of excel2021, .*, m365, web, strict\./
  );
  expect(lines[6]).toMatch(/'--plain' cannot be used with option '--freeze'/);
});

test('--json prints JSON only; without --out nothing is written', async () => {
  const before = readdirSync(folder);
  const { code, out, err } = await run('score', at('good.xlsx'), '--json', '--period', 'Q2');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const report = JSON.parse(out) as { period: string; units: unknown[]; problems: unknown[] };
  expect(Object.keys(report)).toEqual(['period', 'units', 'problems']);
  expect(report.period).toBe('Q2');
  expect(readdirSync(folder)).toEqual(before);
});

test('--json says of which targets lower may be better, with their cells; a doubt is no failure', async () => {
  const { code, out } = await run('score', at('doubted.xlsx'), '--json');
  const { problems } = JSON.parse(out) as { problems: object[] };
  expect({ code, problems }).toMatchObject({
    code: 0,
    problems: ['A2', 'A3'].map((cell) => ({
      severity: 'warning',
      code: 'lowerMeant',
      sheet: 'KPI',
      cell,
    })),
  });
});

test.each(PROFILE_NAMES)('as %s: the same figures, and a file of them', async (name) => {
  const plain = await run('score', at('good.xlsx'), '--json');
  const out = at(`${name}.xlsx`);
  const named = ['--profile', name, '--out', out];
  const { code, out: json, err } = await run('score', at('good.xlsx'), '--json', ...named);
  expect(code).toBe(0);
  // Only the strictest has no printer; what is written is the same.
  const noPrinter = /^score: เขียนข้อมูลครบแล้ว แต่ .*“Scores”.*\n$/;
  if (name === 'strict') expect(err).toMatch(noPrinter);
  else expect(err).not.toMatch(noPrinter);
  expect(JSON.parse(json)).toEqual(JSON.parse(plain.out));
  expect((await openWorkbook(readFileSync(out))).table('KpiScores')).not.toBeNull();
});

test('error problems: exit 1, and the good rows are scored and written all the same', async () => {
  const { code, out } = await run('score', at('errors.xlsx'), '--out', at('scored.xlsx'));
  expect(code).toBe(1);
  expect(out).toMatch(/ข้อผิดพลาด: KPI!H3 /);
  const scored = await openWorkbook(readFileSync(at('scored.xlsx')));
  expect(scored.sheets.map(({ name }) => name)).toEqual(['KPI', 'Results', 'Scores', 'สรุปผลคะแนน']);
  expect(scored.table('KpiScores')?.table.area.rows).toBe(3);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('nothing to score: the problems say why, and nothing is written', async () => {
  const out = at('nothing.xlsx');
  const ended = await run('score', at('column.xlsx'), '--json', '--lang', 'en', '--out', out);
  expect(ended.code).toBe(1);
  expect(ended.err).toMatch(/not written/);
  expect((await run('score', at('column.xlsx'), '--out', out)).err).toMatch(/ไม่ได้บันทึกไฟล์/);
  expect((JSON.parse(ended.out) as { units: unknown[] }).units).toEqual([]);
  expect(readdirSync(folder)).not.toContain('nothing.xlsx');
});

test('what Excel refuses, and an error of the add-in: exit 2, and one line with its cause and sheet', async () => {
  const refuse = (error: Error) =>
    jest.spyOn(Faults.prototype, 'before').mockImplementation(({ Name }) => {
      if (Name === 'Merge') throw error;
    });
  const refused = refuse(new HostError('InvalidArgument', 'Not\nlike this.', 400));
  const out = at('refused.xlsx');
  expect(await refusal(at('good.xlsx'), '--out', out)).toBe(
    'score: …/good.xlsx: Excel refused what the add-in asked for at the sheet “Scores”. The workbook is as it was before. (InvalidArgument, Not like this., Range.merge) Try again; if it happens again, send this message to whoever looks after the add-in.'
  );
  refused.mockRestore();
  const styled = jest.spyOn(planners, 'planScores').mockImplementation(() => {
    throw new TypeError('x is undefined');
  });
  expect(await refusal(at('good.xlsx'), '--out', out)).toMatch(
    /good\.xlsx: This is an error of the add-in itself, .* \(TypeError: x is undefined\)/
  );
  styled.mockRestore();
  expect(readdirSync(folder)).not.toContain('refused.xlsx');
});

test('--out is never the workbook itself, and a folder that is not there is said', async () => {
  const before = readFileSync(at('good.xlsx'));
  expect(await refusal(at('good.xlsx'), '--out', `${folder}/./good.xlsx`)).toMatch(
    /--out is the workbook itself/
  );
  expect(await refusal(at('good.xlsx'), '--out', at('no/where.xlsx'))).toMatch(
    /where\.xlsx: There is no such file or folder\./
  );
  expect(readFileSync(at('good.xlsx')).equals(before)).toBe(true);
});

test('a disk that takes no more: the file that was to be written is named, and the old one stays', async () => {
  const [input, out] = [at('good.xlsx'), at('large.xlsx')];
  writeFileSync(out, 'old');
  const score = [...NODE, 'src/preview/cli/score.ts', input, '--out', out];
  // A disk of four kilobytes: no larger file can be written by this process.
  const { code, err } = await started('sh', '-c', 'ulimit -f 8; exec "$@"', 'sh', ...score);
  expect({ code, err }).toEqual({ code: 2, err: `score: ${out}: The file is too large.\n` });
  expect(readFileSync(out, 'utf8')).toBe('old');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('the sample scores without a problem, in either language', async () => {
  const written = await start('sample', at('sample.xlsx'), '--lang', 'en');
  expect(written).toEqual({ code: 0, out: `${at('sample.xlsx')}\n`, err: '' });
  const { code, out, err } = await start('score', at('sample.xlsx'), '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { units } = JSON.parse(out) as { units: { indicators: unknown[] }[] };
  expect(units[0]?.indicators).toHaveLength(35);
  expect((await run('sample', at('x.xlsx'), '--lang', 'fr')).code).toBe(2);
});
