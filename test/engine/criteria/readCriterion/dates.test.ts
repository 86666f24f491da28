import { meaningOf } from './meaning';

describe('the table of words of domain.md §2', () => {
  test.each([
    ['ภายในวันที่ 30 เดือน กันยายน 2569', 'by', 30, 9, 2026],
    ['ภายในวันที่ ๓๐ กันยายน พ.ศ. ๒๕๖๙', 'by', 30, 9, 2026],
    ['ภายในวันที่ 30 ก.ย. 2569', 'by', 30, 9, 2026],
    ['ภายในวันที่ 30 กันยายน', 'by', 30, 9, null],
    ['ภายในเดือนกันยายน', 'by', 30, 9, null],
    ['ภายใน วันที่ ๑๐ ของเดือน ถัดไป', 'by', 10, null, null],
    ['ก่อนวันที่ 1 ตุลาคม 2569', 'before', 1, 10, 2026],
    ['หลังวันที่ 5 มกราคม 2570', 'after', 5, 1, 2027],
    ['30 กันยายน 2569', 'by', 30, 9, 2026],
    ['by 30 September 2026', 'by', 30, 9, 2026],
    ['before 1 Oct', 'before', 1, 10, null],
    ['after September 30, 2026', 'after', 30, 9, 2026],
  ])('a day: %s', (text, relation, day, month, year) => {
    expect(meaningOf(text)).toEqual({ kind: 'date', relation, day, month, year });
  });
});
