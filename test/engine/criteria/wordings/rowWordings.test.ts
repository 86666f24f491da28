import { DEFAULT_SCALE, readAlone, readCriteria } from '../../../../src/engine';
import { rowOf, shown } from './shown';

test.each([
  [
    ['0 incidents', '1-2 incidents', '3 incidents', 'more than 4 incidents', '-'],
    ['0 incidents', '[1;2] incidents', '3 incidents', '(4;-) incidents', 'absent'],
  ],
  [
    ['1 complaint', '2 complaints', '3 complaints', '4 complaints', '5 complaints or more'],
    ['1', '2', '3', '4', '[5;-)'],
  ],
  [
    ['80% uptime', '85% uptime', '90% uptime', '95% uptime', '99.9% uptime'],
    ['80% uptime', '85% uptime', '90% uptime', '95% uptime', '99.9% uptime'],
  ],
  [
    ['1 out of 5', '2 out of 5', '3 out of 5', '4 out of 5', '5 out of 5'],
    ['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5'],
  ],
  [
    ['2.5/5', '3/5', '3.5/5', '4/5', '4.5/5'],
    ['2.5 of 5', '3 of 5', '3.5 of 5', '4 of 5', '4.5 of 5'],
  ],
  [
    ['มี ๑ ใน ๕ ข้อ', 'มี 2 ใน 5 ข้อ', 'มี 3 ใน 5 ข้อ', 'มี 4 ใน 5 ข้อ', 'มี 5 ใน 5 ข้อ'],
    ['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5'],
  ],
  [
    ['ภายใน 60 นาที', 'ภายใน 50 นาที', 'ภายใน 45 นาที', 'ภายใน 40 นาที', 'ภายใน 30 นาที'],
    ['(-;60] minute', '(-;50] minute', '(-;45] minute', '(-;40] minute', '(-;30] minute'],
  ],
  [
    ['ไม่เกิน 6 ชม.', 'ไม่เกิน 5 ชม.', 'ไม่เกิน 4 ชม.', 'ไม่เกิน 3 ชม.', 'ไม่เกิน 2 ชม.'],
    ['(-;6] hour', '(-;5] hour', '(-;4] hour', '(-;3] hour', '(-;2] hour'],
  ],
  [
    ['within 7 weeks', 'within 6 weeks', 'within 5 weeks', 'within 4 weeks', 'within 1 week'],
    ['(-;7] week', '(-;6] week', '(-;5] week', '(-;4] week', '(-;1] week'],
  ],
  [
    ['-', '-', 'ภายใน 5 เดือน', 'ภายใน 4 เดือน', 'ภายใน 3 เดือน'],
    ['absent', 'absent', '(-;5] month', '(-;4] month', '(-;3] month'],
  ],
  [
    ['-', '-', 'แล้วเสร็จภายใน 15 มี.ค. 67', 'แล้วเสร็จภายใน 15 ก.พ. 67', 'แล้วเสร็จภายใน 15 ม.ค. 67'],
    ['absent', 'absent', 'by 15/3/2024', 'by 15/2/2024', 'by 15/1/2024'],
  ],
  [
    [
      '-',
      'completed by 15 Apr 24',
      'completed by 15 Mar 24',
      'completed by 15 Feb 24',
      'completed by 15 Jan 24',
    ],
    ['absent', 'by 15/4/2024', 'by 15/3/2024', 'by 15/2/2024', 'by 15/1/2024'],
  ],
  [
    ['-', 'by Q4', 'by the end of Q3', 'by Q2', 'before Q2'],
    ['absent', 'by 30/9', 'by 30/6', 'by 31/3', 'before 1/1'],
  ],
  [
    [
      '-',
      '-',
      'ภายในไตรมาส 4 ปีงบประมาณ 2569',
      'ภายในไตรมาส 2 ปีงบประมาณ 2569',
      'ภายในไตรมาส 1 ปีงบประมาณ 2569',
    ],
    ['absent', 'absent', 'by 30/9/2026', 'by 31/3/2026', 'by 31/12/2025'],
  ],
  [
    ['สิ้นเดือนกรกฎาคม', 'สิ้นเดือนมิถุนายน', 'end of May', 'end of April', 'end of March'],
    ['by 31/7', 'by 30/6', 'by 31/5', 'by 30/4', 'by 31/3'],
  ],
  [
    ['N/A', '2 out of 5', '3 out of 5', '4 out of 5', '5 out of 5'],
    ['absent', '2 of 5', '3 of 5', '4 of 5', '5 of 5'],
  ],
  [
    ['N/A', 'ไม่กำหนด', 'n.a.', '80', '90'],
    ['absent', 'absent', 'absent', '80', '90'],
  ],
  [
    ['> 2 hours', '91 min - 2 hours', '1h - 90 min', '16-59 min', 'within 15 minutes'],
    ['(120;-) minute', '[91;120] minute', '[60;90] minute', '[16;59] minute', '(-;15] minute'],
  ],
  [
    ['30/04/2027', '25/04/2027', '20/04/2027', '12/04/2027', 'before 10/04/2027'],
    ['by 30/4/2027', 'by 25/4/2027', 'by 20/4/2027', 'by 12/4/2027', 'before 10/4/2027'],
  ],
  [
    ['1 ปี 6 เดือน', '1 ปี 3 เดือน', '1 ปี', '9 เดือน', '6 เดือน'],
    ['18 month', '15 month', '12 month', '9 month', '6 month'],
  ],
  [
    ['[0,60)', '[60,70)', '[70,80)', '[80,90)', '[90,100]'],
    ['[0;60)', '[60;70)', '[70;80)', '[80;90)', '[90;100]'],
  ],
  [
    ['$1.2M', '$1.5M', '$1.8M', '$2M', '$2.5M'],
    ['1200000', '1500000', '1800000', '2000000', '2500000'],
  ],
])('%j', (cells, means) => {
  const row = rowOf(...cells);
  const things = means.some((each) => /\d.* \D{4,}/.test(each));
  expect(things ? row : row.map((each) => each.replace(/ complaints?$/, ''))).toEqual(means);
});

