import { namesYear } from '../../../src/scorecard/start/nextYear/yearsNamed';

test.each([
  'แผนปี 2569',
  'ภายใน 31 มีนาคม ๒๕๖๙',
  'ภายใน 15 ม.ค. 69',
  'by 30/9/2569',
  'by 30/9/69',
  'by 30 Sep 2026',
  'FY 2026',
  'FY26',
  'ปีงบ 69',
  'พ.ศ. 2566',
  '2568-2570',
])('%s names a year', (text) => {
  expect(namesYear(text, 2569)).toBe(true);
});

test.each([
  'ภายใน 31 มีนาคม',
  'ร้อยละ 80',
  '2,569 คน',
  '12569',
  '2500 คน',
  '25.69',
  '2569.5',
  'ข้อ 001:2571',
  'ภายใน 30 วัน',
  'ขั้นตอนที่ 1-4',
  '5/10',
  '',
])('%s names none', (text) => {
  expect(namesYear(text, 2569)).toBe(false);
});
