import { strToU8 } from 'fflate';
import { readRows, type FileRow } from '../../../src/file/cells/rowReader';

const context = { prefix: '', part: 'sheet1.xml' };

function rowsOf(xml: string): { rows: FileRow[]; rest: string } {
  const rows: FileRow[] = [];
  return { rest: readRows(strToU8(xml), context, (row) => rows.push(row)), rows };
}

/** Rows of very different lengths, with letters of one to four bytes, so that pieces end everywhere in them. */
const row = (i: number): string =>
  i % 5 === 4
    ? `<row r="${i + 1}"/>`
    : `<row r="${i + 1}"><c r="A1" t="str"><v>${'ก😀é'.repeat((i * 7919) % 900)}${'x'.repeat(i % 4)}</v></c></row>`;
const between = (i: number): string =>
  i % 7 === 0 ? `<!-- ${'ข'.repeat(i)} -->` : '\n'.repeat(i % 3);

test('rows in pieces of the text are whole', () => {
  const texts = Array.from({ length: 200 }, (_, i) => between(i) + row(i));
  const { rows, rest } = rowsOf(`${texts.join('')}<!-- end -->`);
  expect(rows.map((each) => each.row)).toEqual(texts.map((_, i) => i));
  expect(rows.map(({ before, text }) => before + text)).toEqual(texts);
  for (const { tag, cells, text } of rows) {
    expect(text).toBe(tag.endsWith('/>') ? tag : `${tag}${cells}</row>`);
  }
  expect(rest).toBe('<!-- end -->');
});

test('a row much longer than a piece is whole', () => {
  const long = `<row><c><v>${'ตัวชี้วัด'.repeat(100_000)}</v></c></row>`;
  const { rows, rest } = rowsOf(`${long}<row r="7"/>`);
  expect(rows.map((each) => [each.row, each.text.length])).toEqual([
    [0, long.length],
    [6, '<row r="7"/>'.length],
  ]);
  expect(rest).toBe('');
});

test.each([
  ['a row without its end', `<row r="1">${'<c/>'.repeat(50_000)}`],
  ['a tag without its end', '<row r="1'],
  ['a row in a row', '<row r="1"><c/><row r="2"></row>'],
  ['an end without its row', '<row r="1"/></row>'],
  ['a row beyond the grid', '<row r="1048577"/>'],
])('%s is refused', (_, xml) => {
  expect(() => rowsOf(xml)).toThrow('sheet1.xml');
});