test.each([
  ['different things', ['5 apples', '6 pears', '7 apples', '8 apples', '9 apples']],
  ['numbers of a year', ['1/2567', '2/2567', '3/2567', '4/2567', '5/2567']],
  [
    'days before something',
    ['1 day before it', '2 days before it', '3 days before it', '4 days before it', '-'],
  ],
  ['days or months first', ['12/04/2027', '11/04/2027', '10/04/2027', '09/04/2027', '08/04/2027']],
  ['months beside weeks', ['3 months', '9 weeks', '7 weeks', '5 weeks', '3 weeks']],
  ['thousands in brackets', ['[1,000]', '[1,200]', '[1,500]', '[1,800]', '[2,000]']],
  ['a letter that may be thousands', ['10k', '20k', '30k', '40k', '50k']],
  [
    'a year behind the number',
    ['60 คนในปี 2569', '70 คนในปี 2569', '80 คนในปี 2569', '90 คนในปี 2569', '95 คนในปี 2569'],
  ],
  [
    'rates',
    ['ไม่เกิน 15 ต่อ 1,000', 'ไม่เกิน 14 ต่อ 1,000', 'ไม่เกิน 12 ต่อ 1,000', 'ไม่เกิน 11 ต่อ 1,000', '-'],
  ],
  ['shares of different wholes', ['1 ใน 6', '1 ใน 5', '1 ใน 4', '1 ใน 3', '1 ใน 2']],
  ['digits in a unit', ['100 m2', '200 m2', '300 m2', '400 m2', '500 m2']],
  ['months and days', ['ภายใน 4 เดือน 15 วัน', 'ภายใน 3 เดือน 15 วัน', '-', '-', '-']],
  ['magnitudes of things', ['1 million users', '2 million users', '3 million users', '-', '-']],
  ['ranges with one magnitude', ['1-2 million', '2-3 million', '3-4 million', '-', '-']],
  ['a decimal comma', ['1,25 million', '1,50 million', '-', '-', '-']],
  [
    'two bounds of two things',
    ['at least 1 site within 6 months', 'at least 2 site within 6 months', '-', '-', '-'],
  ],
  ['different wholes', ['1 out of 5', '2 out of 4', '3 out of 5', '4 out of 5', '5 out of 5']],
  ['different currencies', ['$1M', '€2M', '$3M', '$4M', '$5M']],
  ['a letter that may be a length', ['$1M', '2M', '3M', '4M', '5M']],
])('%s: none of it is guessed', (_, cells) => {
  expect(rowOf(...cells).some((each) => each.startsWith('?'))).toBe(true);
});

test.each([
  [['N/A', 'ไม่กำหนด', 'มี', 'มีและใช้', 'มี ใช้ และทบทวน']],
  [['ร่างภายใน 15 ม.ค. 2569', 'อนุมัติภายใน 15 ก.พ. 2569', 'ประกาศภายใน 15 มี.ค. 2569', '-', '-']],
  [['มีแผน', 'มีแผนและรายงาน', 'แล้วเสร็จภายในไตรมาส 2', '-', '-']],
])('statements stay statements: %j', (cells) => {
  expect(new Set(rowOf(...cells))).toEqual(
    new Set(cells.includes('-') ? ['statement', 'absent'] : ['statement'])
  );
});

test('a cell keeps its own words', () => {
  const cells = ['1 out of 5', '2 out of 5', '3 out of 5', '4 out of 5', '5 out of 5'];
  const row = readCriteria(
    cells.map((value) => ({ value })),
    DEFAULT_SCALE
  );
  expect(row.slice(1).map(({ text }) => text)).toEqual(cells);
});

test.each([
  ['0 incidents', '0 incidents'],
  ['แล้วเสร็จภายใน 15 ม.ค. 67', 'by 15/1/2024'],
  ['ภายในไตรมาส 2', 'by 31/3'],
  ['ภายใน 3 เดือน', '(-;3] month'],
  ['4 out of 5', '4 of 5'],
])('a target stands for itself: %s', (value, means) => {
  expect(shown(readAlone({ value }))).toBe(means);
});
