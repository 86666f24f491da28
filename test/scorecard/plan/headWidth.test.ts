import { headWidth } from '../../../src/scorecard/plan/headWidth';
import { wholeLines } from '../../../src/scorecard/plan/wholeLines';

test.each(['ผลการปฏิบัติงาน', 'คะแนนถ่วงน้ำหนัก'])(
  'a column is as wide as it takes that no program parts a word of its head: %s',
  (head) => {
    const several = headWidth(head, 8);
    const one = headWidth(head, 8, 'one line');
    expect(several).toBeLessThan(one);
    for (const width of [several, one]) expect(wholeLines(head, width * 0.92)).toBe(head);
    expect(wholeLines(head, (one - 1.5) * 0.92)).not.toBe(head);
  }
);

test('a column that is wide enough stays as it is', () => {
  expect(headWidth('Weight', 10)).toBe(10);
  expect(headWidth('Counted score', 8, 'one line')).toBeGreaterThan(13);
});
