import { describeDoubt, gridOfText, readForm } from '../../../src/tables';
import { doubtsIn, formOf, proposals, proposedIn } from '../../workbook/form';

describe('cells', () => {
  const header = ['รหัส', 'ตัวชี้วัด', 1, 2, 3, 4, 5, 'น้ำหนัก'];

  test('percentages keep their meaning, errors are left out and reported', () => {
    const grid = formOf([header, ['1', 'งาน', 0.5, 0.6, 0.7, '#REF!', 0.9, 0.05]]);
    const cells = grid.cells.map((row, r) =>
      row.map((cell, c) => (r === 1 && c > 1 ? { ...cell, numberFormat: '0%' } : cell))
    );
    const reading = readForm({ ...grid, cells });
    expect(proposedIn(reading)).toMatchObject([
      { levels: [null, '50%', '60%', '70%', null, '90%'], weight: 5 },
    ]);
    // The level that is left blank is a hole in the criteria.
    expect(doubtsIn(reading)).toEqual(['excelError 1:5', 'definition 1:1']);
  });

  test('what the user says of columns, rows and kinds comes first', () => {
    const rows = [
      ['ก', 'งานหนึ่ง', 10, 20],
      ['ข', 'งานสอง', 30, 40],
    ];
    const unknown = readForm(formOf(rows));
    expect([unknown.layout.kind, doubtsIn(unknown)[0]]).toEqual(['unknown', 'noHeader 0:0']);
    const said = readForm(formOf(rows), {
      columns: new Map([
        [0, 'code'],
        [1, 'name'],
        [2, 'level1'],
        [3, 'level5'],
      ]),
      rows: new Map([['1', 'part']]),
      kinds: new Map([['0', 'deadline']]),
      unit: 'กองคลัง',
    });
    expect(proposedIn(said)).toMatchObject([
      { code: 'ก', name: 'งานหนึ่ง', kind: 'deadline', unit: 'กองคลัง' },
      { code: 'ข', name: 'งานสอง', partOf: 'ก', levels: [null, 30, null, null, null, 40] },
    ]);
    const without = readForm(formOf([header, ['1', 'งาน', 1, 2, 3, 4, 5, 10]]), {
      rows: new Map([['1', 'ignored']]),
    });
    expect(proposedIn(without)).toEqual([]);
  });

  test('pasted text: quoted cells with line breaks, Thai digits, trailing line', () => {
    const grid = gridOfText(
      'รหัส\tตัวชี้วัด\tเป้าหมาย\r\n๑\t"ถนน\nในเมือง ""สวย"""\t๕๐\r\n2\tสวน\t80\r\n'
    );
    expect(grid.cells).toHaveLength(3);
    expect(proposedIn(readForm(grid))).toMatchObject([
      { code: '๑', name: 'ถนน ในเมือง "สวย"', target: '๕๐' },
      { code: '2', name: 'สวน', target: 80 },
    ]);
  });
});

describe('anything at all', () => {
  test.each([
    ['an empty range', []],
    ['one blank cell', [[null]]],
    ['one word', [['สวัสดี']]],
    ['only errors', [['#REF!', '#N/A'], ['#VALUE!']]],
    [
      'only numbers',
      [
        [1, 2, 3, 4, 5],
        [5, 4, 3, 2, 1],
      ],
    ],
    ['a header and nothing else', [['ตัวชี้วัด', 1, 2, 3, 4, 5]]],
  ])('%s gives no indicators', (_, rows) => {
    expect(proposals(rows as (string | number | null)[][])).toEqual([]);
  });

  test.each(['โครงการ', 'ระดับ'])('an indicator in %s with levels 1–5 is no header', (measure) => {
    const read = proposals([
      ['ลำดับ', 'ตัวชี้วัด', 'น้ำหนัก', 'หน่วยวัด', 1, 2, 3, 4, 5],
      [1, 'ร้อยละการเบิกจ่าย', 20, 'ร้อยละ', 80, 85, 90, 95, 100],
      [2, 'ผลการมีส่วนร่วม', 20, measure, 1, 2, 3, 4, 5],
      [3, 'ร้อยละความพึงพอใจ', 60, 'ร้อยละ', 60, 70, 80, 90, 95],
    ]);
    expect(read.map(({ code }) => code)).toEqual(['1', '2', '3']);
    expect(read[1]).toMatchObject({ unitOfMeasure: measure, levels: [null, 1, 2, 3, 4, 5] });
  });

  test('nor is one whose name begins with a header word', () => {
    const read = proposals([
      ['ที่', 'ตัวชี้วัด', 1, 2, 3, 4, 5],
      [1, 'โครงการปลอดขยะ', 1, 2, 3, 4, 5],
      [2, 'โครงการถนนปลอดภัย', 2, 4, 6, 8, 10],
    ]);
    expect(read.map(({ name }) => name)).toEqual(['โครงการปลอดขยะ', 'โครงการถนนปลอดภัย']);
  });

  test('ten thousand rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [i + 1, `งานที่ ${i + 1}`, 1, 2, 3, 4, 5]);
    const read = proposals([['รหัส', 'ตัวชี้วัด', 1, 2, 3, 4, 5], ...rows]);
    expect(read).toHaveLength(10_000);
    expect(read[9_999]?.code).toBe('10000');
  });

  test('every doubt has a sentence in both languages', () => {
    const said = describeDoubt({ reason: 'codeTwice', row: 0, column: 0, text: '9' });
    expect(said.th).toContain('9');
    expect(said.en).toContain('9');
  });
});
