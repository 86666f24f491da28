import { one } from '../../../functions/call';
import { rowOf } from './shown';

/** Rows as people write them, and results with the scores that a person would give. */
test.each([
  [
    '1-2 ล้านบาท | 2-3 ล้านบาท | 3-4 ล้านบาท | 4-5 ล้านบาท | 5 ล้านบาทขึ้นไป',
    { '2.5 ล้านบาท': 2, '2500000': 2, '1,999,999': 1, '900000': 0 },
  ],
  ['$1.2M | $1.5M | $1.8M | $2M | $2.5M', { '1.9M': 3, '1.9 m': 3, '900k': 0, '$2.6m': 5 }],
  [
    'under 30 mins | 30-45 mins | 46-60 mins | 61-90 mins | over 90 mins',
    { '1 hour': 3, '50 mins': 3, '2 hours': 5, '20 minutes': 1 },
  ],
  ['less than 2 hrs | 2-4 hrs | 4-6 hrs | 6-8 hrs | over 8 hrs', { '90 minutes': 1, '3': 2 }],
  [
    'ใช้เวลาไม่เกิน 5 ชั่วโมง | ใช้เวลาไม่เกิน 4 ชั่วโมง | ใช้เวลาไม่เกิน 3 ชั่วโมง | ใช้เวลาไม่เกิน 2 ชั่วโมง | ใช้เวลาไม่เกิน 1 ชั่วโมง',
    { '90 นาที': 4, '1 ชม.': 5, '6 ชั่วโมง': 0 },
  ],
  [
    '5 or more complaints | 4 complaints | 3 complaints | 1-2 complaints | no complaints',
    { '0': 5, 'no complaints': 5, '2 complaints': 4, '7': 1 },
  ],
  ['มากกว่า 5 เคส | 4-5 เคส | 3 เคส | 1-2 เคส | ไม่มีเคส', { '0': 5, '2 เคส': 4, '9': 1 }],
  [
    'at least 1 out of 5 | at least 2 out of 5 | at least 3 out of 5 | at least 4 out of 5 | 5 out of 5',
    { '3/5': 3, '4': 4 },
  ],
  ['in 5 weeks | in 4 weeks | in 3 weeks | in 2 weeks | in 1 week', { '20 days': 3, '36 days': 0 }],
  [
    'after 6 months | within 6 months | within 5 months | within 4 months | within 3 months',
    { '31/10/2568; 31/1/2569': 5, '31/10/2568; 1/2/2569': 4 },
  ],
] as const)('%s', (row, results) => {
  const levels = [row.split(' | ')];
  for (const [result, score] of Object.entries(results)) {
    expect([result, one('KPISCORE', result, levels, null)]).toEqual([result, score]);
  }
});

test.each([
  [
    'end of June | end of May | end of April | end of March | end of February',
    ['by 30/6', 'by 31/5', 'by 30/4', 'by 31/3', 'by 29/2'],
  ],
  [
    'by the end of the fiscal year | by end of Q3 | by end of Q2 | by end of Q1 | -',
    ['by 30/9', 'by 30/6', 'by 31/3', 'by 31/12', 'absent'],
  ],
  [
    'ลงนามสัญญาภายใน 31 มี.ค. 69 | ลงนามสัญญาภายใน 28 ก.พ. 69 | ลงนามสัญญาภายใน 31 ม.ค. 69 | - | -',
    ['by 31/3/2026', 'by 28/2/2026', 'by 31/1/2026', 'absent', 'absent'],
  ],
])('%s means days', (row, said) => {
  expect(rowOf(...row.split(' | '))).toEqual(said);
});

test.each([
  '2 points below target | 1 point below target | 0 points below target | 3 points below target | 4 points below target',
  '5 fewer complaints | 4 fewer complaints | 3 fewer complaints | - | -',
  'ร่างแผนภายใน 31 ม.ค. 69 | อนุมัติแผนภายใน 28 ก.พ. 69 | ประกาศแผนภายใน 31 มี.ค. 69 | - | -',
])('%s stays a question', (row) => {
  expect(rowOf(...row.split(' | ')).slice(0, 3)).toEqual(Array(3).fill('? notUnderstood'));
});

test('the end of February is its last day in the year of the deadline', () => {
  const levels = [
    ['สิ้นเดือนพฤษภาคม', 'สิ้นเดือนเมษายน', 'สิ้นเดือนมีนาคม', 'สิ้นเดือนกุมภาพันธ์', 'สิ้นเดือนมกราคม'],
  ];
  for (const [year, day, score] of [
    [2569, '28 ก.พ. 2569', 4],
    [2569, '1 มี.ค. 2569', 3],
    [2571, '29 ก.พ. 2571', 4],
    [2571, '1 มี.ค. 2571', 3],
  ] as const) {
    expect(one('KPISCORE', day, levels, `fiscal year ${year}`)).toBe(score);
  }
});
