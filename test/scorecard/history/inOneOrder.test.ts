import { inOneOrder } from '../../../src/scorecard/history/inOneOrder';

test.each([
  [[], ''],
  [['abc'], 'abc'],
  [['abc', 'abc'], 'abc'],
  [['ace', 'abcde'], 'abcde'],
  [['bd', 'abcde'], 'abcde'],
  [['ab', 'ba'], 'ab'],
  [['ab', 'axb', 'ayb'], 'ayxb'],
  [['', 'ab', 'c'], 'cab'],
])('inOneOrder(%j) is %s', (lists, order) => {
  expect(inOneOrder(lists.map((list) => [...list])).join('')).toBe(order);
});
