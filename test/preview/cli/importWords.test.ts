import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../../src/preview/cli/importing/importFile';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { bookOf } from '../../workbook/file';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-import-words-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const code = await importFile(args, { out: (l) => out.push(l), err: (l) => out.push(l) });
  return { code, out: out.join('\n') };
}

const header = ['ที่', 'ตัวชี้วัด', 'น้ำหนัก', 1, 2, 3, 4, 5, 'ผลงาน'];
const row = (no: number, name: string, actual: number) => [
  ...[no, name, 50, 10, 20, 30, 40, 50, actual],
];
const write = async (): Promise<string> => {
  const rows = [['กองช่าง'], header, row(1, 'ถนน', 35), row(2, 'น้ำ', 92), ['', 'รวม', 100]];
  const book = bookOf({ sheets: [{ name: 'แบบ', blocks: [{ rows }] }] });
  writeFileSync(at('thai.xlsx'), await saveWorkbook(book));
  return at('thai.xlsx');
};

test('what it says to a person is Thai, unless it is English', async () => {
  const { out } = await run(await write());
  expect(out.split('\n')).toEqual([
    'แบบฟอร์ม: เกณฑ์ของแต่ละระดับเรียงตามคอลัมน์ (ลำดับแถว, ตัวชี้วัด, น้ำหนัก, ระดับ 1, ระดับ 2, ระดับ 3, ระดับ 4, ระดับ 5, ผลการปฏิบัติงาน)',
    '   2 หัวตาราง',
    '   3 ตัวชี้วัด        1 ถนน [10 | 20 | 30 | 40 | 50] (50) → 35',
    '   4 ตัวชี้วัด        2 น้ำ [10 | 20 | 30 | 40 | 50] (50) → 92',
    '   5 ผลรวม',
    'ไม่นำเข้า:',
    '  แถว 1: อยู่เหนือหัวตาราง',
    '  แถว 2: หัวตาราง',
    '  แถว 5: ผลรวม',
    'ตัวชี้วัด: 2',
    'ผลการปฏิบัติงาน: ใหม่ 0 · ตรงกับเดิม 0 · ต่างจากเดิม 0 · ไม่นำเข้า 2',
    '  1: ผล 35 ไม่ระบุรอบ โปรดระบุด้วย --period',
    '  2: ผล 92 ไม่ระบุรอบ โปรดระบุด้วย --period',
  ]);
  const english = await run(await write(), '--lang', 'en');
  expect(english.out).not.toMatch(/แบบฟอร์ม|ผลการปฏิบัติงาน|ไม่นำเข้า/);
});

test('so is what becomes of results, and what is there already', async () => {
  const file = await write();
  expect((await run(file, '--period', 'Q1', '--out', at('thai1.xlsx'))).code).toBe(0);
  const book = await openWorkbook(readFileSync(at('thai1.xlsx')));
  book.sheet('แบบ')?.set(3, 8, 77);
  writeFileSync(at('thai2.xlsx'), await saveWorkbook(book));
  const again = [at('thai2.xlsx'), '--sheet', 'แบบ'];
  expect((await run(...again, '--period', 'Q1')).out.split('\n').slice(-4)).toEqual([
    'ตัวชี้วัด: 0',
    'มีอยู่แล้ว จึงไม่เพิ่ม: 1, 2',
    'ผลการปฏิบัติงาน: ใหม่ 0 · ตรงกับเดิม 1 · ต่างจากเดิม 1',
    '  2 ไตรมาส 1: คงค่าเดิม 92 ไว้ แบบฟอร์มระบุ 77',
  ]);
  const replaced = await run(...again, '--period', 'Q1', '--replace-results');
  expect(replaced.out).toContain('\n  2 ไตรมาส 1: เดิม 92 เปลี่ยนเป็น 77');
  const english = await run(...again, '--period', 'Q1', '--lang', 'en');
  expect(english.out).toContain('\n  2 Q1: was 92 and stays, the form says 77');
});
