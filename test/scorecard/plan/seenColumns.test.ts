import {
  blankColumns,
  firstSeen,
  linesWhereSeen,
  widthsWithout,
} from '../../../src/scorecard/plan/seenColumns';
import { LINES } from '../../../src/scorecard/plan/look';

test('a column is blank where no row has anything in it', () => {
  const rows = [
    ['Unit', null, null, null],
    ['1', '', 'Name', 0],
  ];
  expect(blankColumns(rows, 5)).toEqual([1, 4]);
});

test('where there are only headings and remarks nothing is hidden', () => {
  expect(blankColumns([['Nothing has changed', null, null]], 3)).toEqual([]);
});

test('the widest column has the room of those that are hidden', () => {
  const widths = widthsWithout([7, 10, 40, 12], [0, 3]);
  expect(widths).toEqual([0, 10, 59, 0]);
  expect([firstSeen(widths), firstSeen([])]).toEqual([1, 0]);
});

test('lines around cells begin at the first column that is seen', () => {
  const area = { row: 2, column: 0, rows: 1, columns: 4 };
  const styles = [
    { area, borders: LINES },
    { area, wrap: true },
    { area: { ...area, columns: 1 }, borders: LINES },
    { area: { ...area, column: 2, columns: 2 }, borders: LINES },
  ];
  expect(linesWhereSeen(styles, [0, 8, 8, 8])).toEqual([
    { area: { ...area, column: 1, columns: 3 }, borders: LINES },
    styles[1],
    styles[3],
  ]);
  expect(linesWhereSeen(styles, [8, 8, 8, 8])).toEqual(styles);
});
