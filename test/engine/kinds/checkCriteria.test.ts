import { checkCriteria } from '../../../src/engine';
import { codes, score, SA_KAEO, BARE, LOWER, row } from './levelLine';

test.each([
  BARE,
  'ไม่ต่ำกว่า 90 | ไม่ต่ำกว่า 92 | ไม่ต่ำกว่า 94 | ไม่ต่ำกว่า 96 | ไม่ต่ำกว่า 98',
  'ไม่เกิน 35 | มากกว่า 35 ถึง 40 | มากกว่า 40 ถึง 45 | มากกว่า 45 ถึง 50 | มากกว่า 50',
  '- | - | - | - | 1',
  '- | - | - | - | มี',
  '- | - | - | - | 5',
  '1 | - | - | - | 5',
  '0 | - | - | - | 5',
  'มี | - | - | - | ผ่าน',
  'มีการดำเนินการ ๒ กิจกรรม | มีการดำเนินการ ๓ กิจกรรม | - | - | -',
  'คะแนนประเมินไม่ต่ำกว่า 60 | 70 | 80 | 90 | คะแนนประเมินไม่ต่ำกว่า 95',
  'ตั้งแต่ 0 ถึง 3 | มากกว่า 3 ถึง 6 | มากกว่า 6 ถึง 9 | มากกว่า 9 ถึง 12 | มากกว่า 12',
])('%s: nothing to report', (line) => {
  expect(codes(line)).toEqual([]);
});

test('a gap is reported with its ends and levels', () => {
  expect(checkCriteria(row(SA_KAEO))).toEqual([
    { severity: 'warning', code: 'gap', levels: [3, 4], from: 40, to: 45 },
  ]);
});

test('a gap that no result of the stated precision falls into is none', () => {
  expect(codes(LOWER)).toEqual(['roundedRanges', 'missingFloor']);
  expect(codes(LOWER, { precision: 2 })).toEqual(['missingFloor']);
  expect(codes(LOWER, { precision: 3 })).toContain('gap');
});

test('overlaps, touching bounds among them, name what both levels take', () => {
  const line = 'ไม่เกิน 75 | 75 - 80 | 80 - 85 | 82 - 95 | เกินกว่า 95';
  expect(checkCriteria(row(line))).toEqual([
    { severity: 'warning', code: 'overlap', levels: [1, 2], from: 75, to: 75 },
    { severity: 'warning', code: 'overlap', levels: [2, 3], from: 80, to: 80 },
    { severity: 'warning', code: 'overlap', levels: [3, 4], from: 82, to: 85 },
  ]);
  expect(score(line, 80)).toEqual({ level: 3, score: 3, warnings: ['inOverlap'] });
});

test.each([
  ['50 | 60 | - | 80 | 90', { code: 'hole', severity: 'warning', levels: [3] }],
  ['50 | 60 | 60 | 80 | 90', { code: 'tie', severity: 'warning', levels: [2, 3], value: 60 }],
  ['10-20 | 20-30 | 30-40 | 40-50 | 50 ขึ้นไป', { code: 'missingFloor', levels: [1] }],
  ['ไม่เกิน 10 | 10-20 | 20-30 | 30-40 | 40-50', { code: 'missingCeiling', levels: [5] }],
  ['50 | 60 | 70 | 60 | 90', { code: 'mixedDirection', severity: 'error' }],
  ['50 | 60 | 70 | 60 | 50', { code: 'mixedDirection', severity: 'error' }],
  ['ไม่เกิน 50 | ไม่เกิน 60 | ไม่เกิน 70 | ไม่เกิน 80 | ไม่เกิน 90', { code: 'mixedDirection' }],
  ['50% | 60% | 70% | 80% | 90', { code: 'mixedMeasure', severity: 'warning', levels: [5] }],
  ['0.5 | 60% | 70% | 80% | 90%', { code: 'mixedMeasure', severity: 'error', levels: [1] }],
  ['มี | 60 | 70 | 80 | 90', { code: 'mixedCriteria', severity: 'error' }],
  [
    '50 | 60 | 70 | 80 | มากกว่า 95 ขึ้นไป',
    { code: 'contradiction', severity: 'warning', levels: [5], text: 'มากกว่า 95 ขึ้นไป' },
  ],
  ['50 | 60 | 12,5 | 80 | 90', { code: 'unreadable', levels: [3], reason: 'ambiguousNumber' }],
  ['50 | #N/A | 70 | 80 | 90', { code: 'unreadable', levels: [2], reason: 'excelError' }],
  ['- | - | - | - | -', { code: 'noCriteria', severity: 'error' }],
  ['ร่างแผนไม่น้อยกว่า 1 | ร่างแผนไม่น้อยกว่า 2 | - | - | อนุมัติแผนไม่น้อยกว่า 3', { code: 'mixedSubjects' }],
])('%s: reported', (line, finding) => {
  expect(checkCriteria(row(line))).toContainEqual(expect.objectContaining(finding));
});

test('all unreadable cells are listed together', () => {
  expect(codes('12,5 | #N/A | 70 | 80 หรือ 90 | มากกว่า 95 ขึ้นไป')).toEqual([
    'unreadable',
    'unreadable',
    'unreadable',
  ]);
});

test.each([
  ['70-74 | 75-79 | 80-84 | 85-89 | 90 ขึ้นไป', 0, [1, 2, 3, 4, 5]],
  ['75.00-79.99 | 80.00-84.99 | 85-89.99 | 90-94.99 | 95 ขึ้นไป', 2, [1, 2, 3, 4, 5]],
  ['1 | 2 | 3 - 4 | 5 - 6 | 7 ขึ้นไป', 0, [3, 4, 5]],
])('%s: ranges written in steps get one piece of advice', (line, decimals, levels) => {
  expect(checkCriteria(row(line)).filter(({ code }) => code !== 'missingFloor')).toEqual([
    { severity: 'warning', code: 'roundedRanges', levels, decimals },
  ]);
  expect(codes(line, { precision: decimals })).not.toContain('roundedRanges');
});

test('a real gap among steps of the last decimal is reported beside the advice', () => {
  expect(checkCriteria(row('0-74 | 75-79 | 80-84 | 85-89 | 95 ขึ้นไป'))).toEqual([
    { severity: 'warning', code: 'roundedRanges', levels: [1, 2, 3, 4], decimals: 0 },
    { severity: 'warning', code: 'gap', levels: [4, 5], from: 89, to: 95 },
  ]);
});

test('ranges inside others overlap with all of them, and cover their gaps', () => {
  const overlaps = checkCriteria(row('0-50 | 20-30 | 30-40 | 45-60 | มากกว่า 60'));
  expect(overlaps.map(({ code, levels }) => [code, levels])).toEqual([
    ['overlap', [1, 2]],
    ['overlap', [1, 3]],
    ['overlap', [2, 3]],
    ['overlap', [1, 4]],
  ]);
});
