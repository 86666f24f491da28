import type { PlanCell, SheetPlan } from '../../../src/scorecard';
import { bandOfScore } from '../../../src/scorecard/scoring/totals';
import { heatBlocks } from '../../../src/scorecard/sheets/comparison/heatMap';
import type { ReportLine } from '../../../src/scorecard/sheets/reportSheet';
import { pagedBlocks } from '../../../src/scorecard/sheets/comparison/pagedBlocks';
import { planComparison } from '../../../src/scorecard/sheets/comparison/planComparison';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';
import { made, rowsBelow, summaryInput } from './summaryInput';
import { withSettings } from './withSettings';

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

/** Units that all have the same groups, an indicator of the same code in each. */
const sameGroups = (units: readonly string[], groups: readonly string[]) =>
  workbook(
    indicators(
      ['Unit', 'Group', 'Code', 'Indicator', ...LEVELS, 'Weight'],
      units.flatMap((unit) =>
        groups.map((group, i) => [unit, group, i + 1, `Indicator ${i + 1}`, ...BARE, 10])
      )
    ),
    results(
      ['Unit', 'Code', 'Period', 'Actual'],
      units.flatMap((unit, u) =>
        groups.map((_, i) => [unit, i + 1, 'Q1', 50 + ((u * 7 + i * 13) % 45)])
      )
    ),
    settings([['Language', 'en']])
  );

const plain = (cell: PlanCell | undefined): string =>
  typeof cell === 'string' ? cell.replace(/\s+/g, ' ') : String(cell ?? '');

/** Every cell of a sheet, and those that a merge covers: all of it but the first. */
function cellsWithCovered(sheet: SheetPlan) {
  const rows = sheet.blocks.flatMap(({ cells }) => cells);
  const covered = new Set(
    sheet.merges.flatMap(({ row, column, ...area }) =>
      Array.from({ length: area.rows * area.columns }, (_, i) =>
        [row + Math.floor(i / area.columns), column + (i % area.columns)].join()
      ).slice(1)
    )
  );
  return { rows, isCovered: (row: number, column: number) => covered.has([row, column].join()) };
}

const LONG = ['Administration', 'Communications', 'Infrastructure', 'Environment', 'Works'];

test.each([5, 6, 7, 8, 10, 12].flatMap((groups) => [3, 5, 8, 12].map((units) => [groups, units])))(
  'planComparison(summary) shows all %d groups of %d units with long names: no merge covers a score or a head',
  (groups, units) => {
    const names = Array.from({ length: units }, (_, i) => `${LONG[i % 5] ?? ''} Office ${i + 1}`);
    const input = summaryInput(sameGroups(names, many(groups, 'G')));
    const sheet = planComparison(input, made('en'));
    if (sheet === null) throw new Error('No sheet was planned');
    const { rows, isCovered } = cellsWithCovered(sheet);
    const shown = new Map<string, string>();
    let head: readonly PlanCell[] = [];
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (isCovered(row, column)) expect(plain(cell)).toBe('');
      });
      if (['Rank', 'Group', 'Code'].includes(plain(cells[0]))) head = cells;
      const name = plain(cells[1] ?? cells[0]);
      cells.slice(2).forEach((cell, i) => shown.set(`${name}|${plain(head[i + 2])}`, plain(cell)));
    });
    for (const { unit, groups: own } of input.scorecard.units) {
      for (const { group, total } of own) {
        const [one, other] = [unit ?? '', group ?? ''];
        const text = shown.get(`${one}|${other}`) ?? shown.get(`${other}|${one}`);
        expect(`${one} ${other} ${text ?? ''}`).toBe(
          `${one} ${other} ${total.score?.toFixed(2) ?? ''}`
        );
      }
    }
  }
);

test('heatBlocks(map) has two cells for words only in the block with them, and never parts them', () => {
  const text = (value: string) => ({ text: value, band: null });
  for (const wide of [0, 1, 2, 3, 4, 5]) {
    for (const most of [2, 3, 4, 5, 8]) {
      const columns = many(8, 'C').map((name, i) => (i === wide + 1 ? '' : name));
      const map = {
        title: 'Map',
        corner: ['Rank', 'Unit'] as const,
        nothing: '–',
        columns,
        wide,
        rows: [{ head: ['1', 'Works'] as const, cells: columns.map(text) }],
      };
      const lines = heatBlocks(map, most, most).flatMap(({ heads, rows }) => [
        ...heads.slice(1),
        ...rows,
      ]);
      const pairs = lines.flatMap(({ cells, spans = [] }) =>
        spans.map(({ column }) => cells.slice(column, column + 2))
      );
      expect(pairs).toEqual(Array(2).fill([`C${wide + 1}`, '']));
      expect(lines.flatMap(({ cells }, i) => (i % 2 === 0 ? cells.slice(2) : []))).toEqual(columns);
      for (const { cells } of lines) expect(cells.length).toBeLessThanOrEqual(2 + most);
    }
  }
});

