import fc from 'fast-check';
import { DEFAULT_BANDS, roundHalfUp, type Status } from '../../../src/engine';
import { nextBand, pathTo, type Path } from '../../../src/scorecard/questions/nextBand';
import type { ScoredIndicator, UnitScore } from '../../../src/scorecard';
import { groupScores, totalFor, type TotalRules } from '../../../src/scorecard/scoring/totals';
import { BY_WEIGHTS, DEFAULT_SETTINGS } from '../../../src/tables';

const RULES: TotalRules = { settings: DEFAULT_SETTINGS, grouping: BY_WEIGHTS };

interface Line {
  readonly weight: number;
  readonly score: number | null;
  /** Levels that the criteria have. */
  readonly levels: readonly number[];
  readonly group?: string;
}

/** A unit of such lines; only what the path looks at. */
function unitOf(lines: readonly Line[], rules = RULES): UnitScore {
  const indicators = lines.map(({ weight, score, levels, group = null }, i) => {
    const status: Status = score === null ? 'pending' : 'scored';
    const criteria = [0, 1, 2, 3, 4, 5].map((level) => ({
      kind: levels.includes(level) ? 'bare' : 'absent',
    }));
    return {
      indicator: { code: String(i + 1) },
      group,
      status,
      score,
      weight,
      override: null,
      rule: { kind: 'threshold' },
      counts: true,
      criteria: { criteria },
    } as unknown as ScoredIndicator;
  });
  const total = totalFor(indicators, rules);
  return {
    unit: null,
    total,
    band: null,
    equalWeights: false,
    groups: groupScores(indicators, rules),
    indicators,
    targets: null,
  };
}

/** The fewest levels by trying everything; null where nothing reaches the target. */
function exhaustive(
  lines: readonly Line[],
  target: number,
  rules = RULES,
  reached = (score: number) => roundHalfUp(score, 2) >= target
): number | null {
  let best: number | null = null;
  const visit = (i: number, chosen: readonly (number | null)[], cost: number): void => {
    if (best !== null && cost >= best) return;
    const line = lines[i];
    if (line === undefined) {
      const { score } = totalFor(
        lines.map(({ weight, group = null }, n) => ({
          status: chosen[n] === null ? 'pending' : 'scored',
          score: chosen[n] ?? null,
          weight,
          group,
        })),
        rules
      );
      if (score !== null && reached(score)) best = cost;
      return;
    }
    visit(i + 1, [...chosen, line.score], cost);
    for (const level of line.levels) {
      if (level <= (line.score ?? 0)) continue;
      visit(i + 1, [...chosen, level], cost + Math.ceil(level - (line.score ?? 0)));
    }
  };
  visit(0, [], 0);
  return best;
}

const levelSets = fc.constantFrom(
  [1, 2, 3, 4, 5],
  [0, 1, 2, 3, 4, 5],
  [1, 5],
  [5],
  [0, 5],
  [1, 3, 5]
);
const line: fc.Arbitrary<Line> = fc.record({
  weight: fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100),
  score: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 50000 }).map((n) => n / 10000) },
    { weight: 1, arbitrary: fc.constant(null) }
  ),
  levels: levelSets,
});

const levelsOfPath = (path: Path): number | null =>
  path.outcome === 'path' ? path.levels : path.outcome === 'reached' ? 0 : null;

test('the path raises as few levels as an exhaustive search does, and its total is true', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1.5, 2.5, 3.5, 4.5, 3.07),
      (lines, target) => {
        const unit = unitOf(lines);
        const path = pathTo(unit, target, RULES);
        if (path.outcome === 'nothingScored') {
          expect(unit.total.score).toBeNull();
          return;
        }
        expect(levelsOfPath(path)).toBe(exhaustive(lines, target));
        if (path.outcome !== 'path') return;
        expect(roundHalfUp(path.total, 2)).toBeGreaterThanOrEqual(target);
        const gains = path.improvements.reduce((sum, { gain }) => sum + gain, 0);
        expect((unit.total.score ?? 0) + gains).toBeCloseTo(path.total, 9);
      }
    ),
    { seed: 2564, numRuns: 400 }
  );
});

