import { planTrend } from '../../../src/scorecard/sheets/trend/planTrend';
import type { PlanCell, SheetPlan } from '../../../src/scorecard';
import { heightFor } from '../../../src/scorecard/plan/rowHeights';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';
import { made, rowsBelow, summaryInput } from './summaryInput';

const BARE = [50, 60, 70, 80, 90];
type Line = readonly [unit: string | null, group: string | null, code: string];
type Result = readonly [unit: string | null, code: string, period: string, actual: number];

/** A trend of these indicators, all of the same weight, named after their codes. */
function trend(
  lines: readonly Line[],
  given: readonly Result[],
  rows: readonly (readonly [string, string | number])[] = []
): SheetPlan {
  const snapshot = workbook(
    indicators(
      ['Unit', 'Group', 'Code', 'Indicator', ...LEVELS, 'Weight'],
      lines.map(([unit, group, code]) => [unit, group, code, `Name ${code}`, ...BARE, 10])
    ),
    results(['Unit', 'Code', 'Period', 'Actual'], given),
    settings([['Fiscal year', 2569], ...rows])
  );
  return planTrend(summaryInput(snapshot), made('en'));
}

const plain = (rows: readonly (readonly PlanCell[])[]): readonly (readonly PlanCell[])[] =>
  rows.map((cells) => cells.map((cell) => (typeof cell === 'object' && cell ? '=' : cell)));

/** Names of the rows in bold, and of those that are grey. */
function looks(sheet: SheetPlan): { readonly bold: unknown[]; readonly filled: unknown[] } {
  const cells = sheet.blocks.flatMap((block) => block.cells);
  const names = (wanted: (style: SheetPlan['styles'][number]) => boolean): unknown[] =>
    sheet.styles
      .filter((style) => style.area.row >= sheet.freezeRows && wanted(style))
      .flatMap(({ area }) => cells.slice(area.row, area.row + area.rows).map(([, name]) => name));
  return {
    bold: names(({ font }) => font?.bold === true),
    filled: names(({ fill, font }) => fill !== undefined && font?.bold !== true),
  };
}

const ONE: readonly Line[] = [
  [null, 'Money', '1'],
  [null, 'Money', '2'],
  [null, 'People', '3'],
  [null, 'Later', '4'],
];
const SCORED: readonly Result[] = [
  [null, '1', 'Q1', 55],
  [null, '1', 'Q2', 95],
  [null, '3', 'Q2', 75],
];

test('one unit: a bold total, its groups in grey, and no row for what has no score', () => {
  const sheet = trend(ONE, SCORED);
  expect(plain(rowsBelow(sheet)).slice(0, 7)).toEqual([
    [null, 'Total', 1, 4, '▂▇', '='],
    [null, 'Money', 1, 5, '▂█', '='],
    [null, 'People', null, 3, '·▅'],
    [null, 'Money', 1, 5, '▂█', '='],
    ['1', 'Name 1', 1, 5, '▂█', '='],
    [null, 'People', null, 3, '·▅'],
    ['3', 'Name 3', null, 3, '·▅'],
  ]);
  expect(looks(sheet)).toEqual({
    bold: ['Total'],
    filled: ['Money', 'People', 'Money', 'People'],
  });
  expect(rowsBelow(sheet).at(-1)).toEqual([
    'Indicators without a score in any of these periods: 2; they have no row here.',
  ]);
});

test('several units: the bold total of each stands over its own groups and indicators', () => {
  const lines: readonly Line[] = [
    ['Clerk', 'Money', '1'],
    ['Clerk', 'People', '2'],
    ['Works', 'Money', '1'],
    ['Later', 'Money', '1'],
  ];
  const sheet = trend(lines, [
    ['Clerk', '1', 'Q1', 55],
    ['Clerk', '1', 'Q2', 65],
    ['Clerk', '2', 'Q2', 85],
    ['Works', '1', 'Q2', 95],
  ]);
  expect(plain(rowsBelow(sheet)).slice(0, 10)).toEqual([
    [null, 'Total of all units', 1, 3.67, '▂▆', '='],
    [null, 'Total of Clerk', 1, 3, '▂▅', '='],
    [null, 'Total of Works', null, 5, '·█'],
    [null, 'Clerk', 1, 3, '▂▅', '='],
    [null, 'Money', 1, 2, '▂▄', '='],
    ['1', 'Name 1', 1, 2, '▂▄', '='],
    [null, 'People', null, 4, '·▇'],
    ['2', 'Name 2', null, 4, '·▇'],
    [null, 'Works', null, 5, '·█'],
    [null, 'Money', null, 5, '·█'],
  ]);
  expect(looks(sheet)).toEqual({
    bold: ['Total of all units', 'Clerk', 'Works'],
    filled: ['Money', 'People', 'Money'],
  });
  expect(sheet.charts).toHaveLength(1);
});

