import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, Language } from '../../../src/engine';
import { planRules } from '../../../src/scorecard/sheets/rules/planRules';
import { samplePlan } from '../../../src/scorecard/starters';
import type { Snapshot } from '../../../src/tables';
import { snapshotOf } from '../../workbook/snapshotOf';
import { indicators, LEVELS, results, settings, table, workbook } from '../../workbook/tables';
import { made, rowsBelow, summaryInput } from './summaryInput';

const BARE = [50, 60, 70, 80, 90];

function rules(
  rows: readonly (readonly CellValue[])[],
  actuals: readonly (readonly CellValue[])[],
  set: readonly (readonly CellValue[])[] = [],
  language: Language = 'en'
) {
  const book: Snapshot = workbook(
    indicators(['Unit', 'Code', 'Indicator', ...LEVELS, 'Target', 'Weight', 'Precision'], rows),
    results(['Code', 'Period', 'Actual', 'Override score', 'Reason'], actuals),
    settings(set)
  );
  return rowsBelow(planRules(summaryInput(book), made(language)));
}

const NUMBER = (code: string, weight: number | null = 50) => [
  null,
  code,
  `Indicator ${code}`,
  ...BARE,
  null,
  weight,
];
const TARGET = [null, '9', 'Trees', '-', '-', '-', '-', '-', 100, null];

/** What stands beside a label. */
const about = (rows: ReturnType<typeof rules>, label: string) =>
  rows.filter(([first]) => first === label).map((row) => row.slice(1));

test.each(['th', 'en'] as const)(
  'the rules of Nonthaburi (%s) are those of golden/',
  async (language) => {
    const snapshot = snapshotOf(await samplePlan('nonthaburi', language));
    const rows = rowsBelow(planRules(summaryInput(snapshot), made(language)));
    const file = join(__dirname, 'golden', `rules-${language}.json`);
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
    expect(rows).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  }
);

test('the example is the first indicator with a score, from its criteria to its part in the total', () => {
  const rows = rules(
    [NUMBER('1', 20), NUMBER('2', 30), NUMBER('3', 50)],
    [
      ['2', 'Q2', 85],
      ['3', 'Q2', 95],
    ]
  );
  const example = rows.slice(rows.findIndex(([title]) => String(title).startsWith('Worked')) + 1);
  expect(example.slice(0, -1)).toEqual([
    ['Indicator', '2 Indicator 2'],
    ['Criteria', 'Level 1: 50', 1],
    ['', 'Level 2: 60', 2],
    ['', 'Level 3: 70', 3],
    ['', 'Level 4: 80', 4],
    ['', 'Level 5: 90', 5],
    ['Result', '85 (Q2)'],
    ['Comparison', expect.stringContaining('85 is at least 80')],
    ['Level', '', 4],
    ['Score', '', 4],
    ['Weight', '', 30],
    ['Weighted score', '4 × 30 ÷ 100 = 1.2000', 1.2],
    [
      'Part in the total',
      '4 × 30 ÷ 80 = 1.5000, where 80 is the weight of the indicators that have a score',
      1.5,
    ],
    ['Total', 'All such parts together: 4.63 = 92.50% (Pass – very good)', 4.63],
  ]);
});

test('a score in proportion shows how it is worked out, over a level that does not exist', () => {
  const set = [['Score method', 'linear']];
  expect(about(rules([NUMBER('1')], [['1', 'Q2', 85]], set), 'Score')).toContainEqual([
    '4 + (85 − 80) ÷ (90 − 80) × (5 − 4) = 4.5',
    4.5,
  ]);
  const without = [null, '1', 'A', 50, 60, '-', 80, 90, null, 50];
  expect(about(rules([without], [['1', 'Q2', 65]], set), 'Score')).toContainEqual([
    '2 + (65 − 60) ÷ (80 − 60) × (4 − 2) = 2.5',
    2.5,
  ]);
});

test('a score by a curve shows the percent of target, and the way from it', () => {
  const trees = [[...TARGET.slice(0, -1), 50]];
  const of = (actual: CellValue, set: readonly (readonly CellValue[])[]) =>
    rules(trees, [['9', 'Q2', actual]], set);
  const curve = [['Target curve', '60:2; 80:4; 100:5']];
  const rows = of(70, curve);
  expect(about(rows, 'Percent of target')).toEqual([['70 ÷ 100 × 100 = 70%']]);
  expect(about(rows, 'Score')).toContainEqual(['2 + (70 − 60) ÷ (80 − 60) × (4 − 2) = 3', 3]);
  const rounded = of(70.46, [...curve, ['Round percent', 0], ['Round score', 1]]);
  expect(about(rounded, 'Percent of target')).toEqual([['70.46 ÷ 100 × 100 = 70.46 ≈ 70%']]);
  expect(about(of(30, curve), 'Score')).toContainEqual(['', 2]);
  expect(about(of(70, [['Target curve', '60:2; 80:4 step']]), 'Score')).toContainEqual(['', 2]);
  const thai = rules(trees, [['9', 'Q2', 70]], curve, 'th');
  expect(about(thai, 'ร้อยละของเป้าหมาย')).toEqual([['70 ÷ 100 × 100 = 70%']]);
});

