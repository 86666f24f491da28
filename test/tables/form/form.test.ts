import { describeDoubt, gridOfText, readForm } from '../../../src/tables';
import { doubtsIn, formOf, NONTHABURI, proposals, proposedIn } from './formBook';

describe('the scorecard form of a municipality (002)', () => {
  const reading = readForm(formOf(NONTHABURI, null));
  const rows = proposedIn(reading);
  const whole = rows.filter(({ partOf }) => partOf === null);

  test('29 indicators and six parts; all weights together 100', () => {
    expect(whole.map(({ code }) => code)).toEqual(
      Array.from({ length: 29 }, (_, i) => String(i + 1))
    );
    expect(rows.filter(({ partOf }) => partOf !== null).map(({ code }) => code)).toEqual([
      '9.1',
      '9.2',
      '9.3',
      '23.1',
      '23.2',
      '23.3',
    ]);
    const sum = rows.reduce((total, { weight }) => total + (weight ?? 0), 0);
    expect(sum).toBeCloseTo(100, 10);
  });

  test('six groups with the subtotals of the form, each the sum of its rows', () => {
    expect([...new Set(rows.map(({ group }) => group))]).toEqual([
      'ประสิทธิผล',
      'คุณภาพบริการ',
      'ประสิทธิภาพ',
      'พัฒนาองค์กร',
      'ผลประเมิน',
      'ความเสี่ยง',
    ]);
    expect(doubtsIn(reading).filter((text) => /Sum/.test(text))).toEqual([]);
  });

  test('"30 5" is the group and the indicator; 9 and 9.1 share a cell, and the criteria are of 9.1', () => {
    expect(rows[0]).toMatchObject({ weight: 5, levels: [null, 50, 60, 70, 80, 90] });
    const nine = rows.filter(({ code }) => code === '9' || code === '9.1');
    expect(nine.map(({ kind, weight, levels }) => [kind, weight, levels[5]])).toEqual([
      ['composite', null, null],
      [null, 1.67, 5],
    ]);
  });

  test('repeated headers, titles of pages and the table of bands give no indicators', () => {
    expect(reading.layout.headerRows).toHaveLength(4);
    expect(reading.rows.filter(({ role }) => role === 'uncertain')).toEqual([]);
  });

  test('a row that goes on belongs to the indicator above', () => {
    expect(rows.find(({ code }) => code === '19')?.name).toBe('พื้นฐาน ของระบบบุคคล');
  });

  test('a wrong subtotal is a doubt at the row that opens the group', () => {
    const wrong = NONTHABURI.map((row) => row.map((cell) => (cell === '20 4' ? '19 4' : cell)));
    expect(doubtsIn(readForm(formOf(wrong, null)))).toContainEqual(
      expect.stringMatching(/^groupSum 25:/)
    );
  });
});

