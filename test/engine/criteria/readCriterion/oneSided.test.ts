import { meaningOf, at, strictly, interval } from './meaning';

describe('the table of words of domain.md §2', () => {
  test.each([
    'ไม่ต่ำกว่า 80',
    'ไม่น้อยกว่า 80',
    'อย่างน้อย 80',
    'ตั้งแต่ 80',
    'ตั้งแต่ 80 ขึ้นไป',
    '80 ขึ้นไป',
    '๘๐.๐๐ขึ้นไป',
    '80 หรือมากกว่า',
    'มากกว่าหรือเท่ากับ 80',
    '≥ 80',
    '>=80',
    '80+',
    'at least 80',
    'At Least 80',
    'not less than 80',
    'no less than 80',
    'from 80',
    '80 or more',
    '80 and above',
    'ไม่ต่ำกว่า\n๘๐ คน',
    'ไม่ ต่ำ กว่า 80',
    'ไม่ตํ่ากว่า 80',
    'คะแนนประเมินความพึงพอใจไม่น้อยกว่า 80 คะแนน',
  ])('at least: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(at(80), null));
  });

  test.each([
    'มากกว่า 80',
    'เกินกว่า 80',
    'สูงกว่า 80',
    'เกิน 80',
    '> 80',
    'more than 80',
    'over 80',
    'above 80',
    'greater than 80',
  ])('more than: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(strictly(80), null));
  });

  test.each([
    'ไม่เกิน 80',
    'ไม่มากกว่า 80',
    '80 ลงมา',
    '80 หรือน้อยกว่า',
    '≤ 80',
    '<= 80',
    'at most 80',
    'not more than 80',
    'no more than 80',
    'up to 80',
    '80 or less',
    '- ไม่เกิน 80 ราย',
  ])('at most: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(null, at(80)));
  });

  test.each([
    'น้อยกว่า 80',
    'ต่ำกว่า 80',
    'ไม่ถึง 80',
    '< 80',
    'less than 80',
    'below 80',
    'under 80',
    'fewer than 80 people',
  ])('less than: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(null, strictly(80)));
  });

  test('strict and not strict at once is read as strict, and marked', () => {
    expect(meaningOf('มากกว่า ร้อยละ ๙๕ ขึ้นไป')).toEqual({
      ...interval(strictly(95), null, 'percent'),
      contradictory: true,
    });
    expect(meaningOf('ต่ำกว่า 5 ลงมา')).toEqual({
      ...interval(null, strictly(5)),
      contradictory: true,
    });
  });

  test.each([
    ['ดำเนินการ ๑ ขั้นตอน หรือไม่มี การดำเนินการ', interval(null, at(1))],
    ['1 step or nothing done', interval(null, at(1))],
    [
      'มากกว่า ๓๐ วันทำการ/ ไม่มีการ ดำเนินการ',
      { kind: 'duration', relation: 'beyond', days: 30, working: true, open: true },
    ],
  ])('nothing done is the least there can be: %s', (text, expected) => {
    expect(meaningOf(text)).toEqual(expected);
  });
});
