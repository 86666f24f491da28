import { DEFAULT_SCALE, type CellValue } from '../../../src/engine';
import { formsIn, gridOfBlock, readForm } from '../../../src/tables';
import { formOf, NONTHABURI, proposedIn } from '../../workbook/form';

type Rows = readonly (readonly CellValue[])[];

/** Each form as `first-last row, indicators, title | unit`. */
const found = (rows: Rows): readonly string[] =>
  formsIn(formOf(rows), DEFAULT_SCALE).map(
    ({ area, indicators, title, unit }) =>
      `${area.row + 1}-${area.row + area.rows}, ${indicators}, ${title ?? ''} | ${unit ?? ''}`
  );
const codes = (rows: Rows): readonly string[] => {
  const grid = formOf(rows);
  return formsIn(grid, DEFAULT_SCALE).map((block) =>
    proposedIn(readForm(gridOfBlock(grid, block)))
      .map(({ code, name, weight }) => `${code} ${name} ${weight ?? ''}`.trim())
      .join(', ')
  );
};

const HEADER = ['ที่', 'ตัวชี้วัด', 'น้ำหนัก', 1, 2, 3, 4, 5] as const;
const line = (no: CellValue, name: string, weight: CellValue): readonly CellValue[] => [
  ...[no, name, weight, 10, 20, 30, 40, 50],
];
const TOTAL = [null, 'รวม', 100];

describe('two forms below each other', () => {
  test('with the same header again', () => {
    const rows: Rows = [
      ['แบบประเมินตัวชี้วัด ปีงบประมาณ 2569'],
      ['หน่วยงาน: กองช่าง'],
      HEADER,
      line(1, 'ถนน', 60),
      line(2, 'ไฟฟ้า', 40),
      TOTAL,
      ['ลงชื่อ ............ ผู้อำนวยการ'],
      [],
      ['แบบประเมินตัวชี้วัด ปีงบประมาณ 2569'],
      ['หน่วยงาน: กองคลัง'],
      HEADER,
      line(1, 'รายได้', 70),
      line(2, 'เบิกจ่าย', 30),
      TOTAL,
    ];
    expect(found(rows)).toEqual([
      '1-7, 2, แบบประเมินตัวชี้วัด ปีงบประมาณ 2569 · หน่วยงาน: กองช่าง | กองช่าง',
      '9-14, 2, แบบประเมินตัวชี้วัด ปีงบประมาณ 2569 · หน่วยงาน: กองคลัง | กองคลัง',
    ]);
    expect(codes(rows)).toEqual(['1 ถนน 60, 2 ไฟฟ้า 40', '1 รายได้ 70, 2 เบิกจ่าย 30']);
  });

  test('the word “unit” before the name of an organisation is no part of it; before another word it is', () => {
    const rows: Rows = [
      ...[['หน่วยงาน กองช่าง'], HEADER, line(1, 'ถนน', 60), line(2, 'ไฟฟ้า', 40), []],
      ...[['หน่วยงาน ตรวจสอบภายใน'], HEADER, line(1, 'รายงาน', 70), line(2, 'แผน', 30)],
    ];
    expect(found(rows)).toEqual([
      '1-4, 2, หน่วยงาน กองช่าง | กองช่าง',
      '6-9, 2, หน่วยงาน ตรวจสอบภายใน | หน่วยงาน ตรวจสอบภายใน',
    ]);
  });

  test('with another header', () => {
    const rows: Rows = [
      ['Department:', 'Finance'],
      ['No.', 'KPI', 'Weight', 'Target'],
      [1, 'Days to pay', 100, '<= 30'],
      [],
      ['Department:', 'Works'],
      ['Code', 'Indicator', 1, 2, 3, 4, 5],
      [1, 'Roads', 1, 2, 3, 4, 5],
      [2, 'Water', 1, 2, 3, 4, 5],
    ];
    expect(found(rows)).toEqual([
      '1-3, 1, Department: Finance | Finance',
      '5-8, 2, Department: Works | Works',
    ]);
  });

  test('without a header of its own below a blank row and a title', () => {
    const rows: Rows = [
      HEADER,
      line(1, 'ถนน', 60),
      line(2, 'ไฟฟ้า', 40),
      [],
      ['กองคลัง'],
      line(1, 'รายได้', 70),
      line(2, 'เบิกจ่าย', 30),
      [],
      ['กองการศึกษา'],
      line(1, 'โรงเรียน', 100),
    ];
    expect(found(rows)).toEqual([
      '1-3, 2,  | ',
      '5-7, 2, กองคลัง | กองคลัง',
      '9-10, 1, กองการศึกษา | กองการศึกษา',
    ]);
    expect(codes(rows)).toEqual([
      '1 ถนน 60, 2 ไฟฟ้า 40',
      '1 รายได้ 70, 2 เบิกจ่าย 30',
      '1 โรงเรียน 100',
    ]);
    const grid = formOf(rows);
    const [, second] = formsIn(grid, DEFAULT_SCALE);
    if (second === undefined) throw new Error('no second form');
    const reading = readForm(gridOfBlock(grid, second));
    expect(reading.doubts.map(({ reason, text }) => `${reason} ${text}`)).toEqual([
      'headerAbove 1',
    ]);
  });

  test('without numbers, each with weights that add up to a whole', () => {
    const header = ['Indicator', 'Weight', 'Target'];
    const rows: Rows = [
      ...[['Sales'], header, ['Calls', 50, 90], ['Visits', 50, 20]],
      ...[['Service'], header, ['Answers', 0.4 * 100, 90], ['Repairs', 60, 20]],
    ];
    expect(found(rows)).toEqual(['1-4, 2, Sales | Sales', '5-8, 2, Service | Service']);
  });

  test('of people, in English', () => {
    const header = ['No', 'KPI', 'Weight', 'Target', 'Actual'];
    const rows: Rows = [
      ['Performance review 2025'],
      ['Name: A. One   Position: Clerk'],
      ...[header, [1, 'Calls', 100, 90, 95]],
      ['Signature ______'],
      [],
      ['Name: B. Two   Position: Clerk'],
      ...[header, [1, 'Letters', 100, 90, 85]],
    ];
    expect(found(rows).map((text) => text.split(' | ')[1])).toEqual(['A. One', 'B. Two']);
  });
});

