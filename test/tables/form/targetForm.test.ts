import { readForm } from '../../../src/tables';
import { doubtsIn, formOf, proposals, proposedIn } from '../../workbook/form';

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

  test('a column of curves is no target, and goes with the indicator', () => {
    const rows = proposals([
      ['ตัวชี้วัด', 'เป้าหมาย', 'เส้นคะแนนของเป้าหมาย', 'น้ำหนัก'],
      ['ถนนชำรุด', 'ร้อยละ 50', '0:0; 100:5', 60],
      ['ทางเท้า', 'ร้อยละ 60', null, 40],
    ]);
    expect(rows.map((row) => [row.name, row.target, row.curve, row.weight])).toEqual([
      ['ถนนชำรุด', 'ร้อยละ 50', '0:0; 100:5', 60],
      ['ทางเท้า', 'ร้อยละ 60', null, 40],
    ]);
    const [english] = proposals([
      ['KPI', 'Target', 'Target curve', 'Weight'],
      ['Roads', 50, '60:2, 100:5 step', 100],
      ['Paths', 60, '60:2, 100:5 step', 100],
    ]);
    expect([english?.target, english?.curve]).toEqual([50, '60:2, 100:5 step']);
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