test('criteria of level 0 stand in the example, as scores in proportion begin there', () => {
  const book = workbook(
    indicators(['Code', 'Indicator', 'Level 0', 'Level 1', 'Weight'], [['1', 'A', 0, 100, 50]]),
    results(['Code', 'Period', 'Actual'], [['1', 'Q2', 84.2]]),
    settings([
      ['Level scores', '0 100'],
      ['Score method', 'linear'],
    ])
  );
  const rows = rowsBelow(planRules(summaryInput(book), made('en')));
  expect(about(rows, 'Criteria')).toEqual([['Level 0: 0', 0]]);
  expect(rows).toContainEqual(['', 'Level 1: 100', 100]);
  expect(about(rows, 'Score')).toContainEqual([
    '0 + (84.2 − 0) ÷ (100 − 0) × (100 − 0) = 84.2',
    84.2,
  ]);
});

test("a committee's score counts in the example, with its reason", () => {
  const rows = rules([NUMBER('1')], [['1', 'Q2', 85, 3, 'Site visit']]);
  expect(about(rows, 'Score')).toContainEqual(['', 4]);
  expect(about(rows, 'Score of the committee')).toContainEqual(['Reason: Site visit', 3]);
  expect(about(rows, 'Weighted score')).toContainEqual(['3 × 50 ÷ 100 = 1.5000', 1.5]);
});

test('a workbook without a score has rules, and says that there is no example yet', () => {
  const rows = rules([NUMBER('1')], []);
  expect(rows).toContainEqual(['', 'No indicator has a score yet, so there is no example yet.']);
  expect(about(rows, 'Below the lowest level')).toEqual([['0 points']]);
});

test('targets say whether and how they become scores', () => {
  const trees = [['9', 'Q2', 80]];
  expect(about(rules([TARGET], trees), 'Targets alone')).toEqual([
    [expect.stringContaining('no score is made of it')],
  ]);
  expect(
    about(rules([TARGET], trees, [['Target conversion', 'met 5']]), 'Targets as scores')
  ).toEqual([['Met: 5; not met: 0. For indicator 9.']]);
  const percent = rules([TARGET], trees, [['Target conversion', 'percent of target']]);
  expect(about(percent, 'Targets as scores')[0]?.[0]).toContain('60; 70; 80; 90; 100');
  expect(about(percent, 'Target')).toEqual([['100']]);
});

test('of targets alone it says how they are counted, and nothing of scores that nobody makes', () => {
  const rows = rules([TARGET], [['9', 'Q2', 80]]);
  expect(about(rows, 'Targets met, %')).toEqual([['Targets met ÷ targets with a result × 100']]);
  expect(about(rows, 'Not assessed')).toEqual([['Not counted']]);
  const titles = ['Levels and scores', 'Weights and totals', 'Rounding', 'Bands'];
  for (const title of titles) expect(rows).not.toContainEqual([title]);
});

test('weights are said to be the same only where nobody gives any', () => {
  const unit = (name: string, [, ...rest]: readonly CellValue[]) => [name, ...rest];
  const all = [unit('A', NUMBER('1', null)), unit('B', NUMBER('2', null))];
  const some = [unit('A', NUMBER('1', null)), unit('B', NUMBER('2', 50))];
  const said = (rows: readonly (readonly CellValue[])[]) => about(rules(rows, []), 'Weights');
  expect(said(all)).toEqual([['No weights are given, so all indicators weigh the same']]);
  expect(said(some)).toEqual([['In units that give no weights all indicators weigh the same']]);
});

test('a curve of targets is said point by point, and that it is kept to 4 decimals', () => {
  const trees = [['9', 'Q2', 70]];
  const curve = rules([TARGET], trees, [['Target curve', '60:2; 80:4; 100:5']]);
  expect(about(curve, 'Targets as scores')).toEqual([
    [
      '60% of the target: 2 points; 80% of the target: 4 points; 100% of the target: 5 points. Between two of these the score lies in proportion, kept to 4 decimals; below the first and above the last it is theirs. For indicator 9.',
    ],
  ]);
  expect(about(curve, 'Score')[1]).toEqual([
    'Not rounded, but for scores in proportion: 4 decimals, half up',
  ]);
  expect(curve.flat()).toContainEqual(
    expect.stringContaining(
      'percent of target:score 60:2; 80:4; 100:5 (in proportion between points)'
    )
  );
  const steps = rules([TARGET], trees, [['เส้นคะแนน', '๖๐:๒ ๑๐๐:๕ ขั้น']], 'th');
  expect(about(steps, 'เป้าหมายที่แปลงเป็นคะแนน')).toEqual([
    [
      'ร้อยละ 60 ของเป้าหมาย ได้ 2 คะแนน; ร้อยละ 100 ของเป้าหมาย ได้ 5 คะแนน ระหว่างสองจุดใช้คะแนนของจุดที่ถึงแล้ว ต่ำกว่าจุดแรกใช้คะแนนของจุดแรก (ตัวชี้วัด 9)',
    ],
  ]);
});

