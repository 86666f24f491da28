import {
  closedBy,
  joinedAt,
  pageBreaks,
  type PageRow,
} from '../../../src/scorecard/plan/pageBreaks';

const pages = { page: 118, above: 40, repeated: 20 };
const rows = (text: string): readonly PageRow[] =>
  [...text].map((letter) => ({
    points: letter === '#' ? 300 : 20,
    ...(letter === 'u' ? { begins: true } : {}),
    ...(letter === 'u' || letter === 'h' ? { withNext: true } : {}),
  }));

test.each([
  ['rows that fit', '...', []],
  ['rows that do not: less stands above those of the other pages', '........', [3, 7]],
  ['a head goes to the next page with what it heads', '..h...', [2]],
  ['heads of heads, too', '.hh...', [1, 5]],
  ['units begin a page each, but for the first', 'u.u.u.', [2, 4]],
  ['a unit has its heads with it', 'u.h.uh.', [2, 4]],
  ['a row that fits no page has one for itself', '.#.', [1, 2]],
])('%s', (_, text, expected) => {
  expect(pageBreaks(rows(text), pages)).toEqual(expected);
});

test('Excel takes no more than 1,023 breaks on a sheet', () => {
  expect(pageBreaks(rows('u'.repeat(3000)), pages)).toHaveLength(1000);
});

test('a total has the last of the rows that it closes with it on its page', () => {
  const closed = closedBy(rows('....'), rows('..'));
  expect(pageBreaks(closed, pages)).toEqual([3]);
  expect(pageBreaks(closedBy([], rows('..')), pages)).toEqual([]);
  expect(closedBy(rows('..'), [])).toEqual(rows('..'));
});

test.each([
  ['what comes after a table stands on the page of its end', '..h....', 4, 7, [2, 6]],
  ['all of it, where a page has room for it', '..h...', 4, 6, [2]],
  ['else what stays together anyway', '...hh......', 3, 11, [2, 6, 10]],
  ['none where no page has room for that, either', '..hhh.h..', 6, 9, [2, 6]],
])('joinedAt(rows): %s', (_, text, at, end, expected) => {
  expect(pageBreaks(joinedAt(rows(text), at, [end], pages), pages)).toEqual(expected);
});
