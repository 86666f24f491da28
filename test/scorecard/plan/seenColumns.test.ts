import { blankColumns, firstSeen, widthsWithout } from '../../../src/scorecard/plan/seenColumns';

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
