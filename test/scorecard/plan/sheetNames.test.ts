import { freeName } from '../../../src/scorecard/plan/sheetNames';

test.each([
  ['แบบ กองคลัง', 'แบบ กองคลัง'],
  ['แบบ สำนักปลัดองค์การบริหารส่วนจังหวัดนนทบุรี', 'แบบ สำนักปลัดองค์การบริหาร'],
  ['Form Department of environment and health', 'Form Department of'],
  ['Form a/b: [c]', 'Form a b c'],
  ['X'.repeat(40), 'X'.repeat(27)],
])('freeName(%p) has no part of a word and nothing that Excel refuses', (wanted, name) => {
  expect(freeName(wanted, new Set())).toBe(name);
});

test('freeName(name, taken) has a number where the name is taken, in any case', () => {
  expect(freeName('Form A', new Set(['form a', 'form a #2']))).toBe('Form A #3');
});
