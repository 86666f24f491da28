import fc from 'fast-check';
import { neededFor, numberText } from '../../../src/engine';
import { goalOf, pathTo, score, withWhatIf, type Improvement } from '../../../src/scorecard';
import { mostToGain } from '../../../src/scorecard/questions/mostToGain';
import { resultNeeded } from '../../../src/scorecard/questions/resultNeeded';
import { readTables, type Snapshot } from '../../../src/tables';
import { triedFor, unitWith } from '../../../src/taskpane/whatIf/tried';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, results, settings, workbook } from '../../workbook/tables';

interface Line {
  readonly target: number | string;
  readonly weight: number;
  readonly curve: string;
  readonly actual: number | null;
}

function book(lines: readonly Line[], curve = '0:0; 100:5'): Snapshot {
  return workbook(
    indicators(
      'code name target weight curve',
      lines.map((line, i) => [`${i + 1}`, 'x', line.target, line.weight, line.curve])
    ),
    results(
      'code period actual',
      lines.map(({ actual }, i) => [`${i + 1}`, 'Q1', actual])
    ),
    settings([['Target curve', curve]])
  );
}

/** The total with the results that a path says are needed. */
function totalWith(snapshot: Snapshot, improvements: readonly Improvement[]): number | null {
  const { tables, problems } = readTables(snapshot);
  const changes = improvements.flatMap(({ scored, to, score: sought }) => {
    const needed = neededFor(scored.rule, to, sought);
    if (needed === null || needed === 'anything') throw new Error(`${to} needs ${needed}`);
    const { unit, code } = scored.indicator;
    return [{ unit, code, period: 'Q1' as const, actual: { value: needed.value } }];
  });
  return score({ tables: withWhatIf(tables, changes), problems }).units[0]?.total.score ?? null;
}

const scoredUnit = (snapshot: Snapshot) => {
  const card = scoreBook(snapshot);
  const [unit] = card.units;
  if (unit === undefined) throw new Error('No unit');
  return { card, unit };
};

test('targets with a curve are raised on the way to the next band, to the share that it takes', () => {
  const snapshot = book([
    { target: 80, weight: 60, curve: '', actual: 32 },
    { target: 'ไม่เกิน 10', weight: 40, curve: '60:2; 100:4 step', actual: 12.5 },
  ]);
  const { card, unit } = scoredUnit(snapshot);
  expect(unit.total.score).toBe(2);
  const goal = goalOf(unit, card, 'en');
  const path = pathTo(unit, goal?.target ?? NaN, card);
  if (path.outcome !== 'path') throw new Error(path.outcome);
  expect(path.improvements.map(({ to, score: sought }) => [to, sought])).toEqual([[3, 3]]);
  expect(resultNeeded(unit.indicators[0] as never, 3, 'en', null)).toBe('at least 48');
  expect(path.total).toBe(2.6);
  expect(totalWith(snapshot, path.improvements)).toBe(2.6);
});

test('the end of a curve between two levels is the best there is, and is said so', () => {
  const snapshot = book([{ target: 200, weight: 100, curve: '0:0; 100:4.5', actual: 160 }]);
  const { card, unit } = scoredUnit(snapshot);
  const path = pathTo(unit, 4.5, card);
  if (path.outcome !== 'path') throw new Error(path.outcome);
  const [end] = path.improvements;
  expect([end?.from, end?.to, end?.score, path.levels, path.total]).toEqual([3.6, 4, 4.5, 2, 4.5]);
  expect(end && resultNeeded(end.scored, end.to, 'en', null, end.score)).toBe('at least 200');
  expect(pathTo(unit, 4.6, card)).toEqual({ outcome: 'outOfReach', best: 4.5 });
  expect(mostToGain(card).map(({ to, score: best, gain }) => [to, best, numberText(gain)])).toEqual(
    [[4, 4.5, '0.9']]
  );
  const { tables } = readTables(snapshot);
  expect(unitWith(tables, card, unit, triedFor(path.improvements)).total.score).toBe(4.5);
});

test('a path holds: with the results that it asks for, the total is the one that it says', () => {
  const line = fc.record({
    target: fc.constantFrom<number | string>(80, 95, 'ไม่เกิน 10', 33.3),
    weight: fc.integer({ min: 1, max: 50 }),
    curve: fc.constantFrom('', '60:1.5; 80:2.25; 100:4.75', '50:1.5; 90:4.2 step', '20:2; 120:3.9'),
    actual: fc.option(fc.integer({ min: 1, max: 120 }), { freq: 6 }),
  });
  let paths = 0;
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 100, max: 480 }),
      (lines, goal) => {
        const snapshot = book(lines);
        const { card, unit } = scoredUnit(snapshot);
        const path = pathTo(unit, goal / 100, card);
        if (path.outcome !== 'path') return;
        paths += 1;
        expect(totalWith(snapshot, path.improvements)).toBeCloseTo(path.total, 3);
      }
    ),
    { seed: 3, numRuns: 300 }
  );
  expect(paths).toBeGreaterThan(60);
});
