import { readForm } from '../../../src/tables';
import { doubtsIn, formOf, NONTHABURI, proposals, proposedIn } from '../../workbook/form';

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