const ruled = fc.record({
  rule: fc.constantFrom('groups', 'mean of groups', 'weighted'),
  roundWeighted: fc.constantFrom(null, 1, 2),
  rounding: fc.constantFrom(0, 1, 2, 3),
  roundingMode: fc.constantFrom('half up', 'down'),
  by: fc.constantFrom('total', 'percent'),
});
const at = { sheet: 'Groups', row: 1, column: 1 };
const WEIGHTS = [50, 30, 20.5].map((weight, i) => ({
  group: 'ABC'.charAt(i),
  englishName: null,
  weight,
  weightAt: at,
  at,
}));

test('with groups and whatever is rounded, too, as few levels as an exhaustive search', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(line, fc.constantFrom('A', 'B', 'C')), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1.5, 2.5, 3.5, 4.5, 3.07, 2.005),
      ruled,
      (drawn, goal, { rule, by, ...stages }) => {
        const lines = drawn.map(([one, group]) => ({ ...one, group }));
        const rules: TotalRules = {
          settings: { ...DEFAULT_SETTINGS, ...stages },
          grouping: { rule, weights: rule === 'groups' ? WEIGHTS : [] },
        };
        const target = by === 'percent' ? goal * 20 : goal;
        const decimals = Math.min(stages.rounding, 2);
        const reached = (score: number): boolean => {
          const value = by === 'percent' ? score * 20 : score;
          const rounded =
            stages.roundingMode === 'down'
              ? Math.floor(value * 10 ** decimals + 1e-7) / 10 ** decimals
              : roundHalfUp(value, decimals);
          return rounded >= target - 1e-9;
        };
        const unit = unitOf(lines, rules);
        const path = pathTo(unit, target, { ...rules, by });
        if (path.outcome === 'nothingScored') {
          expect(unit.total.score).toBeNull();
          return;
        }
        const expected = exhaustive(lines, target, rules, reached);
        expect([path.outcome, levelsOfPath(path)]).toEqual([path.outcome, expected]);
        if (path.outcome !== 'path') return;
        expect(reached(path.total)).toBe(true);
        const gains = path.improvements.reduce((sum, { gain }) => sum + gain, 0);
        expect((unit.total.score ?? 0) + gains).toBeCloseTo(path.total, 9);
      }
    ),
    { seed: 2570, numRuns: 600 }
  );
});

test('locked indicators stay as they are', () => {
  const unit = unitOf([
    { weight: 60, score: 2, levels: [1, 2, 3, 4, 5] },
    { weight: 40, score: 2, levels: [1, 2, 3, 4, 5] },
  ]);
  const path = pathTo(unit, 2.5, { ...RULES, locked: new Set(['1']) });
  expect(path).toMatchObject({
    outcome: 'path',
    levels: 2,
    improvements: [{ to: 4, scored: { indicator: { code: '2' } } }],
  });
  expect(pathTo(unit, 2.5, { ...RULES, locked: new Set(['1', '2']) })).toEqual({
    outcome: 'outOfReach',
    best: null,
  });
});

test('a total that rounds to the band is there already', () => {
  const unit = unitOf([{ weight: 100, score: 2.495, levels: [1, 2, 3, 4, 5] }]);
  expect(pathTo(unit, 2.5, RULES)).toEqual({ outcome: 'reached' });
});

test('levels that do not exist are jumped over and cost as much as they are apart', () => {
  const unit = unitOf([{ weight: 100, score: 0, levels: [5] }]);
  expect(pathTo(unit, 1.5, RULES)).toMatchObject({
    outcome: 'path',
    levels: 5,
    total: 5,
  });
});

test('the band above, also from below the lowest one; none above the top', () => {
  const [worst, second] = DEFAULT_BANDS;
  const unit = unitOf([{ weight: 1, score: 1, levels: [1, 2, 3, 4, 5] }]);
  expect(nextBand({ ...unit, band: worst ?? null }, DEFAULT_BANDS)).toBe(second);
  expect(nextBand({ ...unit, band: DEFAULT_BANDS.at(-1) ?? null }, DEFAULT_BANDS)).toBeNull();
});
