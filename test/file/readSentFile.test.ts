import { readFileSync } from 'node:fs';
import { inflateAnywhere } from '../../src/file/package/inflate';
import { readSentFile } from '../../src/file/readSentFile';
import { sentBook } from '../../src/file/sentBook';
import { cellsOf } from '../../src/preview/cli/departments/cellsOf';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { SentBook } from '../../src/scorecard';
import type { RawTable } from '../../src/tables';
import { RESULTS, twoUnits } from '../workbook/departments';
import { bookOf } from '../workbook/file';

const bytesOf = async (workbook: Workbook) => new Uint8Array(await saveWorkbook(workbook));

async function read(workbook: Workbook) {
  const sent = await readSentFile(await bytesOf(workbook), inflateAnywhere);
  if (!('book' in sent)) throw new Error(sent.refused);
  return sent.book;
}

/** Formats of blank cells are left out: nobody asks for them. */
function filled({ snapshot, ranges, ...book }: SentBook) {
  const plain = (range: RawTable) => ({
    ...range,
    formats: range.rows.map((line, r) =>
      line.map((value, c) => (value === null ? null : range.formats?.[r]?.[c]))
    ),
  });
  return { ...book, tables: snapshot.tables.map(plain), ranges: ranges.map(plain) };
}

const HEADERS = ['รหัส', 'รอบ', 'ผลการปฏิบัติงาน'];

test.each([
  ['a workbook of two units', async () => bytesOf(twoUnits())],
  [
    'a form saved by LibreOffice',
    async () =>
      new Uint8Array(readFileSync('test/preview/cli/departments/savedByLibreOffice/once/คลัง.xlsx')),
  ],
])('%s is read as the preview opens it', async (_, bytes) => {
  const file = await bytes();
  const sent = await readSentFile(file, inflateAnywhere);
  expect(sent.hash).toMatch(/^[0-9a-f]{64}$/);
  expect('book' in sent && filled(sent.book)).toEqual(
    filled(sentBook(cellsOf(await openWorkbook(file))))
  );
});

test('its table of results is there cell by cell', async () => {
  const { snapshot, stamp } = await read(twoUnits());
  expect(stamp).toBeNull();
  expect(snapshot.tables.find(({ name }) => name === 'KpiResults')?.rows).toEqual(RESULTS);
});

test('days of a workbook that counts from 1904 are those of 1900', async () => {
  const workbook = bookOf({
    sheets: [
      {
        name: 'ผล',
        blocks: [{ rows: [HEADERS, ['1', 'Q2', 44000]], formats: { ผลการปฏิบัติงาน: 'd/m/yyyy' } }],
      },
    ],
  });
  workbook.date1904 = true;
  const { ranges } = await read(workbook);
  expect(ranges.map(({ rows }) => rows)).toEqual([[['1', 'Q2', 45462]]]);
});

test('a formula without a result is one that waits for it, not a blank', async () => {
  const rows = [HEADERS, ['1', 'Q2', { formula: '=80+12' }]];
  const { ranges } = await read(bookOf({ sheets: [{ name: 'ผล', blocks: [{ rows }] }] }));
  expect(ranges[0]?.rows).toEqual([['1', 'Q2', '#BUSY!']]);
});

test('a cell in the last corner of a sheet makes neither its range nor its table wide', async () => {
  const workbook = bookOf({
    sheets: [{ name: 'ผล', blocks: [{ at: 'B3', rows: [HEADERS, ['1', 'Q2', 90]] }] }],
  });
  workbook.sheets[0]?.set(99_999, 16_383, 'x');
  const { ranges } = await read(workbook);
  expect(ranges).toHaveLength(1);
  expect([ranges[0]?.top, ranges[0]?.left, ranges[0]?.headers]).toEqual([2, 1, HEADERS]);
  expect(ranges[0]?.rows[0]).toEqual(['1', 'Q2', 90]);
});

test('no file at all is said to be empty', async () => {
  expect(await readSentFile(new Uint8Array(), inflateAnywhere)).toMatchObject({ refused: 'empty' });
});