test('two forms side by side', () => {
  const rows: Rows = [
    ['กองช่าง', null, null, null, 'กองคลัง'],
    ['ที่', 'ตัวชี้วัด', 'เป้าหมาย', null, 'ที่', 'ตัวชี้วัด', 'เป้าหมาย'],
    [1, 'ถนน', 5, null, 1, 'รายได้', 9],
    [2, 'ไฟฟ้า', 6, null, 2, 'เบิกจ่าย', 8],
  ];
  expect(
    formsIn(formOf(rows), DEFAULT_SCALE).map(({ area, unit }) => [area.column, area.columns, unit])
  ).toEqual([
    [0, 3, 'กองช่าง'],
    [4, 3, 'กองคลัง'],
  ]);
});

describe('one form stays one', () => {
  const one: Readonly<Record<string, Rows>> = {
    'four pages with the header on each': NONTHABURI,
    'pages whose numbers go on': [
      ...[['หน้า 1'], HEADER, line(1, 'ก', 60), line(2, 'ข', 10)],
      ...[[], ['หน้า 2'], HEADER, line(3, 'ค', 30)],
    ],
    'a page that repeats the last row of the one before': [
      ...[HEADER, line(1, 'ก', 60), line(2, 'ข', 10), []],
      ...[HEADER, line(2, 'ข', 10), line(3, 'ค', 30)],
    ],
    'groups that count anew, together a whole': [
      ...[['Customer'], HEADER, line(1, 'ก', 60)],
      ...[['Process'], HEADER, line(1, 'ข', 40)],
    ],
    'perspectives that count anew, without weights': [
      HEADER,
      ['ด้านการเงิน'],
      ...[line(1, 'ก', null), line(2, 'ข', null), []],
      ['ด้านลูกค้า'],
      ...[line(1, 'ค', null), line(2, 'ง', null)],
    ],
    'blank rows between groups': [
      ...[HEADER, line(1, 'ก', 60), [], line(2, 'ข', 10), [], line(3, 'ค', 30)],
    ],
    'one number twice by mistake': [
      ...[HEADER, line(1, 'ก', 60), line(2, 'ข', 10), [], line(2, 'ค', 10), line(4, 'ง', 20)],
    ],
    'a legend below': [
      ...[HEADER, line(1, 'ก', 60), line(2, 'ข', 40), TOTAL, []],
      ...[
        ['ระดับ', 'ช่วงคะแนน'],
        ['ดีมาก', '4.50-5.00'],
        ['ดี', '3.50-4.49'],
      ],
    ],
    'nothing that is understood': [['สวัสดี'], [], ['ครับ']],
  };
  test.each(Object.entries(one))('%s', (_, rows) => {
    expect(found(rows)).toHaveLength(1);
  });

  test('a blank sheet has none', () => expect(found([])).toEqual([]));
});