test('the chart has one bold line, the total; groups are grey, each with a shape of its own', () => {
  const [chart] = trend(ONE, SCORED, [['Target score', 4]]).charts ?? [];
  expect(chart?.colors).toEqual(['#1F4E79', '#C00000', '#595959', '#8C8C8C']);
  const widths = chart?.lines?.map(({ points }) => points) ?? [];
  expect(widths.map((points) => points > 2)).toEqual([true, false, false, false]);
  expect(new Set(chart?.lines?.map(({ marker }) => marker)).size).toBe(4);
  expect(chart?.labels).toBe(true);
});

test('one period: no bars, no change and no chart', () => {
  const sheet = trend(ONE, [[null, '1', 'Q1', 55]], [['Target score', 4]]);
  expect(rowsBelow(sheet).slice(0, 5)).toEqual([
    [null, 'Total', 1],
    [null, 'Target for the total', 4],
    [null, 'Money', 1],
    [null, 'Money', 1],
    ['1', 'Name 1', 1],
  ]);
  expect(sheet.columnWidths).toHaveLength(3);
  expect([sheet.charts, sheet.conditional]).toEqual([[], []]);
});

test('without any score the sheet says so', () => {
  const sheet = trend(ONE, []);
  expect(rowsBelow(sheet)[0]).toEqual([null, 'No score in any period yet']);
  expect(sheet.charts).toEqual([]);
});

const NINE_UNITS = Array.from({ length: 9 }, (_, i) => `Unit ${i}`);
const NINE_LINES = NINE_UNITS.map((unit): Line => [unit, null, '1']);
const OF_NINE = NINE_UNITS.flatMap((unit): Result[] => [
  [unit, '1', 'Q1', 55],
  [unit, '1', 'Q2', 65],
]);

test('the target is drawn however many units there are', () => {
  const [chart] = trend(NINE_LINES, OF_NINE, [['Target score', 4]]).charts ?? [];
  expect(chart?.colors.filter((color) => color === '#C00000')).toHaveLength(1);
});

test('a chart that cannot draw every unit says on top how many it draws', () => {
  const [chart] = trend(NINE_LINES, OF_NINE).charts ?? [];
  expect(chart?.data.rows).toBe(9);
  expect(chart?.title).toBe('Totals over the periods (the first 8 of 10 lines above)');
  expect(trend(ONE, SCORED).charts?.[0]?.title).toBe('Totals over the periods');
});

test('quarters stand on a portrait page, months on a landscape one', () => {
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((period): Result => [null, '1', period, 55]);
  const months = Array.from({ length: 12 }, (_, i): Result => [null, '1', `M${i + 1}`, 55]);
  expect(trend(ONE, quarters).page?.orientation).toBe('portrait');
  expect(trend(ONE, months).page?.orientation).toBe('landscape');
});

test('long codes stand on one line, and do not turn the page', () => {
  const quarters: readonly Result[] = ['Q1', 'Q2', 'Q3', 'Q4'].map((q) => [null, '10-13.5', q, 55]);
  const sheet = trend([[null, 'Money', '10-13.5']], quarters);
  const row = sheet.blocks[0]?.cells.findIndex(([code]) => code === '10-13.5') ?? -1;
  const run = sheet.rowHeights.find((each) => each.row <= row && row < each.row + each.count);
  expect(run?.points).toBe(heightFor([], []));
  expect(sheet.page?.orientation).toBe('portrait');
});

test('a chart that has room below the totals stands on their page, and what comes next does, too', () => {
  const units = Array.from({ length: 13 }, (_, i) => `Unit ${i + 1}`);
  const sheet = trend(
    units.map((unit) => [unit, null, '1']),
    units.flatMap((unit): readonly Result[] => [
      [unit, '1', 'Q1', 55],
      [unit, '1', 'Q2', 95],
    ]),
    [['Font', 'TH Sarabun New']]
  );
  const [chart] = sheet.charts ?? [];
  const breaks = sheet.page?.breaks ?? [];
  expect(breaks[0]).toBeGreaterThan((chart?.place.row ?? 0) + (chart?.place.rows ?? 0));
});

test('a name that just fills its line has room for two', () => {
  const name = 'โครงการศาสนา ประเพณี และวัฒนธรรมตามแผน';
  const snapshot = workbook(
    indicators(['Code', 'Indicator', ...LEVELS], [['10-13.5', name, ...BARE]]),
    results(
      ['Code', 'Period', 'Actual'],
      ['Q1', 'Q2', 'Q3', 'Q4'].map((period) => ['10-13.5', period, 55])
    ),
    settings([['Fiscal year', 2569]])
  );
  const sheet = planTrend(summaryInput(snapshot), made('th'));
  const row = sheet.blocks[0]?.cells.findIndex(([, text]) => text === name) ?? -1;
  const run = sheet.rowHeights.find((each) => each.row <= row && row < each.row + each.count);
  expect(run?.points).toBe(heightFor(['\n'], [1]));
});
