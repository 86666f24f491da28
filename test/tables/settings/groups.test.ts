import { describeProblem, problemAddress, readTables } from '../../../src/tables';
import type { CellValue } from '../../../src/engine';
import type { RawTable } from '../../../src/tables';
import { indicators, settings, table, workbook } from '../../workbook/tables';

const DEFINED = indicators('group code name levels weight', [
  ['Work', '1', 'Roads', 1, 2, 3, 4, 5, 60],
  ['Conduct', '2', 'Service', 1, 2, 3, 4, 5, 40],
]);

type Rows = readonly (readonly CellValue[])[];
const groups = (rows: Rows, name: string | null = 'KpiGroups'): RawTable =>
  table(name, ['Group', 'Weight'], rows, { sheet: 'Groups', top: 0 });

function read(...tables: readonly RawTable[]) {
  const { tables: read, problems } = readTables(workbook(DEFINED, ...tables));
  const said = problems
    .filter(({ code }) => code !== 'noResultTable')
    .map((problem) => {
      const at = problemAddress(problem);
      return `${problem.severity} ${problem.code} ${at === null ? '' : `${at.sheet}!${at.cell}`}`;
    });
  return { rule: read.grouping.rule, weights: read.grouping.weights, said, problems };
}

test('a workbook with group weights makes totals by groups, whatever the case and spaces of their names', () => {
  const { rule, weights, said } = read(
    groups([
      ['work ', 70],
      ['CONDUCT', 30],
    ])
  );
  expect(rule).toBe('groups');
  expect(weights.map(({ group, weight }) => [group, weight])).toEqual([
    ['work', 70],
    ['CONDUCT', 30],
  ]);
  expect(said).toEqual([]);
});

test('indicators have the names of groups as the table spells them, also from their English names', () => {
  const { tables } = readTables(
    workbook(
      DEFINED,
      table(
        'KpiGroups',
        ['ประเด็นการประเมิน', 'น้ำหนัก', 'ชื่อภาษาอังกฤษ'],
        [
          ['ผลสัมฤทธิ์ของงาน', 0.7, 'work'],
          ['พฤติกรรม', 0.3, 'Conduct'],
        ],
        {
          sheet: 'Groups',
          formats: [
            [null, '0%', null],
            [null, '0%', null],
          ],
        }
      )
    )
  );
  expect(tables.indicators.map(({ group }) => group)).toEqual(['ผลสัมฤทธิ์ของงาน', 'พฤติกรรม']);
  expect(tables.grouping.weights.map(({ weight }) => weight)).toEqual([70, 30]);
});

const GOOD: Rows = [
  ['Work', 70],
  ['Conduct', 30],
];

test.each<[string, RawTable[], string, string[]]>([
  [
    'the setting says weighted',
    [groups(GOOD), settings([['Total rule', 'weighted']])],
    'weighted',
    [],
  ],
  ['the mean of groups', [settings([['วิธีรวมคะแนน', 'เฉลี่ยกลุ่ม']])], 'mean of groups', []],
  ['a list that only looks like it', [groups(GOOD, 'Summary')], 'weighted', []],
  [
    'such a list, and the setting',
    [groups(GOOD, 'Summary'), settings([['Total rule', 'groups']])],
    'groups',
    [],
  ],
  [
    'groups without the table',
    [settings([['Total rule', 'groups']])],
    'weighted',
    ['error noGroupTable KPI Settings!B5'],
  ],
  [
    'a word that is none',
    [groups(GOOD), settings([['Total rule', 'by luck']])],
    'groups',
    ['error unknownValue KPI Settings!B5'],
  ],
  [
    'a group without a weight',
    [groups([['Work', 70]])],
    'weighted',
    ['error groupWithoutWeight KPI!B6', 'error groupsNotUsed Groups!A1'],
  ],
  [
    'a weight without a group',
    [groups([...GOOD, ['Training', 10]])],
    'groups',
    ['warning weightWithoutGroup Groups!A4', 'warning groupWeightSum Groups!B2'],
  ],
  [
    'a blank name',
    [groups([...GOOD, ['', 10]])],
    'weighted',
    ['error badGroups Groups!A4', 'error groupsNotUsed Groups!A1'],
  ],
  [
    'a blank weight',
    [
      groups([
        ['Work', 70],
        ['Conduct', ''],
      ]),
    ],
    'weighted',
    [
      'error badGroups Groups!B3',
      'error groupWithoutWeight KPI!B6',
      'error groupsNotUsed Groups!A1',
    ],
  ],
  [
    'a group twice',
    [groups([...GOOD, ['work', 10]])],
    'weighted',
    ['error badGroups Groups!A4', 'error groupsNotUsed Groups!A1'],
  ],
  [
    'a weight that is no number',
    [groups([['Work', 'seventy'], ...GOOD.slice(1)])],
    'weighted',
    [
      'error notANumber Groups!B2',
      'error groupWithoutWeight KPI!B5',
      'error groupsNotUsed Groups!A1',
    ],
  ],
  [
    'a table without its columns',
    [table('KpiGroups', ['Group'], [['Work']], { sheet: 'Groups', top: 0 })],
    'weighted',
    [
      'error missingColumn Groups!A1',
      'error groupWithoutWeight KPI!B5',
      'error groupWithoutWeight KPI!B6',
      'error groupsNotUsed Groups!A1',
    ],
  ],
])('%s', (_, tables, rule, said) => {
  const found = read(...tables);
  expect([found.rule, found.said]).toEqual([rule, said]);
  for (const problem of found.problems) {
    expect(describeProblem(problem, 'en')).toMatch(/\.$/);
    expect(describeProblem(problem, 'th')).toMatch(/[ก-๙]/);
  }
});

test('weights of indicators need not add up to 100 where they count among those of their group', () => {
  const full = indicators('group code name levels weight', [
    ['A', '1', 'x', 1, 2, 3, 4, 5, 140],
    ['B', '2', 'y', 1, 2, 3, 4, 5, 215],
  ]);
  const said = (rule: string) =>
    readTables(workbook(full, settings([['Total rule', rule]]))).problems.map(({ code }) => code);
  expect(said('weighted')).toContain('weightSum');
  expect(said('mean of groups')).not.toContain('weightSum');
});
