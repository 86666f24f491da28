import { neededFor, type Rule } from '../../src/engine';
import { bareRule, closed, intervalRule, open } from './makeRule';

test('the bound on the side of achievement, strict where it is written so', () => {
  expect(neededFor(bareRule([50, 60, 70, 80, 90]), 4)).toEqual(closed(80));
  const lower = bareRule([50, 40, 30], { direction: 'lower' });
  expect(neededFor(lower, 3)).toEqual(closed(30));
  const strict = intervalRule([
    { low: null, high: closed(25) },
    { low: open(25), high: null },
  ]);
  expect(neededFor(strict, 2)).toEqual(open(25));
  expect(neededFor(strict, 1)).toBe('anything');
});

test('a level that does not exist cannot be reached; the floor is reached by anything', () => {
  const onlyTop = bareRule([undefined, undefined, undefined, undefined, 1]);
  expect(neededFor(onlyTop, 3)).toBeNull();
  expect(neededFor(onlyTop, 0)).toBe('anything');
  expect(neededFor({ ...onlyTop, floor: 1 }, 1)).toBe('anything');
});

test('criteria that are not numeric need no number', () => {
  const ladder: Rule = { kind: 'ladder', rungs: [{ level: 5, text: 'มี' }], floor: 0 };
  expect(neededFor(ladder, 5)).toBeNull();
  expect(neededFor({ kind: 'unscored', of: 'target', reason: 'noCriteria' }, 5)).toBeNull();
});
