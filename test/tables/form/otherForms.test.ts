import type { CellValue } from '../../../src/engine';
import { describeDoubt, readForm, type FormCorrections } from '../../../src/tables';
import { doubtsIn, formOf, proposedIn } from '../../workbook/form';

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, corrections: FormCorrections = {}) => readForm(formOf(rows), corrections);
const roles = (rows: Rows) => read(rows).layout.columns.map(({ role }) => role);

test('the definition check runs on what is proposed, in words', () => {
  const form: Rows = [
    ['No.', 'KPI', 1, 2, 3, 4, 5],
    [1, 'Roads', 60, 70, 65, 90, 100],
  ];
  const [row] = read(form).rows.filter(({ proposed }) => proposed !== null);
  expect(row?.doubts.map((each) => describeDoubt(each).en)).toEqual([
    expect.stringContaining('rise and then fall'),
  ]);
});

test('% and days under Unit are units of measure; names of divisions stay units', () => {
  const levels = [1, 2, 3, 4, 5];
  const form = (unit: string, ...units: string[]): Rows => [
    ['No.', 'KPI', unit, ...levels, 'Weight'],
    ...units.map((each, i) => [i + 1, `KPI ${i}`, each, 10, 20, 30, 40, 50, 50]),
  ];
  expect(roles(form('Unit', '%', 'days'))[2]).toBe('unitOfMeasure');
  expect(roles(form('หน่วย', 'ร้อยละ', 'ราย'))[2]).toBe('unitOfMeasure');
  expect(roles(form('Unit', 'Finance', 'Works'))[2]).toBe('unit');
});

test.each([
  [
    'numbers in brackets',
    ['Poor (1)', 'Fair (2)', 'Good (3)', 'Very good (4)', 'Outstanding (5)'],
    [1, 2, 3, 4, 5],
  ],
  [
    'numbers before',
    ['5 - Outstanding', '4 - Very good', '3 - Good', '2 - Fair', '1 - Poor'],
    [5, 4, 3, 2, 1],
  ],
  ['points', ['1 คะแนน', '2 คะแนน', '3 คะแนน', '4 คะแนน', '5 คะแนน'], [1, 2, 3, 4, 5]],
  ['words', ['ดีเด่น', 'ดีมาก', 'ดี', 'พอใช้', 'ต้องปรับปรุง'], [5, 4, 3, 2, 1]],
  ['an incentive plan', ['Threshold', 'Target', 'Stretch'], [1, 3, 5]],
  ['words nobody knows', ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'], [1, 2, 3, 4, 5]],
] as const)('levels named by %s', (_, titles, levels) => {
  const cells = levels.map((level) => level * 10);
  const form: Rows = [
    ['No.', 'Indicator', ...titles, 'Weight'],
    [1, 'Roads', ...cells, 60],
    [2, 'Water', ...cells, 40],
  ];
  expect(roles(form).slice(2, -1)).toEqual(levels.map((level) => `level${level}`));
});

test('Level 1 over (Unsatisfactory)', () => {
  const form: Rows = [
    ['ตัวบ่งชี้', 'Level 1', 'Level 3', 'Level 5'],
    [null, '(Unsatisfactory)', '(Satisfactory)', '(Outstanding)'],
    ['ถนน', 60, 80, 100],
  ];
  expect(proposedIn(read(form))).toMatchObject([
    { name: 'ถนน', levels: [null, 60, null, 80, null, 100] },
  ]);
});

test('a column that is not understood is named; so is a second one of its kind', () => {
  const form: Rows = [
    ['รหัส', 'ตัวชี้วัด', 'น้ำหนัก', 'จังหวะ', 'น้ำหนัก', 1, 2, 3, 4, 5],
    ['1', 'ถนน', 60, 'เร็ว', 70, 1, 2, 3, 4, 5],
    ['2', 'น้ำ', 40, 'ช้า', 30, 1, 2, 3, 4, 5],
  ];
  expect(doubtsIn(read(form))).toEqual(['columnUnknown 0:3', 'columnTwice 0:4']);
});

test('rows without a unit are asked about where others state one', () => {
  const form: Rows = [
    ['Employee', 'KPI', 'Target'],
    ['A. One', 'Calls', '>= 90'],
    [null, 'Files', '>= 20'],
  ];
  expect(doubtsIn(read(form)).filter((text) => text.startsWith('unit'))).toEqual(['unitBlank 2:1']);
});

test('headings of another language: columns by what they hold, and all of it to be looked at', () => {
  const form: Rows = [
    ['Fiche des objectifs'],
    [],
    ['Réf', 'Intitulé', 'Faible', 'Moyen', 'Fort', 'Poids'],
    ['A', 'Routes réparées', 60, 80, 100, 40],
    ['B', 'Déchets triés', 10, 20, 30, 40],
    ['C', 'Eau contrôlée', 1, 2, 3, 20],
  ];
  const reading = read(form);
  expect(reading.layout.columns.map(({ role }) => role)).toEqual([
    ...['ignore', 'name', 'level1', 'level3', 'level5', 'weight'],
  ]);
  expect(proposedIn(reading).map(({ name, weight }) => [name, weight])).toEqual([
    ['Routes réparées', 40],
    ['Déchets triés', 40],
    ['Eau contrôlée', 20],
  ]);
  expect(doubtsIn(reading)).toEqual(
    expect.arrayContaining(['headerByContent 2:0', 'columnUnknown 2:0', 'weightBySum 2:5'])
  );
});

test('with every column named by hand, the row of headings is no indicator', () => {
  const form: Rows = [
    ['Ref', 'What', 'Lo', 'Mid', 'Hi', 'W'],
    ['A', 'Roads', 60, 80, 100, 60],
    ['B', 'Waste', 10, 20, 30, 40],
  ];
  const columns = new Map(
    (['code', 'name', 'level1', 'level3', 'level5', 'weight'] as const).map((role, c) => [c, role])
  );
  expect(proposedIn(read(form, { columns })).map(({ code }) => code)).toEqual(['A', 'B']);
  expect(proposedIn(read(form.slice(1), { columns })).map(({ code }) => code)).toEqual(['A', 'B']);
});

test('a level beyond those of the workbook keeps its criteria and is asked about', () => {
  const form: Rows = [
    ['No.', 'KPI', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5', 'Level 6'],
    [1, 'Roads', 50, 60, 70, 80, 90, 95],
  ];
  const reading = read(form);
  expect(proposedIn(reading)[0]?.levels).toEqual([null, 50, 60, 70, 80, 90, 95]);
  expect(doubtsIn(reading)).toContain('levelBeyondScale 1:7');
});

test.each([
  ['ผลการดำเนินงาน ไตรมาส 2', 'Q2'],
  ['Result Q1', 'Q1'],
  ['ผลงาน 6 เดือน', '6M'],
  ['ผลไตรมาส 3', 'Q3'],
  ['ผลการดำเนินงาน', null],
])('%s holds results of its period', (heading, period) => {
  const form: Rows = [
    ['รหัส', 'ตัวชี้วัด', 'เป้าหมาย', heading],
    ['1', 'ถนน', 80, 85],
  ];
  expect(proposedIn(read(form))[0]?.results).toMatchObject([{ period, value: 85 }]);
});