describe('an agreement with criteria for each quarter (001:101–165)', () => {
  const header = [
    ['ตัวชี้วัด', 'หน่วยวัด', 'เกณฑ์การให้คะแนนปีงบประมาณ พ.ศ. ๒๕๖๙'],
    [null, null, '๑ □', '๒ □', '๓ □', '๔ □', '๕ □'],
  ];
  const quarter = (n: string, name: string, ...levels: string[]) => [
    [`ไตรมาส ${n} (ตุลาคม - ธันวาคม ๒๕๖๘)`],
    ...header,
    [name, 'ร้อยละ', ...levels],
  ];
  const sheet = [
    ['ประเด็นการประเมินผล : การบริหารงบประมาณ'],
    ['ตัวชี้วัดที่ ๑ : รายรับและรายจ่าย'],
    ['หน่วยวัด : ร้อยละ'],
    ['คำอธิบาย : เงินทั้งปี'],
    ['- รายได้ ๑. ๒. ๓.'],
    ['๑. รายรับ'],
    ...quarter('๑', 'รายรับ', 'ไม่เกิน ร้อยละ ๑', 'มากกว่า ร้อยละ ๑ ถึงร้อยละ ๓', '', '', ''),
    ...quarter('๒', 'ราย รับ', 'ไม่เกิน ร้อยละ ๑๐', 'มากกว่า ร้อยละ ๑๐ ถึงร้อยละ ๒๕', '', '', ''),
    ['๒. รายจ่าย'],
    ...quarter('๑', 'รายจ่าย', 'ไม่เกิน ร้อยละ ๑๐', 'มากกว่า ร้อยละ ๑๐', '', '', ''),
    ['ผู้กำกับดูแลตัวชี้วัด : ปลัด'],
  ];

  test('sections become parts, quarters rows of one code', () => {
    expect(
      proposals(sheet).map(({ code, partOf, name, period, group, unitOfMeasure }) =>
        [code, partOf, name, period, group, unitOfMeasure].join('|')
      )
    ).toEqual([
      '1||รายรับและรายจ่าย||การบริหารงบประมาณ|ร้อยละ',
      '1.1|1|รายรับ|Q1|การบริหารงบประมาณ|ร้อยละ',
      '1.1|1|รายรับ|Q2|การบริหารงบประมาณ|ร้อยละ',
      '1.2|1|รายจ่าย|Q1|การบริหารงบประมาณ|ร้อยละ',
    ]);
  });

  test('without sections the table under a title is that indicator', () => {
    const rows = proposals([
      ['ตัวชี้วัดที่ ๕ : เบิกจ่าย'],
      ...quarter('๑', 'เบิกจ่ายสะสม', '๑', '๒', '๓', '๔', '๕'),
      ...quarter('๔', 'เบิกจ่ายสะสม', '๑', '๒', '๓', '๔', '๖'),
      ['ผู้กำกับดูแลตัวชี้วัด : ปลัด'],
    ]);
    expect(rows.map(({ code, name, period }) => [code, name, period])).toEqual([
      ['5', 'เบิกจ่าย', 'Q1'],
      ['5', 'เบิกจ่าย', 'Q4'],
    ]);
  });

  test('quarters side by side', () => {
    const rows = proposals([
      ['รหัส', 'ตัวชี้วัด', 'ไตรมาส 1', null, null, 'ไตรมาส 2', null, null],
      [null, null, 1, 3, 5, 1, 3, 5],
      ['A', 'เบิกจ่าย', 10, 20, 30, 40, 50, 60],
    ]);
    expect(rows.map(({ code, period, levels }) => [code, period, levels])).toEqual([
      ['A', 'Q1', [null, 10, null, 20, null, 30]],
      ['A', 'Q2', [null, 40, null, 50, null, 60]],
    ]);
  });
});