const PERCENT = ['Bands by', 'percent'] as const;

test('planComparison(summary) has the legend in scores where the bands are of the percent', () => {
  const book = sameGroups(['Finance', 'Works'], ['G1', 'G2']);
  const legend = (snapshot: typeof book) => {
    const rows = rowsBelow(planComparison(summaryInput(snapshot), made('en')));
    const texts = rows.flat().map(plain);
    return texts.filter((cell) => /: (Fail|Pass)/.test(cell));
  };
  expect(legend(withSettings(PERCENT)(book))).toEqual([
    '2.50 – 3.49: Pass – fair',
    '1.50 – 2.49: Fail – improvement needed',
    '0.00 – 1.49: Fail',
  ]);
  expect(legend(withSettings(PERCENT, ['Rounding', 1])(book))).toEqual([
    '2.5 – 3.4: Pass – fair',
    '1.5 – 2.4: Fail – improvement needed',
    '0.0 – 1.4: Fail',
  ]);
});

test.each([
  ['total', 'half up', 0, false],
  ['total', 'half up', 2, false],
  ['total', 'half up', 3, true],
  ['percent', 'half up', 0, true],
  ['percent', 'half up', 1, true],
  ['percent', 'half up', 2, true],
  ['percent', 'half up', 4, false],
  ['percent', 'down', 0, true],
  ['percent', 'down', 2, false],
  ['percent', 'down', 3, false],
] as const)(
  'a score is found in the range of its band in the legend, or has its words: bands by %s, %s to %d decimals (some have words: %s)',
  (by, mode, decimals, haveWords) => {
    const units = many(40, 'Unit ');
    const book = withSettings(
      ['Bands by', by],
      ['Rounding', decimals],
      ['Rounding mode', mode],
      ['Score method', 'linear']
    )(
      workbook(
        indicators(
          ['Unit', 'Code', 'Indicator', ...LEVELS],
          units.map((unit) => [unit, 1, 'Roads', 1, 2, 3, 4, 5])
        ),
        results(
          ['Unit', 'Code', 'Period', 'Actual'],
          // Near the ends of bands, and apart from them.
          units.map((unit, i) => [unit, 1, 'Q1', 1.5 + (i % 4) + (Math.floor(i / 4) - 5) * 0.0012])
        ),
        settings([['Language', 'en']])
      )
    );
    const input = summaryInput(book);
    const { scorecard } = input;
    expect(scorecard.settings).toMatchObject({ bandsBy: by, rounding: decimals });
    const rows = rowsBelow(planComparison(input, made('en'))).map((cells) => cells.map(plain));
    const ranges = rows.flat().flatMap((cell) => {
      const [, from, to, name] = /^([\d.]+) – ([\d.]+): (.*)$/.exec(cell) ?? [];
      return name === undefined ? [] : [{ from: Number(from), to: Number(to), name }];
    });
    expect(ranges.length).toBeGreaterThan(1);
    let found = 0;
    const scores = scorecard.units.map(({ indicators: [line] }) => line?.score ?? 0);
    const heads = rows.flatMap((cells, i) => (cells[0] === 'Code' ? [i] : []));
    const cells = heads.flatMap((at) => (rows[at + 1] ?? []).slice(2));
    expect(cells).toHaveLength(scores.length);
    cells.forEach((cell, i) => {
      const band = bandOfScore(scores[i] ?? 0, scorecard)?.name.en ?? '';
      const [figure = '', ...words] = cell.split(' ');
      if (words.length > 0) {
        expect(words.join(' ')).toBe(band);
        return;
      }
      found += 1;
      const own = ranges
        .filter(({ from }) => from <= Number(figure))
        .sort((a, b) => b.from - a.from)[0];
      expect(`${figure}: ${own?.name ?? ''}`).toBe(`${figure}: ${band}`);
    });
    expect(found).toBeGreaterThan(0);
    expect(found < cells.length).toBe(haveWords);
  }
);

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
