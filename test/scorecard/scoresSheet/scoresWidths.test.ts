import { charactersOf } from '../../../src/scorecard/plan/letterWidths';
import { COLUMN } from '../../../src/scorecard/scoresSheet/scoreColumns';
import { scoresSheet } from '../../workbook/scorecard';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';

const BARE = [50, 60, 70, 80, 90];
const DAYS = [30, 25, 20, 15, 10].map((day) => `ภายในวันที่ ${day} ตุลาคม 2568`);

function sheetOf(names: readonly string[]) {
  return scoresSheet(
    workbook(
      indicators(
        ['Code', 'Indicator', ...LEVELS, 'Weight'],
        names.map((name, i) => [`K${i}`, name, ...BARE, 1])
      ),
      results(['Code', 'Period', 'Actual'], [['K0', 'Q1', 85]])
    ),
    {}
  );
}

const letters = (count: number): string => 'Houses '.repeat(count / 7);

test('short names are printed upright, longer ones across, and the longest are broken on rows high enough', () => {
  const [short, long, longest] = [[letters(14)], [letters(70)], [letters(70), letters(140)]].map(
    (names) => sheetOf(names)
  );
  expect([short, long, longest].map((sheet) => sheet?.page?.orientation)).toEqual([
    'portrait',
    'landscape',
    'landscape',
  ]);
  const wrapped = (sheet: typeof short) =>
    sheet?.styles.filter(({ area, wrap }) => area.row >= 4 && wrap).map(({ area }) => area.row);
  expect([short, long, longest].map(wrapped)).toEqual([[], [], [5]]);
});

test('the column of actuals holds its longest number and the texts of its days; a sentence in place of a code does not take the page', () => {
  const NAME = letters(140);
  const widths = ['K1', 'C'.repeat(260)].map((code) => {
    const sheet = scoresSheet(
      workbook(
        indicators(['Code', 'Indicator', ...LEVELS, 'Weight'], [[code, NAME, ...BARE, 1]]),
        results(['Code', 'Period', 'Actual'], [[code, 'Q1', 12345678901.55]])
      ),
      {}
    );
    return sheet?.columnWidths ?? [];
  });
  for (const [, , code = 0, , , actual = 0] of widths) {
    expect(actual).toBeGreaterThanOrEqual('12345678901.55'.length);
    expect(code).toBeLessThanOrEqual(30);
  }
});

test.each([
  ['no', '13 ต.ค. 2568'],
  ['yes', '๑๓ ต.ค. ๒๕๖๘'],
])('the column of actuals holds a day as it is shown (Thai digits: %s)', (digits, shown) => {
  const { columnWidths } = scoresSheet(
    workbook(
      indicators(['Code', 'Indicator', ...LEVELS, 'Weight'], [['1', letters(280), ...DAYS, 1]]),
      results(['Code', 'Period', 'Actual'], [['1', 'Q1', '13/10/2568']]),
      settings([
        ['Fiscal year', 2569],
        ['Thai digits', digits],
      ])
    ),
    { language: 'th', freeze: true }
  );
  expect(columnWidths[COLUMN.actual]).toBeGreaterThan(charactersOf(shown) + 1);
});
