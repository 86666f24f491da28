import type { PlanCell } from '../../../src/scorecard';
import type { ReportLine } from '../../../src/scorecard/sheets/reportSheet';
import { pagedBlocks } from '../../../src/scorecard/sheets/comparison/pagedBlocks';
import { planComparison } from '../../../src/scorecard/sheets/comparison/planComparison';
import { indicators, LEVELS, results, workbook } from '../../workbook/tables';
import { made, rowsBelow, summaryInput } from './summaryInput';

const BARE = [50, 60, 70, 80, 90];

type Held = readonly [unit: string, groups: readonly string[]];

/** Units whose groups have an indicator each, all of them with a result but for the first unit's. */
function comparisonOf(held: readonly Held[]) {
  const lines = held.flatMap(([unit, groups], i) =>
    groups.map((group) => ({ unit, group, code: `${i + 1}-${group}` }))
  );
  return planComparison(
    summaryInput(
      workbook(
        indicators(
          ['Unit', 'Group', 'Code', 'Indicator', ...LEVELS, 'Weight'],
          lines.map(({ unit, group, code }) => [unit, group, code, code, ...BARE, 10])
        ),
        results(
          ['Unit', 'Code', 'Period', 'Actual'],
          lines.map(({ unit, code }, i) => [unit, code, 'Q1', 55 + (i % 4) * 10])
        )
      )
    ),
    made('en')
  );
}

const blockAt = (rows: readonly (readonly PlanCell[])[], title: RegExp) =>
  rows.flatMap(([first], i) => (title.test(String(first)) ? [i] : []));

const many = (count: number, name: string): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${name}${i + 1}`);

test('planComparison(summary) has the groups beside the totals where they fit', () => {
  const rows = rowsBelow(
    comparisonOf([
      ['Finance', many(6, 'G')],
      ['Works', ['G1']],
    ])
  );
  expect(rows[0]?.[0]).toBe('Totals and groups, the highest total first');
  expect(rows[1]).toEqual(['Rank', 'Unit', 'Total', 'Band', '', 'Measured', ...many(6, 'G')]);
  expect(rows[2]?.slice(0, 5)).toEqual(['1', 'Works', '3.00', 'Pass – fair', null]);
  expect(blockAt(rows, /^Groups of each unit/)).toEqual([]);
  const [legend = -1] = blockAt(rows, /^Bands by the colour/);
  expect(rows[legend + 1]).toEqual(['3.50 – 4.49: Pass – good', null, '2.50 – 3.49: Pass – fair']);
});

test('planComparison(summary) has more groups than fit downwards, and under a block’s units only those that they have', () => {
  const units = many(13, 'U').map((unit, i): Held => [
    unit,
    ['Shared', `Own of ${unit}`].slice(i % 2),
  ]);
  const rows = rowsBelow(comparisonOf(units));
  expect(rows[0]?.[0]).toBe('Totals, the highest first');
  const legend = 'Bands by the colour of a score';
  expect(rows[1]).toEqual(['Rank', 'Unit', 'Total', 'Band', '', 'Measured', null, legend]);
  expect(rows[2]?.slice(0, 8)).toEqual([
    ...['1', 'U8', '4.00', 'Pass – good', null, '100%', null],
    '3.50 – 4.49: Pass – good',
  ]);
  const starts = blockAt(rows, /^Groups of each unit/);
  const blocks = starts.map((at, i) => rows.slice(at + 1, starts[i + 1] ?? at + 11));
  expect(new Set(blocks.map(([head]) => head?.length))).toEqual(new Set([9, 8]));
  for (const [head = [], ...groups] of blocks) {
    const own = groups.map(([group]) => String(group)).filter((name) => name.startsWith('Own of'));
    for (const name of own) expect(head).toContain(name.slice('Own of '.length));
    expect(own.length).toBeGreaterThan(0);
  }
});

test.each([0.96, 1, 1.08, 1.12])(
  'pagedBlocks(blocks) has the heads above the rows of every page where a page takes %d of what was estimated',
  (share) => {
    const page = 500;
    const line = (text: string): ReportLine => ({ cells: [text], points: 25 });
    const block = (name: string, rows: number) => ({
      heads: [line(name)],
      rows: many(rows, `${name} `).map(line),
    });
    const lines = pagedBlocks([block('A', 8), block('B', 60), block('C', 2), block('D', 14)], {
      page,
      above: 60,
      below: 90,
      pointsOf: ({ points = 20 }) => points,
    });
    const pages: string[][] = [[]];
    let used = 60;
    for (const { cells, points = 20, begins } of lines) {
      if (begins === true || used + points > page * share) {
        pages.push([]);
        used = 0;
      }
      used += points;
      if (typeof cells[0] === 'string') pages.at(-1)?.push(cells[0]);
    }
    for (const texts of pages) {
      expect(texts[0]).toMatch(/^[ABCD]$/);
      expect(texts.at(-1)).toMatch(/^[ABCD] \d+$/);
    }
    expect(pages.flat().filter((text) => / /.test(text))).toHaveLength(84);
    // What stands below has room under the last rows.
    expect(used + 90).toBeLessThanOrEqual(page);
    expect(pages.at(-1)?.length).toBeGreaterThan(3);
  }
);

test('planComparison(summary) of targets alone ranks by the share that is met, and says why a unit has none', () => {
  const lines = [
    ['Works', '1', 3],
    ['Works', '2', 9],
    ['Finance', '3', 9],
    ['Health', '4', null],
  ] as const;
  const sheet = planComparison(
    summaryInput(
      workbook(
        indicators(
          ['Unit', 'Code', 'Indicator', 'Target'],
          lines.map(([unit, code]) => [unit, code, code, 5])
        ),
        results(
          ['Unit', 'Code', 'Period', 'Actual'],
          lines.flatMap(([unit, code, actual]) =>
            actual === null ? [] : [[unit, code, 'Q1', actual]]
          )
        )
      )
    ),
    made('en')
  );
  expect(rowsBelow(sheet).slice(0, 5)).toEqual([
    ['Targets met, the highest share first'],
    ['Rank', 'Unit', 'Targets met', '', 'Met, %'],
    ['1', 'Finance', 'Met 1/1', null, '100.0'],
    ['2', 'Works', 'Met 1/2', null, '50.0'],
    ['', 'Health', '1 pending', null, '–'],
  ]);
});
