import { beyondSafari } from './safari';

test.each([
  ['a lookbehind', 'const a = /(?<=x)y/g', '(?<=x)y/g'],
  ['one that forbids', 'const a = /(?<!x)y/', '(?<!x)y/'],
  ['one in text', 'const a = RegExp(`(?<=[${b}]) +`)', '(?<=[${b}]) +`)'],
  ['a flag', 'const a = /[a-z]/v', '/[a-z]/v'],
  ['modifiers', 'const a = /(?i:a)b/', '/(?i:a)b/'],
  ['a static block', 'class A { static { A.b = 1 } }', 'static { }'],
  ['a method', 'a.b().toSorted(c)', '.toSorted()'],
  ['a static method', 'URL.canParse(a)', '.canParse()'],
])('%s is found', (_, script, what) => {
  expect(beyondSafari(script)).toEqual([what]);
});

test('what Safari 15.4 has passes', () => {
  const script =
    'class A { #b = 1; static c = 2; d() { return this.#b ?? a?.at(-1) } } ' +
    'e ||= [/(?<name>x)(?:y)(?=z)(?!w)/u, f.findLast(g), Object.hasOwn(h, i), j.replaceAll(k, l)]';
  expect(beyondSafari(script)).toEqual([]);
});
