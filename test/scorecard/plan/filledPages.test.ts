import { filledPages } from '../../../src/scorecard/plan/filledPages';
import { SLACK } from '../../../src/scorecard/plan/pageBreaks';

const row = (points: number, most = points) => ({ points, most });
const pages = { page: 100 + SLACK, above: 40, repeated: 20 };

test('rows grow by what their page has left, on each page by its own', () => {
  const rows = [row(20, 40), row(20, 60), row(40, 50), row(40)];
  // The first page has 20 left of the 60 that are wanted, though the heads of the others are lower.
  expect(filledPages(rows, [2], pages)).toEqual([1 / 3, 1 / 3, 0, 0]);
});

test('rows grow to all they want where there is room, and none grows on a page that is full or too full', () => {
  expect(filledPages([row(20, 30), row(10)], [], pages)).toEqual([1, 1]);
  expect(filledPages([row(60, 90)], [], pages)).toEqual([0]);
  expect(filledPages([row(90, 95)], [], pages)).toEqual([0]);
  expect(filledPages([], [], pages)).toEqual([]);
});
