import fc from 'fast-check';
import type { CellValue } from '../../../src/engine';
import { report, score } from '../../../src/scorecard';
import { inputText } from '../../../src/scorecard/intake/inputText';
import { readTables, type RawTable } from '../../../src/tables';
import { indicators, results, settings, table, workbook } from '../../workbook/tables';

const textOf = (actual: number, moved: Partial<RawTable> = {}): string =>
  inputText(
    readTables(
      workbook(
        {
          ...indicators('code name levels', [['1', 'One', 50, 60, 70, 80, 90]]),
          ...moved,
        },
        results('code period actual', [['1', 'Q1', actual]])
      )
    ).tables
  );

test('the same inputs are the same text wherever they stand; another result is another', () => {
  expect(textOf(80, { top: 9, left: 4, sheet: 'Elsewhere' })).toBe(textOf(80));
  expect(textOf(81)).not.toBe(textOf(80));
});

// Workbooks keep the fingerprint of this text: were it to change, every report would seem to have other inputs.
test('the text of a workbook never changes', () => {
  expect(textOf(80)).toMatchInlineSnapshot(
    `"[[{"code":"1","name":"One","criteria":{"cells":[{},{"value":50,"numberFormat":"General"},{"value":60,"numberFormat":"General"},{"value":70,"numberFormat":"General"},{"value":80,"numberFormat":"General"},{"value":90,"numberFormat":"General"}]},"periodCriteria":[],"target":{},"combination":"latest"}],[{"code":"1","period":"Q1","actual":{"state":"number","value":80,"measure":"plain","text":"80"}}],[{"from":0,"name":{"th":"ไม่ผ่าน","en":"Fail"}},{"from":1.5,"name":{"th":"ไม่ผ่าน เห็นควรปรับปรุง","en":"Fail – improvement needed"}},{"from":2.5,"name":{"th":"ผ่าน พอใช้","en":"Pass – fair"}},{"from":3.5,"name":{"th":"ผ่าน ดี","en":"Pass – good"}},{"from":4.5,"name":{"th":"ผ่าน ดีมาก","en":"Pass – very good"}}],[],[],true]"`
  );
});

/** One of each way to be scored: numbers, percent, days, working days, targets, parts, a committee's score. */
const TABLES: readonly RawTable[] = [
  indicators('unit code name partOf kind direction method precision weight target levels curve', [
    ['A', '1', 'Numbers', '', '', '', 'linear', '', 20, '', 50, 60, 70, 80, 90],
    ['A', '2', 'Percent', '', '', 'higher', '', 1, 20, '', '60%', '70%', '80%', '90%', '100%'],
    [
      'A',
      '3',
      'Working days',
      '',
      '',
      '',
      '',
      '',
      20,
      '',
      '9 วันทำการ',
      '7 วันทำการ',
      '5 วันทำการ',
      '4 วันทำการ',
      '3 วันทำการ',
    ],
    ['A', '4', 'Target', '', '', '', 'percent', '', 20, 80, '', '', '', '', ''],
    ['A', '5', 'Parent', '', 'composite', '', '', '', 20, '', '', '', '', '', ''],
    ['A', '5.1', 'Steps', '5', 'milestone', '', '', '', 10, '', '1', '2', '3', '4', '5'],
    [
      'A',
      '5.2',
      'Next month',
      '5',
      '',
      '',
      '',
      '',
      10,
      '',
      'ภายในวันที่ 25 ของเดือนถัดไป',
      'ภายในวันที่ 20 ของเดือนถัดไป',
      'ภายในวันที่ 15 ของเดือนถัดไป',
      'ภายในวันที่ 10 ของเดือนถัดไป',
      'ภายในวันที่ 5 ของเดือนถัดไป',
    ],
    ['A', '6', 'Curve', '', '', '', '', '', 20, 80, '', '', '', '', '', '0:0; 100:5'],
    ['A', '7', 'Curve of all', '', '', '', '', '', 20, 80],
  ]),
  results('unit code period actual override reason', [
    ['A', '1', 'Q1', 75, '', ''],
    ['A', '2', 'Q1', 0.85, '', ''],
    ['A', '3', 'Q1', '1 ต.ค. 2568; 10 ต.ค. 2568', '', ''],
    ['A', '4', 'Q1', 72, '', ''],
    ['A', '6', 'Q1', 60, '', ''],
    ['A', '7', 'Q1', 60, '', ''],
    ['A', '5.1', 'Q1', '1,2,3', '', ''],
    ['A', '5.2', 'Q1', '12 ม.ค. 2569', 2, 'because'],
  ]),
  settings([
    ['Fiscal year', 2569],
    ['Floor score', 1],
    ['Score method', 'step'],
    ['Target steps', '60; 70; 80; 90; 100'],
    ['Target curve', '0:1; 100:5'],
    ['Rounding', 2],
  ]),
  table(
    'KpiHolidays',
    ['Date', 'Name'],
    [
      [45943, 'x'],
      [45944, 'y'],
    ],
    { sheet: 'Holidays' }
  ),
  table(
    'KpiBands',
    ['From', 'Name', 'English name', 'Colour'],
    [
      [0, 'ต่ำ', 'Low', 'red'],
      [3, 'สูง', 'High', 'green'],
    ],
    { sheet: 'Bands' }
  ),
];

const read = (tables: readonly RawTable[]) => readTables(workbook(...tables));
const figures = (tables: readonly RawTable[]) =>
  JSON.stringify(
    report(score(read(tables)), 'th').units.map(({ total, indicators: all }) => [
      total,
      all.map(({ status, level, score: points }) => [status, level, points]),
    ])
  );

const VALUES: readonly CellValue[] = [
  ...[
    '',
    0,
    1,
    3,
    65,
    0.7,
    45945,
    true,
    'lower',
    'higher',
    'step',
    'linear',
    'met',
    'none',
    'ladder',
  ],
  ...[
    '8 วันทำการ',
    '9 ต.ค. 2568',
    '50; 60; 70; 80; 90',
    '1,2',
    'N/A',
    'ภายในวันที่ 12 ของเดือนถัดไป',
    'Q2',
    '0:0; 90:4.5',
    '60:2; 100:5 step',
  ],
];

test('an input that changes a score changes the text, whatever it is', () => {
  const [base, baseText] = [figures(TABLES), inputText(read(TABLES).tables)];
  let changes = 0;
  const anyCell = fc.record({
    table: fc.nat(TABLES.length - 1),
    row: fc.nat(8),
    column: fc.nat(15),
    value: fc.constantFrom(...VALUES),
    format: fc.constantFrom(null, '0%', 'd/m/yyyy', 'General'),
  });
  fc.assert(
    fc.property(anyCell, ({ table: index, row, column, value, format }) => {
      const changed = TABLES.map((each, i) => {
        if (i !== index) return each;
        const put = <T>(rows: readonly (readonly T[])[], cell: T) =>
          rows.map((line, r) => line.map((old, c) => (r === row && c === column ? cell : old)));
        return format === null || each.formats === null
          ? { ...each, rows: put(each.rows, value) }
          : { ...each, formats: put<string | null>(each.formats, format) };
      });
      if (figures(changed) === base) return;
      changes++;
      expect(inputText(read(changed).tables)).not.toBe(baseText);
    }),
    { numRuns: 1000, seed: 8 }
  );
  expect(changes).toBeGreaterThan(60);
});
