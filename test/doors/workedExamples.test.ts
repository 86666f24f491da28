import {
  BOTH_WAYS,
  throughCells,
  throughEngine,
  throughFile,
  type Case,
  type LevelCells,
} from './doors';

const GAPPED: LevelCells = [
  'ไม่เกิน ร้อยละ ๒๕',
  'มากกว่า ร้อยละ ๒๕ ถึงร้อยละ ๓๐',
  'มากกว่า ร้อยละ ๓๐ ถึงร้อยละ ๔๐',
  'มากกว่า ร้อยละ ๔๕ ถึงร้อยละ ๕๐',
  'มากกว่า ร้อยละ ๕๐',
];
const BARE: LevelCells = [50, 60, 70, 80, 90];
const LOWER: LevelCells = [
  '38.01-39.00',
  '37.01-38.00',
  '36.01-37.00',
  '35.01-36.00',
  'ไม่เกิน 35.00',
];

/** Every row and value of domain.md §3, "Worked". */
const WORKED: readonly (readonly [levels: LevelCells, actual: number, score: number])[] = [
  [GAPPED, 25, 1],
  [GAPPED, 25.01, 2],
  [GAPPED, 40, 3],
  [GAPPED, 42, 3],
  [GAPPED, 45, 3],
  [GAPPED, 45.01, 4],
  [GAPPED, 50, 4],
  [GAPPED, 50.01, 5],
  [BARE, 49.99, 0],
  [BARE, 50, 1],
  [BARE, 89.99, 4],
  [BARE, 90, 5],
  [LOWER, 34.2, 5],
  [LOWER, 35, 5],
  [LOWER, 35.01, 4],
  [LOWER, 39, 1],
  [LOWER, 39.5, 0],
];

/** Further promises of §2, §3 and §5: noise, no rounding, gaps of words, one level only. */
const FURTHER: readonly (readonly [levels: LevelCells, actual: number | string, score: number])[] =
  [
    [[0.1, 0.2, 0.3, 0.4, 0.5], 0.1 + 0.2, 3],
    [[26, 27, 28, 29, 30], 28.999999999999996, 4],
    [[50, 60, 70, 85, 100], 85.00000000000001, 4],
    [[50, 60, 70, 85, 100], 99.995, 4],
    [['-', '-', '-', '-', 1], 1, 5],
    [['-', '-', '-', '-', 1], 0, 0],
    [['ไม่ต่ำกว่า 90', 'ไม่ต่ำกว่า 92', 'ไม่ต่ำกว่า 94', 'ไม่ต่ำกว่า 96', 'ไม่ต่ำกว่า 98'], 97, 4],
    [BARE, '๘๕', 4],
    [BARE, '1,234.5', 5],
    [[39, 38, 37, 36, 35], 36.5, 3],
    [['at least 50', 'at least 60', '≥ 70', '>= 80', 'more than 90'], 90, 4],
  ];

describe.each([
  ['worked examples', WORKED],
  ['further rules', FURTHER],
])('%s: the three doors say the same', (_name, examples) => {
  const cases = examples.map(([levels, actual]): Case => ({ levels, actual }));
  const scores = examples.map(([, , score]) => ({ level: score, score }));

  test('the engine gives the scores of the domain', () => {
    expect(cases.map((one) => pick(throughEngine(one)))).toEqual(scores);
  });

  test('=KPISCORE(), =KPILEVEL() and =KPIEXPLAIN() in cells', () => {
    const answers = throughCells(cases);
    expect(answers.map(pick)).toEqual(scores);
    cases.forEach((one, i) => {
      expect(answers[i]?.explanation).toContain(throughEngine(one).explanation);
    });
  });

  test.each(BOTH_WAYS)(
    'the headless run, as JSON and as its live formulas: $says.en',
    async (excel) => {
      const { json, cells } = await throughFile(cases, excel);
      expect(json.map(pick)).toEqual(scores);
      expect(cells.map(pick)).toEqual(scores);
      expect(json.map(({ explanation }) => explanation)).toEqual(
        cases.map((one) => throughEngine(one).explanation)
      );
    }
  );
});

test('linear at 85 is 4.5 through every door', async () => {
  const example: Case = { levels: BARE, actual: 85, method: 'linear' };
  const expected = { level: 4, score: 4.5 };
  const { json, cells } = await throughFile([example]);
  expect([throughEngine(example), ...throughCells([example]), ...json, ...cells].map(pick)).toEqual(
    [expected, expected, expected, expected]
  );
});

test('in a gap every door warns', async () => {
  const example: Case = { levels: GAPPED, actual: 42 };
  const { json, cells } = await throughFile([example]);
  const [inCell] = throughCells([example]);
  expect(inCell?.explanation).toContain('No level as written covers this result');
  expect(cells[0]?.explanation).toBe(inCell?.explanation);
  expect(json[0]?.score).toBe(3);
});

function pick({ level, score }: { readonly level: number | null; readonly score: number | null }) {
  return { level, score };
}
