import {
  explanationOf,
  targetCount,
  targetCountText,
  targetHeadline,
} from '../../../src/scorecard';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, results, workbook } from '../../workbook/tables';

const alone = (status: 'met' | 'notMet' | 'pending' | 'excluded') =>
  ({ status, targetAlone: true }) as const;

test('only targets without a score are counted', () => {
  expect(targetCount([])).toBeNull();
  expect(targetCount([{ status: 'scored', targetAlone: false }])).toBeNull();
  const count = targetCount([alone('met'), alone('notMet'), alone('pending'), alone('excluded')]);
  expect(count).toEqual({ met: 1, notMet: 1, pending: 1, unassessed: 1 });
});

test('the sentence names only what there is', () => {
  const count = { met: 12, notMet: 8, pending: 3, unassessed: 0 };
  expect(targetCountText(count, 'en')).toBe('Targets met: 12 of 20 with a result · 3 pending');
  expect(targetCountText(count, 'th')).toBe('บรรลุเป้าหมาย 12 จาก 20 ตัวชี้วัดที่มีผล · ยังไม่มีผล 3');
});

test('the headline has the share that is met and what is not', () => {
  const count = { met: 86, notMet: 9, pending: 3, unassessed: 0 };
  expect(targetHeadline(count, 'en')).toBe('Met 86 of 95 (90.5%) · not met 9 · pending 3');
  expect(targetHeadline(count, 'th')).toBe('บรรลุ 86 จาก 95 (ร้อยละ 90.5) · ไม่บรรลุ 9 · รอผล 3');
  const none = { met: 0, notMet: 0, pending: 4, unassessed: 1 };
  expect(targetHeadline(none, 'en')).toBe(
    'No target has a result yet · pending 4 · 1 not assessed'
  );
});

test('a parent of targets says how its parts stand; a target the committee scored is in the total', () => {
  const card = scoreBook(
    workbook(
      indicators('code partOf name target weight', [
        ['P', null, 'Parent', null, null],
        ['P.1', 'P', 'One', 10, 50],
        ['P.2', 'P', 'Two', 10, 50],
        ['Q', null, 'Given by the committee', 10, 40],
      ]),
      results('code period actual override reason', [
        ['P.1', 'Q1', 12, null, null],
        ['P.2', 'Q1', 8, null, null],
        ['Q', 'Q1', 8, 4, 'Site visit'],
      ])
    )
  );
  const [unit] = card.units;
  expect(unit?.targets).toEqual({ met: 1, notMet: 1, pending: 0, unassessed: 0 });
  const [first] = unit?.indicators ?? [];
  expect(first && explanationOf(first, 'en')).toBe('Targets met: 1 of 2 with a result');
  expect(unit?.indicators[3]).toMatchObject({ counts: true, targetAlone: false, score: 4 });
  expect(unit?.total.score).toBe(4);
});
