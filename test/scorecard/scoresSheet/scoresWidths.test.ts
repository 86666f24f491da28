import { scoresSheet } from '../../workbook/scorecard';
import { indicators, LEVELS, results, workbook } from '../../workbook/tables';

const BARE = [50, 60, 70, 80, 90];

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
