import { weightSum } from '../../../src/taskpane/home/weightSum';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, LEVELS, results, workbook } from '../../workbook/tables';

/** How the weights of these units add up, each unit with the weights of its indicators. */
function sumOf(units: Readonly<Record<string, readonly (number | null)[]>>) {
  const rows = Object.entries(units).flatMap(([unit, weights]) =>
    weights.map((weight, i) => [unit, `${i}`, `Name ${i}`, 50, 60, 70, 80, 90, weight])
  );
  const headers = ['Unit', 'Code', 'Indicator', ...LEVELS, 'Weight'];
  return weightSum(
    scoreBook(
      workbook(indicators(headers, rows), results(['Unit', 'Code', 'Period', 'Actual'], []))
    )
  );
}

test('units without weights are not said to have some that do not make 100', () => {
  expect(sumOf({ Clerk: [60, 40], Works: [null, null], Health: [null] })).toEqual({
    is: 'differ',
    not100: 0,
    without: 2,
    units: 3,
  });
  expect(sumOf({ Clerk: [60, 40], Works: [60, 20], Health: [null] })).toMatchObject({
    not100: 1,
    without: 1,
  });
});

test('weights are the same in all units, or there are none', () => {
  expect(sumOf({ Clerk: [60, 40], Works: [50, 50] })).toEqual({ is: 'same', sum: 100 });
  expect(sumOf({ Clerk: [null], Works: [null] })).toEqual({ is: 'none' });
});
