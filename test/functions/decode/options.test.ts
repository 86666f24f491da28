import {
  COMBINATIONS,
  CONVERSIONS,
  DIRECTIONS,
  KINDS,
  LANGUAGES,
  METHODS,
  type RuleOptions,
  type Term,
} from '../../../src/engine';
import { readOptions } from '../../../src/functions/decode/options';
import { readWordOption } from '../../../src/functions/decode/wordOptions';
import { one } from '../call';

const ruleOf = (word: string): RuleOptions => readOptions(word, readWordOption).rule;
const wordsOf = <V extends string>({ value, th, words }: Term<V>): readonly string[] => [
  value,
  th,
  ...words,
];

/** Words of the worksheets that mean something else as an option: the actual is a fraction shown as %. */
const PERCENT = 'percent';

describe.each([
  ['kind', KINDS],
  ['direction', DIRECTIONS],
  ['method', METHODS],
  ['conversion', CONVERSIONS],
] as const)('options take every word that the worksheets have for %s', (key, terms) => {
  const cases = terms.flatMap((term) => wordsOf(term).map((word) => [word, term.value] as const));
  test.each(cases.filter(([word]) => word !== PERCENT))('%s → %s', (word, value) => {
    expect(ruleOf(word)).toEqual({ [key]: value });
  });
});

test('“percent” says of the actual that it is a fraction', () => {
  expect(readOptions(PERCENT, readWordOption)).toMatchObject({ rule: {}, percentActual: true });
});

test('a target without levels may be called by the full name of its kind', () => {
  expect(one('KPISCORE', 80, 80, 'เป้าหมายอย่างเดียว; บรรลุ 5')).toBe(5);
});

test('methods of combining and languages go by the words of the worksheets too', () => {
  for (const term of COMBINATIONS.filter(({ value }) => value !== 'ratio')) {
    for (const word of wordsOf(term))
      expect(typeof one('KPICOMBINE', [[1, 2]], word)).toBe('number');
  }
  for (const term of LANGUAGES) {
    for (const word of wordsOf(term)) {
      const sentence = one('KPIEXPLAIN', 85, [[50, 60, 70, 80, 90]], null, word);
      expect(sentence).toMatch(term.value === 'th' ? /ระดับ/ : /level/);
    }
  }
});
