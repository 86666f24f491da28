import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formsFile } from '../../../../src/preview/cli/departments/formsFile';
import { readSentFiles } from '../../../../src/preview/cli/departments/sentFiles';
import { saveWorkbook } from '../../../../src/preview/workbook/file/saveWorkbook';
import type { Sent } from '../../../../src/scorecard';
import { bookOf } from '../../../workbook/file';
import { twoUnits } from '../../../workbook/departments';

jest.setTimeout(60_000);

let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-sent-'));
  writeFileSync(at('kpi.xlsx'), await saveWorkbook(twoUnits()));
  await formsFile([at('kpi.xlsx'), '--period', 'Q2', '--out', folder], {
    out: () => undefined,
    err: () => undefined,
  });
  writeFileSync(at('empty.xlsx'), '');
  writeFileSync(at('torn.xlsx'), 'PK\u0003\u0004 and no more');
  // A formula without a result, as some programs leave it.
  const rows = [
    ['Code', 'Period', 'Actual'],
    ['1', 'Q2', '=40+2'],
  ];
  const blocks = [{ table: 'KpiResults', rows }];
  writeFileSync(
    at('formula.xlsx'),
    await saveWorkbook(bookOf({ sheets: [{ name: 'R', blocks }] }))
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(many: number): Promise<readonly Sent[]> {
  const names = ['Q2 กองคลัง', 'empty', 'Q2 กองช่าง', 'torn', 'away', 'formula', 'Q2 กองคลัง'];
  const sent: Sent[] = [];
  const paths = names.map((name) => at(`${name}.xlsx`));
  await readSentFiles(paths, (i, one) => void (sent[i] = one), many);
  return sent;
}

test('threads read what one reads, whatever is wrong with some of the files', async () => {
  const [one, several] = [await read(Infinity), await read(1)];
  expect(several).toEqual(one);
  expect(one.map((sent) => ('book' in sent ? 'read' : sent.refused))).toEqual([
    ...['read', 'empty', 'read', 'corrupt', 'notReadable', 'read', 'read'],
  ]);
  expect(JSON.stringify(one[5])).toContain('42');
});
