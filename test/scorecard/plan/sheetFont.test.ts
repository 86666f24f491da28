import {
  fontFor,
  inFont,
  readableHeight,
  tableHeight,
} from '../../../src/scorecard/plan/sheetFont';
import type { SheetPlan } from '../../../src/scorecard/plan/plan';

const area = { row: 0, column: 0, rows: 3, columns: 2 };

const plan = (changed: Partial<SheetPlan> = {}): SheetPlan => ({
  name: 'Sheet',
  role: 'scores',
  mode: 'replace',
  blocks: [{ row: 0, column: 0, cells: [['a', 'b']] }],
  tables: [],
  styles: [
    { area, font: { name: 'Tahoma', size: 10 } },
    { area, font: { name: 'Tahoma', size: 9, bold: true } },
    { area, font: { name: 'Segoe UI Symbol', size: 11 } },
    { area, font: { bold: true } },
    { area, wrap: true },
  ],
  merges: [],
  columnWidths: [10, 20],
  rowHeights: [
    { row: 0, count: 2, points: 20 },
    { row: 2, count: 1, points: 34 },
    { row: 3, count: 1, points: 6 },
  ],
  freezeRows: 0,
  freezeColumns: 0,
  gridlines: false,
  tabColor: null,
  page: {
    orientation: 'landscape',
    fitToWidth: true,
    repeatRows: null,
    printArea: null,
    footer: { left: '', center: '', right: '' },
    margins: { top: 36, right: 28, bottom: 42, left: 28 },
  },
  ...changed,
});

const fonts = ({ styles }: SheetPlan) =>
  styles.flatMap(({ font }) =>
    font === undefined ? [] : [`${font.name ?? ''} ${font.size ?? ''}`]
  );
const heights = ({ rowHeights }: SheetPlan) => rowHeights.map(({ points }) => points);

test('16 points of TH Sarabun New look like 11 of Tahoma, and its lines are further apart; symbols keep their font', () => {
  const made = inFont(plan(), 'TH Sarabun New');
  expect(fonts(made)).toEqual([
    'TH Sarabun New 15',
    'TH Sarabun New 13',
    'Segoe UI Symbol 11',
    ' ',
  ]);
  expect(heights(made)).toEqual([27, 47, 6]);
});

test.each(['Tahoma', 'Sarabun', 'Thonburi'])('%s has letters of the usual size', (font) => {
  const made = inFont(plan(), font);
  expect(fonts(made)).toEqual([`${font} 10`, `${font} 9`, 'Segoe UI Symbol 11', ' ']);
  expect(heights(made)).toEqual(heights(plan()));
});

test('what the page makes smaller is larger on the sheet, so that nothing is printed smaller than 9 points', () => {
  const wide = plan({ columnWidths: [90, 88] });
  const printed = fonts(inFont(wide, 'Tahoma'))
    .slice(0, 2)
    .map((font) => Number(font.split(' ')[1]));
  const scale = (842 - 56) / ((90 + 88) * 5.25 + 2 * 3.75);
  expect(printed.every((size) => size * scale >= 8.8)).toBe(true);
  expect(heights(inFont(wide, 'Tahoma'))[0]).toBeGreaterThan(20);
});

test('a sheet that people fill in has the font in every cell that is written', () => {
  const [whole] = inFont(plan({ mode: 'create' }), 'TH Sarabun New').styles;
  expect(whole).toEqual({
    area: { row: 0, column: 0, rows: 1, columns: 2 },
    font: { name: 'TH Sarabun New', size: 16 },
  });
});

test('rows as high as those under a chart are still rows with texts before and after it', () => {
  const chart = {
    key: 'chart',
    type: 'BarClustered',
    data: area,
    place: { row: 2, column: 0, rows: 3, columns: 2 },
    title: '',
    legend: false,
    colors: [],
    labels: false,
    axis: null,
  } as const;
  const rowHeights = [{ row: 0, count: 9, points: 20 }];
  expect(inFont(plan({ rowHeights, charts: [chart] }), 'TH Sarabun New').rowHeights).toEqual([
    { row: 0, count: 2, points: 27 },
    { row: 2, count: 3, points: 20 },
    { row: 5, count: 4, points: 27 },
  ]);
});

test('where the workbook names no font, Thai sheets have that of Thai official documents, English ones one that others have, too', () => {
  expect([fontFor({ font: null }, 'th'), fontFor({ font: null }, 'en')]).toEqual([
    'TH Sarabun New',
    'Tahoma',
  ]);
  expect(fontFor({ font: 'Cordia New' }, 'en')).toBe('Cordia New');
});

test('rows that are read to their end have room for letters half as large again, where a font has small ones', () => {
  const text = Array.from({ length: 5 }, () => 'measured').join(' ');
  const high = (font: string, room: number) => readableHeight(font, [text], [room]);
  expect([high('Tahoma', 24), high('TH Sarabun New', 24)]).toEqual([48, 76]);
  expect([high('Tahoma', 200), high('TH Sarabun New', 200)]).toEqual([20, 20]);
});

test('rows of a table have room for larger letters where a text has several lines; one line is made to fit', () => {
  const room = [16];
  expect(tableHeight('TH Sarabun New', ['ผลการปฏิบัติงาน'], room)).toBe(20);
  expect(tableHeight('TH Sarabun New', ['ผลการปฏิบัติงานรายไตรมาสของกอง'], room)).toBe(76);
  expect(tableHeight('Tahoma', ['ผลการปฏิบัติงานรายไตรมาสของกอง'], room)).toBe(48);
  expect(tableHeight('TH Sarabun New', ['ผลการปฏิบัติงานรายไตรมาสของกอง'], [0])).toBe(20);
});
