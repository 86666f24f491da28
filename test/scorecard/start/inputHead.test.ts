import { inputHead } from '../../../src/scorecard/start/inputHead';
import { inputLayout } from '../../../src/scorecard/plan/pageRoom';

const made = (widths: readonly number[], repeated: number | null, hint = 'Short') =>
  inputHead({ title: 'Title', hint, layout: inputLayout(widths), font: 'Tahoma', repeated });

test('title and guidance begin in the first column', () => {
  const { blocks, merges } = made([10, 10, 40], null);
  expect(blocks).toEqual([{ row: 0, column: 0, cells: [['Title'], ['Short']] }]);
  expect(merges).toEqual([]);
});

test('right of a column that is repeated on each page, so that no piece of them stands there', () => {
  const long = 'What to fill in where, in words. '.repeat(12);
  const { blocks, styles, merges } = made([20, 20, 10, 40, 40, 150], 2, long);
  expect(blocks.map(({ column }) => column)).toEqual([3]);
  expect(styles.map(({ area }) => area.column)).toEqual([3, 3]);
  expect(merges).toEqual([{ row: 1, column: 3, rows: 1, columns: 2 }]);
});

test('guidance is read to its end, also where a computer lacks the font', () => {
  const long = 'กรอกค่าเป้าหมายและผลการปฏิบัติงานของแต่ละตัวชี้วัด '.repeat(3);
  const points = (font: string) =>
    inputHead({ title: '', hint: long, layout: inputLayout([60]), font, repeated: null })
      .rowHeights[1]?.points ?? 0;
  expect(points('TH Sarabun New')).toBeGreaterThan(points('Tahoma') * 1.4);
});

test('a title longer than its page is wide goes on in a second line of it, and not on the next page', () => {
  const title = 'Sample: agreements of the provincial administration, fiscal year 2569 (2026)';
  const { merges, rowHeights } = inputHead({
    title,
    hint: 'Short',
    layout: inputLayout([30, 20, 8, 40, 30, 150], 2),
    font: 'Tahoma',
    repeated: 2,
  });
  expect(merges).toEqual([{ row: 0, column: 3, rows: 1, columns: 2 }]);
  expect(rowHeights[0]?.points).toBe(48);
});
