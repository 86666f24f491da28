import { answering, type ErrorOf } from '../../src/functions/answering';
import * as complete from '../../src/functions/complete';
import * as words from '../../src/functions/words';

const errorOf: ErrorOf = (say) => new Error(say('en'));
const LEVELS = [[50, 60, 70, 80, 90]];
const LOWER = [['38.01-39.00', '37.01-38.00', '36.01-37.00', '35.01-36.00', 'ไม่เกิน 35.00']];
const LADDER = [['', '', '', '', 'ผ่านการรับรอง']];
const DAYS = [['30 วัน', '20 วัน', '15 วัน', '10 วัน', '5 วัน']];
const never = (): Promise<never> => new Promise(() => undefined);
const offline = (): Promise<never> => Promise.reject(new Error('offline'));
const COMPLETE = { complete: () => Promise.resolve(complete) };
const WORDS = { words: () => Promise.resolve(words) };

test('thresholds, ladders, totals, bands and periods are answered at once', () => {
  const answer = answering({ complete: never, words: never }, errorOf);
  expect([
    answer('KPISCORE', [[[85]], LEVELS, 'linear', null, 'what Excel adds']),
    answer('KPILEVEL', [[['']], LEVELS, null, null]),
    answer('KPILEVEL', [[[34.2]], LOWER, 'precision 0', null]),
    answer('KPISCORE', [[['ผ่านการรับรอง']], LADDER, null, null]),
    answer('KPISCORE', [[['n/a']], LEVELS, 'threshold', null]),
    answer('KPITOTAL', [
      [[5], [4]],
      [[50], [50]],
    ]),
    answer('KPIWEIGHTED', [[[4]], [[25]]]),
    answer('KPIPERCENT', [[[4]]]),
    answer('KPIBAND', [[[4]], null]),
    answer('KPICOMBINE', [[[1, 2]], 'sum']),
  ]).toEqual([[[4.5]], [['']], [[5]], [[5]], [['']], 4.5, [[1]], [[80]], [['ผ่าน ดี']], 3]);
});

test.each([
  ['KPISCORE', [[[7], [25]], DAYS, null, null], [[4], [1]]],
  ['KPISCORE', [[[3]], [[1, 2, 3, 4, 5]], 'milestone', null], [[3]]],
  ['KPIEXPLAIN', [[['']], LEVELS, null, 'en', null], [[expect.stringMatching(/^There is no/)]]],
  ['KPICHECK', [LEVELS], [['OK']]],
  ['KPINEED', [[[4]], LEVELS], [[80]]],
] as const)(
  '%s of something rarer is a promise, and ever after an answer',
  async (name, args, value) => {
    let bring: (all: typeof complete) => void = () => undefined;
    const brought = new Promise<typeof complete>((resolve) => (bring = resolve));
    const answer = answering({ complete: () => brought, ...WORDS }, errorOf);
    const first = answer(name, args);
    expect(first).toBeInstanceOf(Promise);
    bring(complete);
    expect(await first).toEqual(value);
    expect(answer(name, args)).toEqual(value);
  }
);

test('a refused call waits for its words', async () => {
  const answer = answering({ ...COMPLETE, ...WORDS }, errorOf);
  await expect(answer('KPISCORE', [[[85]], [[1, 2, 3]], null, null])).rejects.toMatchObject({
    message: expect.stringMatching(/^levels must have 5 cells/) as string,
  });
});

test('what could not be loaded says so and is asked for again by the next call', async () => {
  let asked = 0;
  const ask = (): Promise<typeof complete> => {
    asked++;
    return asked <= 2 ? offline() : Promise.resolve(complete);
  };
  const answer = answering({ complete: ask, ...WORDS }, errorOf);
  await new Promise((resolve) => setTimeout(resolve));
  await expect(answer('KPICHECK', [LEVELS])).rejects.toMatchObject({
    message: expect.stringMatching(/could not be loaded/) as string,
  });
  expect(answer('KPISCORE', [[[85]], LEVELS, null, null])).toEqual([[4]]);
  expect(asked).toBe(2);
  expect(await answer('KPICHECK', [LEVELS])).toEqual([['OK']]);
  expect(answer('KPICHECK', [LEVELS])).toEqual([['OK']]);
  expect(asked).toBe(3);
});

test('a cell that is wrong leaves the others alone, even without its words', async () => {
  const answer = answering({ complete: offline, words: offline }, errorOf);
  const cells = await answer('KPIPERCENT', [[[4], ['x']]]);
  expect(cells).toMatchObject([
    [80],
    [{ message: expect.stringMatching(/could not be loaded/) as string }],
  ]);
});

test('words are loaded with the first answer that needs them, and asked for again where they could not be', async () => {
  let asked = 0;
  const ask = (): Promise<typeof words> => (++asked < 2 ? offline() : Promise.resolve(words));
  const answer = answering({ ...COMPLETE, words: ask }, errorOf);
  await new Promise((resolve) => setTimeout(resolve));
  expect(answer('KPISCORE', [[[7]], DAYS, null, null])).toEqual([[4]]);
  expect(asked).toBe(0);
  const explain = ['KPIEXPLAIN', [[[85]], LEVELS, null, 'en', null]] as const;
  expect(await answer(...explain)).toMatchObject([
    [{ message: expect.stringMatching(/could not be loaded/) as string }],
  ]);
  const said = [[expect.stringMatching(/^85/)]];
  expect(await answer(...explain)).toEqual(said);
  expect(answer(...explain)).toEqual(said);
  expect(asked).toBe(2);
});
