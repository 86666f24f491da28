import {
  comparePeriods,
  periodName,
  PERIODS,
  periodsUpTo,
  readPeriod,
  type PeriodId,
} from '../../../src/engine';

const readings: readonly [PeriodId, readonly string[]][] = [
  ['Q1', ['Q1', 'q 1', 'ไตรมาส 1', 'ไตรมาส ๑', 'ไตรมาสที่ ๑', 'Quarter 1', '1st quarter', 'Q1/2569']],
  ['Q1', ['ไตรมาส ๑ (ตุลาคม - ธันวาคม ๒๕๖๘)', '2569 Q1', 'Q1/69', '3 เดือน', 'ไตรมาสแรก']],
  ['Q2', ['ไตรมาส 2 (ม.ค.–มี.ค. 2564)', 'Q-2', 'Qtr. 2', 'second quarter', 'ไตรมาสที่สอง']],
  ['Q4', ['Q4 FY2026', 'ไตรมาส 4 ปีงบประมาณ พ.ศ. ๒๕๖๙', 'ไตรมาสสุดท้าย']],
  ['H1', ['H1', 'ครึ่งปีแรก', 'ครึ่งปีที่ 1', 'First half', '1st half-year', 'รอบ 6 เดือนแรก']],
  ['H2', ['H2', 'ครึ่งปีหลัง', 'Half-year 2', '6 เดือนหลัง']],
  ['6M', ['6M', '6 เดือน', 'รอบ 6 เดือน', 'รอบ ๖ เดือน', '6 months', '6-month', 'สะสม 6 เดือน']],
  ['9M', ['9M', 'รอบ 9 เดือน', 'cumulative 9 months']],
  ['12M', ['12M', 'รอบ ๑๒ เดือน', '12 months']],
  ['S1', ['S1', 'ภาคเรียนที่ 1', 'ภาคเรียน ๑/๒๕๖๙', 'เทอม 1', 'Semester 1', '1st semester']],
  ['S2', ['ภาคเรียนที่ ๒ ปีการศึกษา ๒๕๖๘', 'Term 2', 'ภาคการศึกษาที่ 2']],
  ['S3', ['ภาคฤดูร้อน', 'Summer']],
  ['M1', ['M1', 'ตุลาคม', 'ต.ค.', 'ต.ค. 63', 'ตค', 'Oct', 'October 2020', 'Oct-20', 'เดือนตุลาคม']],
  ['M4', ['มกราคม ๒๕๖๔', 'ม.ค.', 'January']],
  ['M6', ['มี.ค.', 'MAR']],
  ['M12', ['กันยายน', 'ก.ย. 2564', 'Sept.', 'M12']],
  ['Y', ['Y', 'ปี', 'ทั้งปี', 'Year', 'FY2026', 'ปีงบประมาณ 2569', 'ปี 2569', 'Full year', 'รายปี']],
];

test.each(readings.flatMap(([id, texts]) => texts.map((text) => [text, id] as const)))(
  '%p is %s',
  (text, id) => {
    expect(readPeriod(text)).toBe(id);
    expect(readPeriod(`  ${text}\u00a0`)).toBe(id);
  }
);

test.each([
  '',
  ' ',
  'Q5',
  'Q0',
  'M13',
  'M0',
  '16 เดือน',
  '4 เดือน',
  'รอบที่ 1',
  '1',
  '2569',
  'ดีมาก',
  'S4',
  '#N/A',
  'Q1 Q2',
  'ระดับ 1',
  'หมายเหตุ',
  'เดือนที่ 1',
])('%p is no period', (text) => {
  expect(readPeriod(text)).toBeNull();
});

test('only text names a period', () => {
  for (const value of [1, 2569, true, null]) expect(readPeriod(value)).toBeNull();
});

test('every period is read back from its id and its names', () => {
  expect(PERIODS).toHaveLength(25);
  for (const id of PERIODS) {
    expect(readPeriod(id)).toBe(id);
    expect(readPeriod(periodName(id, 'th'))).toBe(id);
    expect(readPeriod(periodName(id, 'en'))).toBe(id);
  }
});

test('periods are ordered by their end, the longer after the shorter', () => {
  expect([...PERIODS]).toEqual(
    'M1 M2 M3 Q1 M4 M5 M6 Q2 S2 H1 6M M7 M8 S3 M9 Q3 9M M10 M11 M12 Q4 S1 H2 12M Y'.split(' ')
  );
  for (const a of PERIODS) {
    for (const b of PERIODS) {
      expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)));
      expect(comparePeriods(a, b) === 0).toBe(a === b);
    }
  }
});

test('as of Q2 takes what has ended by the end of March', () => {
  const upTo = periodsUpTo('Q2');
  expect(PERIODS.filter(upTo)).toEqual('M1 M2 M3 Q1 M4 M5 M6 Q2 S2 H1 6M'.split(' '));
  expect(PERIODS.every(periodsUpTo('Y'))).toBe(true);
});