test('codes are named in the number that they have', () => {
  const rows = rules(
    [
      [...NUMBER('1'), 1],
      [...NUMBER('2'), 1],
      [...NUMBER('3'), 2],
    ],
    [['1', 'Q2', 85]]
  );
  expect(about(rows, 'Results').slice(1)).toEqual([
    ['Rounded half up to 1 decimal before they are compared: indicators 1, 2'],
    ['Rounded half up to 2 decimals before they are compared: indicator 3'],
  ]);
});

test('what is rounded says the decimals of the settings and of the indicators', () => {
  const rows = rules([NUMBER('1'), [...NUMBER('2'), 1]], [['1', 'Q2', 85]], [['Rounding', 3]]);
  expect(about(rows, 'Results').slice(1)).toEqual([
    ['Rounded half up to 1 decimal before they are compared: indicator 2'],
  ]);
  expect(about(rows, 'Total')[1]).toEqual(['Rounded half up to 3 decimals']);
  expect(about(rows, 'Band')).toEqual([['Of the total. Rounded half up to 2 decimals']]);
});

test('stages that round, cutting off and bands by percent are said, and the example counts as they do', () => {
  const set = [
    ['Round weighted', 1],
    ['Rounding mode', 'down'],
    ['Bands by', 'percent'],
  ];
  const rows = rules([NUMBER('1', 33), NUMBER('2', 66)], [['1', 'Q2', 85]], set);
  expect(about(rows, 'Weighted score')).toEqual([
    ['Score × weight ÷ 100'],
    ['Cut off after 1 decimal'],
    ['4 × 33 ÷ 100 = 1.3000', 1.3],
  ]);
  expect(about(rows, 'Part in the total')[0]?.[0]).toContain('1.3 × 100 ÷ 33 = 3.9394');
  expect(about(rows, 'Band')).toEqual([['Of the percent. Cut off after 2 decimals']]);
});

test('where groups make the total, the example goes through its group', () => {
  const grouped = (code: string, group: string, weight: number) => [
    null,
    code,
    `Indicator ${code}`,
    group,
    ...BARE,
    weight,
  ];
  const book = workbook(
    indicators(
      ['Unit', 'Code', 'Indicator', 'Group', ...LEVELS, 'Weight'],
      [
        grouped('1', 'Work', 40),
        grouped('2', 'Work', 60),
        grouped('3', 'Conduct', 7),
        grouped('4', 'Rest', 9),
      ]
    ),
    results(
      ['Code', 'Period', 'Actual'],
      [
        ['1', 'Q2', 85],
        ['2', 'Q2', 95],
        ['3', 'Q2', 65],
      ]
    ),
    table(
      'KpiGroups',
      ['Group', 'Weight'],
      [
        ['Work', 60],
        ['Conduct', 20],
        ['Rest', 20],
      ],
      { sheet: 'Groups' }
    )
  );
  const rows = rowsBelow(planRules(summaryInput(book), made('en')));
  expect(about(rows, 'Weights of groups')).toEqual([['Work 60.00 · Conduct 20.00 · Rest 20.00']]);
  expect(about(rows, 'Part in the group Work')).toEqual([
    ['4 × 40 ÷ 100 = 1.6000, where 100 is the weight of the indicators that have a score', 1.6],
  ]);
  expect(about(rows, 'Score of the group')[0]?.[1]).toBe(4.6);
  expect(about(rows, 'Part of the group in the total')).toEqual([
    ['4.6 × 60 ÷ 80 = 3.4500, where 80 is the weight of the groups that have a score', 3.45],
  ]);
  expect(about(rows, 'Total').at(-1)?.[0]).toContain('3.95 = 79.00%');
});

test('with Thai digits all numbers in words are Thai', () => {
  const rows = rules([NUMBER('1')], [['1', 'Q2', 85]], [['เลขไทย', 'ใช่']], 'th');
  expect(about(rows, 'คะแนนถ่วงน้ำหนัก')).toContainEqual(['๔ × ๕๐ ÷ ๑๐๐ = ๒.๐๐๐๐', 2]);
  expect(about(rows, 'ต่ำกว่าระดับต่ำสุด')).toEqual([['๐ คะแนน']]);
});
