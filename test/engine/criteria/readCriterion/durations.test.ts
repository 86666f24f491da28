import { meaningOf } from './meaning';

describe('the table of words of domain.md §2', () => {
  test.each([
    ['ภายใน 30 วัน', 'within', 30, false, false],
    ['ภายใน ๓๐ วันทำการ', 'within', 30, true, false],
    ['ภายในเก้าสิบวัน', 'within', 90, false, false],
    ['ภายใน ๑๒๐ วัน นับแต่วันสิ้นปี', 'within', 120, false, false],
    ['ภายใน 15 วันทำการ หลังสิ้นไตรมาส', 'within', 15, true, false],
    ['within 15 days of receipt', 'within', 15, false, false],
    ['๑๕ วันทำการ', 'within', 15, true, false],
    ['ไม่เกิน 15 วันทำการ', 'within', 15, true, false],
    ['น้อยกว่า ๑๕ วันทำการ', 'within', 15, true, true],
    ['มากกว่า ๑๕ วันทำการ', 'beyond', 15, true, true],
    ['within 30 days', 'within', 30, false, false],
    ['within 30 working days', 'within', 30, true, false],
  ])('days: %s', (text, relation, days, working, open) => {
    expect(meaningOf(text)).toEqual({ kind: 'duration', relation, days, working, open });
  });
});