describe('targets without levels (000, 003, 004)', () => {
  const header = ['พันธกิจ / ประเด็นยุทธศาสตร์', 'ตัวชี้วัด (KPI)', 'เป้าหมาย ปี 2566', 'หน่วยงาน'];

  test('headings, several indicators in a cell, parts, and pages that go on', () => {
    const rows = proposals([
      header,
      ['1. เมืองน่าอยู่'],
      ['1.1 โครงสร้าง'],
      ['1.1.1 เดินทาง', '1. ถนน 1.1 ถนนชำรุด 1.2 ทางเท้า', 'ร้อยละ 50 ร้อยละ 60', 'สำนักช่าง'],
      header,
      ['(ต่อ)'],
      ['1. เมือง', null, null, null],
      ['น่าอยู่'],
      [null, '2. อัคคีภัย\n3. สวน', '- ไม่เกิน 2 ครั้ง\n2 แห่ง', 'สำนักปลัด\nสำนักช่าง'],
      ['2. สังคม', '4 กลุ่มเครือข่าย', '10 กลุ่ม', 'กองสวัสดิการ'],
    ]);
    expect(
      rows.map((row) => [row.code, row.name, row.target, row.unit, row.group, row.kind])
    ).toEqual([
      ['1', 'ถนน', null, 'สำนักช่าง', '1. เมืองน่าอยู่', 'composite'],
      ['1.1', 'ถนนชำรุด', 'ร้อยละ 50', 'สำนักช่าง', '1. เมืองน่าอยู่', 'target'],
      ['1.2', 'ทางเท้า', 'ร้อยละ 60', 'สำนักช่าง', '1. เมืองน่าอยู่', 'target'],
      ['2', 'อัคคีภัย', '- ไม่เกิน 2 ครั้ง', 'สำนักปลัด', '1. เมืองน่าอยู่', 'target'],
      ['3', 'สวน', '2 แห่ง', 'สำนักช่าง', '1. เมืองน่าอยู่', 'target'],
      ['4', 'กลุ่มเครือข่าย', '10 กลุ่ม', 'กองสวัสดิการ', '2. สังคม', 'target'],
    ]);
  });

  test('lines of text: twelve titles with their units in brackets', () => {
    const reading = readForm(
      formOf(
        Array.from({ length: 12 }, (_, i) => [
          `ตัวชี้วัดที่ ${i + 1} : เรื่องที่ ${i + 1} (กลุ่มงานกฎหมาย, ฝ่ายบริหาร)`,
        ])
      )
    );
    const rows = proposedIn(reading);
    expect(rows).toHaveLength(12);
    expect(rows[11]).toMatchObject({
      code: '12',
      name: 'เรื่องที่ 12',
      unit: 'กลุ่มงานกฎหมาย; ฝ่ายบริหาร',
      kind: null,
    });
    expect(doubtsIn(reading).filter((text) => text.startsWith('noCriteria'))).toHaveLength(12);
  });

  test('targets by year: the first is used, and that is said', () => {
    const reading = readForm(
      formOf([
        ['ค่าเป้าหมาย', 'ปี ๒๕๖๖', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘'],
        ['คะแนน ITA', '๘๕ คะแนน', '๘๖ คะแนน', '๘๗ คะแนน'],
      ])
    );
    expect(proposedIn(reading)[0]).toMatchObject({ name: 'คะแนน ITA', target: '๘๕ คะแนน' });
    expect(doubtsIn(reading)).toEqual(['severalTargets 1:1', 'codeAssigned 1:0']);
  });
});

describe('levels down and ticks', () => {
  const ladder = [
    ['ระดับคะแนน', 'เกณฑ์การให้คะแนน'],
    [1, 'มีคำสั่ง'],
    [2, 'มีคำสั่งและบริการนอกเวลา'],
    [3, 'มีบริการวันหยุด'],
    [4, 'มีบริการทุกวัน'],
    [5, 'มีหน่วยเคลื่อนที่'],
  ];

  test('a ladder under a title; its kind is for the user to say', () => {
    const reading = readForm(formOf([['ตัวชี้วัดที่ 8 : นอกเวลา'], ...ladder]));
    expect(proposedIn(reading)).toMatchObject([
      {
        code: '8',
        name: 'นอกเวลา',
        kind: 'ladder',
        levels: [null, 'มีคำสั่ง', ...ladder.slice(2).map(([, text]) => text)],
      },
    ]);
    expect(doubtsIn(reading)).toEqual(['kindUnclear 2:0']);
  });

  test('a ✓ matrix of steps makes it a milestone (002:356–370)', () => {
    const tick = '✓';
    const matrix = [
      ['ระดับคะแนน', 'ระดับขั้นของความสำเร็จ (Milestone)'],
      [null, 'ขั้นตอนที่ 1', 'ขั้นตอนที่ 2', 'ขั้นตอนที่ 3', 'ขั้นตอนที่ 4', 'ขั้นตอนที่ 5'],
      ...[1, 2, 3, 4, 5].map((level) => [level, ...Array<string>(level).fill(tick)]),
    ];
    const both = proposals([['ตัวชี้วัดที่ 8 : นอกเวลา'], ...matrix, ['โดยที่ :'], ...ladder]);
    expect(both).toMatchObject([{ code: '8', kind: 'milestone' }]);
    expect(both[0]?.levels[5]).toBe('มีหน่วยเคลื่อนที่');
    expect(proposals([['ตัวชี้วัดที่ 8 : นอกเวลา'], ...matrix])).toMatchObject([
      {
        code: '8',
        kind: 'milestone',
        levels: [null, 'ขั้นตอนที่ 1', 'ขั้นตอนที่ 2', 'ขั้นตอนที่ 3', 'ขั้นตอนที่ 4', 'ขั้นตอนที่ 5'],
      },
    ]);
  });

  test('names merged beside their ladders', () => {
    const rows = proposals(
      [
        ['ตัวชี้วัด', 'ระดับ', 'เกณฑ์'],
        ['1. แผน', 1, 'ร่าง'],
        [null, 5, 'ประกาศใช้'],
        ['2. ร้อยละงาน', 1, 60],
        [null, 5, 90],
      ],
      ['1 0 2 1', '3 0 2 1']
    );
    expect(rows.map(({ code, kind, levels }) => [code, kind, levels[1], levels[5]])).toEqual([
      ['1', 'ladder', 'ร่าง', 'ประกาศใช้'],
      ['2', null, 60, 90],
    ]);
  });

  test('indicators × units with ticks', () => {
    const rows = proposals([
      ['รหัส', 'ตัวชี้วัด', 'เป้าหมาย', 'กองคลัง', 'กองช่าง'],
      ['1', 'เบิกจ่าย', 80, '✓', '✓'],
      ['2', 'ถนน', 90, null, '✓'],
    ]);
    expect(rows.map(({ code, unit }) => [code, unit])).toEqual([
      ['1', 'กองคลัง; กองช่าง'],
      ['2', 'กองช่าง'],
    ]);
  });
});

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
    expect(doubtsIn(reading)).toEqual(['excelError 1:5']);
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
