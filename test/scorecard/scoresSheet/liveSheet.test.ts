import { report } from '../../../src/scorecard';
import type { Snapshot } from '../../../src/tables';
import { planOf } from '../../../src/scorecard/starters';
import { sampleData } from '../start/sampleData';
import { snapshotOf } from '../../workbook/snapshotOf';
import { calculate } from '../../workbook/calculated';
import { scoreBook, scoresSheet } from '../../workbook/scorecard';
import { headers, indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';

const KPI = headers('indicators', 'unit group code partOf name levels weight combination');
const LONG = headers('results', 'unit code period actual numerator denominator override reason');
const BARE = [50, 60, 70, 80, 90];

const mixed = workbook(
  indicators(KPI, [
    ['A', 'G1', '1', '', 'Threshold', ...BARE, 20, ''],
    ['A', 'G2', '2', '', 'Lower', 39, 38, 37, 36, 35, 20, ''],
    [
      'A',
      'G1',
      '3',
      '',
      'Thai words',
      'ไม่เกิน ร้อยละ ๒๕',
      'มากกว่า ร้อยละ ๒๕ ถึงร้อยละ ๓๐',
      'มากกว่า ร้อยละ ๓๐ ถึงร้อยละ ๔๐',
      'มากกว่า ร้อยละ ๔๕ ถึงร้อยละ ๕๐',
      'มากกว่า ร้อยละ ๕๐',
      20,
      '',
    ],
    ['A', 'G2', '4', '', 'Ratio', ...BARE, 10, 'ratio'],
    [
      'A',
      'G2',
      '4b',
      '',
      'Percent ratio',
      'ร้อยละ 50',
      'ร้อยละ 60',
      'ร้อยละ 70',
      'ร้อยละ 80',
      'ร้อยละ 90',
      10,
      '',
    ],
    ['A', 'G2', '5', '', 'Excluded', ...BARE, 10, ''],
    ['A', 'G2', '6', '', 'Pending', ...BARE, 10, ''],
    ['A', 'G2', '7', '', 'Unreadable', ...BARE, 10, ''],
    ['B', 'G1', '9', '', 'Parent', '', '', '', '', '', 5, ''],
    ['B', '', '9.1', '9', 'Part', 1, 2, 3, 4, 5, 1.67, ''],
    ['B', '', '9.2', '9', 'Part', 1, 2, 3, 4, 5, 1.66, ''],
    ['B', '', '9.3', '9', 'Part', '-', '-', '-', '-', 'มี', 1.67, ''],
    ['B', 'G2', '10', '', 'Committee', ...BARE, 95, ''],
  ]),
  results(LONG, [
    ['A', '1', 'Q2', 85, '', '', '', ''],
    ['A', '2', 'Q1', 36.5, '', '', '', ''],
    ['A', '3', 'Q2', 42, '', '', '', ''],
    ['A', '4', 'Q1', '', 10, 10, '', ''],
    ['A', '4', 'Q2', '', 70, 100, '', ''],
    ['A', '4b', 'Q2', '', 29, 40, '', ''],
    ['A', '5', 'Q2', 'N/A', '', '', '', ''],
    ['A', '6', 'Q2', '', '', '', '', ''],
    ['A', '7', 'Q2', '12,5', '', '', '', ''],
    ['B', '9.1', 'Q2', 5, '', '', '', ''],
    ['B', '9.2', 'Q2', 4, '', '', '', ''],
    ['B', '9.3', 'Q2', 'ไม่มี', '', '', '', ''],
    ['B', '10', 'Q2', 75, '', '', 4.5, 'Seen'],
  ])
);

const linear = workbook(
  indicators(
    'code name levels weight precision',
    [
      ['1', 'Fractions', 0.5, 0.6, 0.7, 0.8, 0.9, 60, 0],
      ['2', 'Fractions too', 0.5, 0.6, 0.7, 0.8, 0.9, 40, ''],
    ],
    LEVELS
  ),
  results(
    'code period actual',
    [
      ['1', 'Q1', 0.846],
      ['2', 'Q1', 0.29],
    ],
    ['Actual']
  ),
  settings([
    ['Score method', 'linear'],
    ['Floor score', 1],
  ])
);

const sample = snapshotOf(planOf(sampleData('nonthaburi'), 'th'));
const empty: Snapshot = workbook(
  indicators(KPI, [['', 'G', '1', '', 'No result', ...BARE, 100, '']]),
  results(LONG, [['', '1', 'Q1', '', '', '', '', '']])
);

const joined = workbook(
  indicators(KPI, [
    [
      ...['A', 'G1', '1', '', 'In time and right'],
      ...[30, 25, 20, 15, 10].map((days, i) => `ภายใน ${days} วัน และ ร้อยละ ${60 + 10 * i}`),
      ...[100, ''],
    ],
  ]),
  results(LONG, [['A', '1', 'Q1', '12; 95', '', '', '', '']])
);

/** Parents of targets that no score is made of: some met, all met by parts of parts, none to assess, one pending. */
const targets = workbook(
  indicators('code partOf name target', [
    ['1', '', 'Two of three', ''],
    ['1.1', '1', 'Met', 10],
    ['1.2', '1', 'Met', 10],
    ['1.3', '1', 'Not met', 10],
    ['2', '', 'Parts of parts', ''],
    ['2.1', '2', 'Parent', ''],
    ['2.1.1', '2.1', 'Met', 10],
    ['2.2', '2', 'Met', 10],
    ['3', '', 'Nothing to assess', ''],
    ['3.1', '3', 'Not numeric', 10],
    ['3.2', '3', 'N/A', 10],
    ['4', '', 'One pending', ''],
    ['4.1', '4', 'Met', 10],
    ['4.2', '4', 'Pending', 10],
  ]),
  results('code period actual', [
    ['1.1', 'Q1', 11],
    ['1.2', 'Q1', 10],
    ['1.3', 'Q1', 9],
    ['2.1.1', 'Q1', 10],
    ['2.2', 'Q1', 10],
    ['3.1', 'Q1', 'many'],
    ['3.2', 'Q1', 'N/A'],
    ['4.1', 'Q1', 10],
    ['4.2', 'Q1', ''],
  ]),
  settings([['Thai digits', 'yes']])
);

test('a parent of targets says how many of them are met, also after a result has been changed', () => {
  const live = scoresSheet(targets, { language: 'th' });
  const calculated = calculate(targets, live);
  const status = (row: number): unknown => calculated.valueAt(row, 12);
  expect([4, 8, 9, 12, 15].map(status)).toEqual([
    'บรรลุ ๒/๓',
    'บรรลุ ๒/๒',
    'บรรลุ ๑/๑',
    'ไม่ได้ประเมิน ๒',
    'รอผล',
  ]);
  calculated.change('Results', 6, 2, 10);
  expect(status(4)).toBe('บรรลุ ๓/๓');
});

describe.each([
  ['units, parts, kinds of results', mixed],
  ['percentages, linear, precision, floor 1', linear],
  ['the sample', sample],
  ['days among other conditions', joined],
  ['targets without a score and their parents', targets],
  ['no result yet', empty],
])('live and frozen sheets agree: %s', (_, book) => {
  const live = scoresSheet(book, { language: 'th' });
  const frozen = scoresSheet(book, { language: 'th', freeze: true });
  const calculated = calculate(book, live);

  it('in every cell but the errors and the wording of parents', () => {
    const differences: unknown[] = [];
    for (const block of frozen.blocks) {
      block.cells.forEach((line, r) =>
        line.forEach((value, c) => {
          const [row, column] = [block.row + r, block.column + c];
          const now = calculated.valueAt(row, column);
          if (now === '#VALUE!' && value === null) return;
          if (typeof now === 'string' && now.startsWith('ค่าเฉลี่ยถ่วงน้ำหนัก')) return;
          const wanted = value === '' ? null : value;
          const same =
            typeof now === 'number' && typeof wanted === 'number'
              ? Math.abs(now - wanted) < 1e-9
              : now === wanted;
          if (!same) differences.push({ row: row + 1, column, wanted, now });
        })
      );
    }
    expect(differences).toEqual([]);
  });
});

it('totals in the cells are those of the report', () => {
  const calculated = calculate(sample, scoresSheet(sample, { language: 'th' }));
  const [unit] = report(scoreBook(sample), 'th').units;
  const groups = unit?.groups ?? [];
  groups.forEach(({ group, weight, score }, i) => {
    expect(calculated.valueAt(4 + i, 16)).toBe(group);
    expect(calculated.valueAt(4 + i, 17)).toBeCloseTo(weight ?? NaN, 9);
    expect(calculated.valueAt(4 + i, 19)).toBeCloseTo(score ?? NaN, 9);
  });
  const last = 4 + groups.length;
  expect(calculated.valueAt(last, 18)).toBeCloseTo(unit?.total.measuredWeight ?? NaN, 9);
  expect(calculated.valueAt(last, 19)).toBeCloseTo(unit?.total.score ?? NaN, 9);
  expect(calculated.valueAt(last, 20)).toBeCloseTo(unit?.total.percent ?? NaN, 7);
  expect(calculated.valueAt(last, 21)).toBe(unit?.total.band);
});

describe('typing a result', () => {
  it('scores a pending indicator, its status, its explanation and the totals', () => {
    const calculated = calculate(empty, scoresSheet(empty));
    const row = () => [5, 6, 7, 11, 12, 19, 21].map((column) => calculated.valueAt(4, column));
    expect(row()).toEqual([null, null, null, null, 'Pending', null, null]);
    calculated.change('Results', 4, 3, 85);
    expect(row()).toEqual([85, 4, 4, 4, 'Scored', 4, 'Pass – good']);
    expect(calculated.valueAt(4, 13)).toMatch(/85/);
    calculated.change('Results', 4, 3, 'N/A');
    expect(row().slice(1, 5)).toEqual([null, null, null, 'Not assessed']);
    calculated.change('Results', 4, 3, '12,5');
    expect(row().slice(1, 5)).toEqual(['#VALUE!', '#VALUE!', null, 'Not scored']);
  });

  it('scores what could not be read before, without a new run', () => {
    const calculated = calculate(mixed, scoresSheet(mixed));
    const at = Array.from({ length: 13 }, (_, i) => 4 + i).find(
      (row) => calculated.valueAt(row, 2) === '7'
    );
    expect(calculated.valueAt(at ?? 0, 7)).toBeNull();
    calculated.change('Results', 12, 3, 60);
    expect(calculated.valueAt(at ?? 0, 7)).toBe(2);
    expect(calculated.valueAt(at ?? 0, 12)).toBe('Scored');
  });
});
