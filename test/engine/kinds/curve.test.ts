import fc from 'fast-check';
import {
  curveText,
  DEFAULT_SCALE,
  explain,
  levelsOfTarget,
  neededFor,
  readCurve,
  scoreActual,
  scoreOfLevel,
  targetStepsOf,
  type Cell,
  type Level,
  type Rule,
  type RuleOptions,
  type Scale,
  type TargetCurve,
} from '../../../src/engine';
import { prepareRule, readActual } from '../../../src/engine';
import { scoreOn } from '../../../src/engine/kinds/target/curve';

function curve(text: string): TargetCurve {
  const read = readCurve(text);
  if ('reason' in read) throw new Error(`${read.reason}: ${read.part}`);
  return read;
}

function ruleOf(target: Cell['value'], options: RuleOptions, scale: Scale = DEFAULT_SCALE): Rule {
  return prepareRule({
    criteria: [],
    kind: 'target',
    direction: null,
    method: 'step',
    floor: 0,
    precision: null,
    target: { value: target },
    ...options,
    scale,
  }).rule;
}

const outcomeOf = (rule: Rule, value: Cell['value']) => scoreActual(rule, readActual({ value }));

/** 80 is 20 % of 400, and so on: percentages without noise of their own. */
const worth = (text: string, percent: number) => scoreOn(curve(text), percent);

describe('a curve as it is written', () => {
  test.each([
    ['0:0; 100:5', '0:0; 100:5'],
    ['0:0 100:5', '0:0; 100:5'],
    ['0:0, 100:5', '0:0; 100:5'],
    ['  60 : 2;80:4 ;100 : 5 step ', '60:2; 80:4; 100:5; step'],
    ['60:2; 80:4; 100:5; ขั้น', '60:2; 80:4; 100:5; step'],
    ['๖๐:๒.๕ ๑๐๐:๕ ขั้นบันได', '60:2.5; 100:5; step'],
    ['60%:2; ร้อยละ 100:5', '60:2; 100:5'],
    ['60：2；100：5 STEP', '60:2; 100:5; step'],
    ['0:0; 100:5 linear', '0:0; 100:5'],
    ['0:0; 100:5 เทียบสัดส่วน', '0:0; 100:5'],
    ['-50:0; 0:2; 100:2', '-50:0; 0:2; 100:2'],
  ])('%s is %s', (text, said) => {
    expect(curveText(curve(text), '; ', 'step')).toBe(said);
    expect(curve(said)).toEqual(curve(text));
  });

  test.each([
    ['', 'fewPoints', ''],
    ['100:5', 'fewPoints', '100:5'],
    ['100:5 step', 'fewPoints', '100:5 step'],
    ['0:0; 100', 'notAPoint', '100'],
    ['0:0; 100:5:6', 'notAPoint', '100:5:6'],
    ['0:0; step; 100:5', 'notAPoint', 'step'],
    ['0:0; 100:5 people', 'notAPoint', 'people'],
    ['0:0; 100:5%', 'notAPoint', '100:5%'],
    ['0:0; 100คน:5', 'notAPoint', '100คน:5'],
    ['0:0; all:5', 'notAPoint', 'all:5'],
    ['0:0; 60:3; 60:5', 'percentFalls', '60:5'],
    ['0:0; 60:3; 50:5', 'percentFalls', '50:5'],
    ['0:5; 100:0', 'scoreFalls', '100:0'],
    ['0.1:0; ๑,๐:5', 'notAPoint', '๑'],
  ])('%s is none: %s', (text, reason, part) => {
    expect(readCurve(text)).toEqual({ reason, part });
  });
});

describe('at a point, and the least bit beside it', () => {
  const LINEAR = '0:0; 60:2; 80:4; 100:5';
  const STEP = '60:2; 80:4; 100:5 step';
  test.each([
    [LINEAR, 60 - 1e-9, 2],
    [LINEAR, 59.99, 1.9997],
    [LINEAR, 60, 2],
    [LINEAR, 60.01, 2.001],
    [LINEAR, 75, 3.5],
    [LINEAR, 100, 5],
    [LINEAR, 100.01, 5],
    [LINEAR, 1e9, 5],
    [LINEAR, -0.01, 0],
    [STEP, 59.999999, 2],
    [STEP, 79.999999, 2],
    [STEP, 79.99999999999999, 4],
    [STEP, 80, 4],
    [STEP, 80.000001, 4],
    [STEP, 99.999999, 4],
    [STEP, 100, 5],
    [STEP, -1e9, 2],
    ['60:50; 80:70; 100:100; 110:120', 105, 110],
    ['0:0; 20:5', 2.44, 0.61],
    ['0:0; 20:5', 20.12, 5],
    ['80:70; 99:89', 98, 88],
    ['80:70; 99:89', (93 / 95) * 100, 87.8947],
  ])('%s at %p is %p', (text, percent, score) => {
    expect(worth(text, percent)).toBe(score);
  });
});

/** Curves on the usual scale. */
const curves: fc.Arbitrary<TargetCurve> = fc
  .record({
    percents: fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 2, maxLength: 7 }),
    scores: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 7, maxLength: 7 }),
    step: fc.boolean(),
  })
  .map(({ percents, scores, step }) => {
    const rising = [...scores].sort((a, b) => a - b);
    return {
      points: [...percents]
        .sort((a, b) => a - b)
        .map((percent, i) => ({ percent: percent / 20, score: (rising[i] ?? 0) / 100 })),
      step,
      of: 'percent' as const,
    };
  });

const percentage = fc.integer({ min: -200_000, max: 2_000_000 }).map((n) => n / 10_000);

describe('whatever the curve', () => {
  test('a better percentage is worth no less, and all lies between the ends', () => {
    fc.assert(
      fc.property(curves, percentage, percentage, (one, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(scoreOn(one, low)).toBeLessThanOrEqual(scoreOn(one, high));
        const scores = one.points.map(({ score }) => score);
        expect(scoreOn(one, a)).toBeGreaterThanOrEqual(scores[0] ?? NaN);
        expect(scoreOn(one, a)).toBeLessThanOrEqual(scores.at(-1) ?? NaN);
      })
    );
  });

  test('each point is worth its score, the ends go on for ever', () => {
    fc.assert(
      fc.property(curves, (one) => {
        for (const { percent, score } of one.points) expect(scoreOn(one, percent)).toBe(score);
        expect(scoreOn(one, -1e12)).toBe(one.points[0]?.score);
        expect(scoreOn(one, 1e12)).toBe(one.points.at(-1)?.score);
      })
    );
  });

  test('in proportion there is no jump: a small way is worth no more than its share of the steepest stretch', () => {
    fc.assert(
      fc.property(curves, percentage, (one, percent) => {
        const linear = { ...one, step: false };
        const slopes = one.points.slice(1).map(({ percent: to, score }, i) => {
          const from = one.points[i] ?? { percent: 0, score: 0 };
          return (score - from.score) / (to - from.percent);
        });
        const gained = scoreOn(linear, percent + 0.01) - scoreOn(linear, percent);
        expect(gained).toBeLessThanOrEqual(Math.max(...slopes) * 0.01 + 1e-4 + 1e-9);
      })
    );
  });

  test('by steps no score is given but that of a point, and it is that of the last one reached', () => {
    fc.assert(
      fc.property(curves, percentage, (one, percent) => {
        const reached = one.points.filter((point) => point.percent <= percent).at(-1);
        expect(scoreOn({ ...one, step: true }, percent)).toBe((reached ?? one.points[0])?.score);
      })
    );
  });

  test('it is read as it is written', () => {
    fc.assert(
      fc.property(curves, fc.constantFrom(' ', '; ', ', '), (one, between) => {
        expect(curve(curveText(one, between, 'ขั้น'))).toEqual(one);
      })
    );
  });

  test('what a level needs reaches it, and a bit less does not; the levels there are have the scores that they say', () => {
    const direction = fc.constantFrom<'higher' | 'lower'>('higher', 'lower');
    const roundPercent = fc.constantFrom(null, 0, 1);
    fc.assert(
      fc.property(curves, direction, roundPercent, (one, way, decimals) => {
        const rule = ruleOf(80, { curve: one, direction: way, roundPercent: decimals });
        if (rule.kind !== 'target') throw new Error(rule.kind);
        const there = levelsOfTarget(rule);
        for (const { level, score } of there) {
          const needed = neededFor(rule, level, score);
          if (needed === 'anything' || needed === null) continue;
          const { value } = needed;
          const exact = outcomeOf(rule, value).score ?? NaN;
          expect(exact).toBeGreaterThanOrEqual(score - 1e-9);
          if (decimals === null && value !== 0) {
            const less = value + Math.abs(value) * (way === 'lower' ? 0.002 : -0.002);
            expect(outcomeOf(rule, less).score).toBeLessThanOrEqual(score);
            if (one.step) expect(outcomeOf(rule, less).score).toBeLessThan(score);
          }
        }
        expect(there.at(-1)?.score).toBe(one.points.at(-1)?.score);
      })
    );
  });
});

test('conversions of targets are curves: the same level and score for every result', () => {
  const results = fc.oneof(
    fc.integer({ min: -500, max: 3000 }).map((n) => n / 20),
    fc.constantFrom('0', '', 'N/A', 'มี', '80%', 79.99999999999999, 80)
  );
  const written = targetStepsOf(DEFAULT_SCALE).map((percent, i) => `${percent}:${i + 1}`);
  const steps = curve(`0:0 ${written.join(' ')} step`);
  const direction = fc.constantFrom<'higher' | 'lower'>('higher', 'lower');
  fc.assert(
    fc.property(results, direction, (value, way) => {
      const asked = { direction: way };
      const byPercent = outcomeOf(ruleOf(80, { ...asked, conversion: 'percent' }), value);
      expect(outcomeOf(ruleOf(80, { ...asked, curve: steps }), value)).toEqual(byPercent);
      const met = outcomeOf(ruleOf(80, { ...asked, conversion: 'met' }), value);
      const byMet = { ...curve('0:0 100:5 step'), of: 'met' as const };
      expect(outcomeOf(ruleOf(80, { ...asked, curve: byMet }), value)).toEqual(met);
    })
  );
});

describe('the level', () => {
  test('is the highest whose score is reached, on any scale', () => {
    const on = (value: number, scores: readonly number[], text: string) => {
      const { level, score } = outcomeOf(ruleOf(100, { curve: curve(text) }, { scores }), value);
      return [level, score];
    };
    expect(on(75, [0, 1, 2, 3, 4, 5], '60:2; 80:4; 100:5')).toEqual([3, 3.5]);
    expect(on(2.44, [0, 1, 2, 3, 4, 5], '0:0; 20:5')).toEqual([0, 0.61]);
    expect(on(90, [0, 50, 75, 100], '60:50; 80:70; 100:100')).toEqual([2, 85]);
    expect(on(0, [0, 60, 70, 80, 90, 100], '0:0; 100:100')).toEqual([0, 0]);
    expect(on(57, [0, 1], '0:0; 100:1')).toEqual([0, 0.57]);
  });

  test('that a curve by steps passes over is none to reach; the end of a curve is one', () => {
    const levels = (text: string) => {
      const rule = ruleOf(100, { curve: curve(text) });
      return rule.kind === 'target'
        ? levelsOfTarget(rule).map(({ level, score }) => [level, score])
        : [];
    };
    expect(levels('60:2.5; 100:4.5 step')).toEqual([
      [2, 2.5],
      [4, 4.5],
    ]);
    expect(levels('0:0; 100:2.5')).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [2, 2.5],
    ]);
    const needed = (level: Level, score?: number) =>
      neededFor(ruleOf(200, { curve: curve('0:0; 100:2.5') }), level, score);
    expect(needed(2)).toEqual({ value: 160, open: false });
    expect(needed(2, 2.5)).toEqual({ value: 200, open: false });
    expect(needed(3)).toBeNull();
    expect(needed(0)).toBe('anything');
  });
});

test('a curve is of percent: a day or a statement has none, and nothing at all where little is wanted is the best', () => {
  const asked = { curve: curve('0:1; 100:4') };
  expect(outcomeOf(ruleOf('มี', asked), 'มี')).toMatchObject({ status: 'met', score: null });
  const few = ruleOf('ไม่เกิน 10', asked);
  expect(outcomeOf(few, 0)).toMatchObject({ level: 4, score: 4 });
  expect(outcomeOf(few, 20)).toMatchObject({ level: 2, score: 2.5 });
  const none = ruleOf(0, { ...asked, direction: 'lower' });
  expect([outcomeOf(none, 0).score, outcomeOf(none, 3).score]).toEqual([4, 1]);
});

test('percent is rounded before the curve', () => {
  const scale = { scores: [0, 100] };
  const skp: RuleOptions = { curve: curve('80:70; 99:89') };
  expect(outcomeOf(ruleOf(95, skp, scale), 93).score).toBe(87.8947);
  expect(outcomeOf(ruleOf(95, { ...skp, roundPercent: 0 }, scale), 93).score).toBe(88);
  const down: RuleOptions = { ...skp, roundPercent: 0, roundingMode: 'down' };
  expect(outcomeOf(ruleOf(95, down, scale), 93).score).toBe(87);
});

test('a sentence says where on the curve the score lies', () => {
  const said = (value: number, text: string) =>
    (['th', 'en'] as const).map((language) =>
      explain(outcomeOf(ruleOf(80, { curve: curve(text) }), value), language)
    );
  expect([
    ...said(60, '60:2; 80:4; 100:5'),
    ...said(90, '60:2; 80:4; 100:5'),
    ...said(40, '60:2; 80:4; 100:5'),
    ...said(60, '60:2; 80:4; 100:5 step'),
  ]).toMatchInlineSnapshot(`
   [
     "ผล “60” ไม่บรรลุเป้าหมาย “80” คิดเป็นร้อยละ 75 ของเป้าหมาย จึงได้ระดับ 3 คิดเป็น 3.5 คะแนน ตามสัดส่วนระหว่างร้อยละ 60 (2 คะแนน) กับร้อยละ 80 (4 คะแนน)",
     "The result “60” does not meet the target “80”, 75% of the target, so level 3 (score 3.5, in proportion between 60% (score 2) and 80% (score 4)).",
     "ผล “90” บรรลุเป้าหมาย “80” คิดเป็นร้อยละ 112.5 ของเป้าหมาย จึงได้ระดับ 5 คิดเป็น 5 คะแนน ตามเส้นคะแนนตั้งแต่ร้อยละ 100 ขึ้นไป",
     "The result “90” meets the target “80”, 112.5% of the target, so level 5 (score 5, the end of the curve, from 100% on).",
     "ผล “40” ไม่บรรลุเป้าหมาย “80” คิดเป็นร้อยละ 50 ของเป้าหมาย จึงได้ระดับ 2 คิดเป็น 2 คะแนน ตามเส้นคะแนนจนถึงร้อยละ 60",
     "The result “40” does not meet the target “80”, 50% of the target, so level 2 (score 2, the start of the curve, up to 60%).",
     "ผล “60” ไม่บรรลุเป้าหมาย “80” คิดเป็นร้อยละ 75 ของเป้าหมาย จึงได้ระดับ 2 คิดเป็น 2 คะแนน",
     "The result “60” does not meet the target “80”, 75% of the target, so level 2 (score 2).",
   ]
  `);
});

test('scores of levels are those of the scale at the least', () => {
  fc.assert(
    fc.property(curves, percentage, (one, percent) => {
      const { level, score } = outcomeOf(ruleOf(100, { curve: one }), percent);
      if (level === null || score === null) return;
      expect(score).toBeGreaterThanOrEqual(scoreOfLevel(DEFAULT_SCALE, level));
      if (level < 5) expect(score).toBeLessThan(scoreOfLevel(DEFAULT_SCALE, (level + 1) as Level));
    })
  );
});

test('the share of a target that goes on for ever is said so that it reaches the level', () => {
  const rule = ruleOf('ไม่เกิน 10', { conversion: 'percent' });
  expect(neededFor(rule, 2)).toEqual({ value: 14.2857142857, open: false });
  expect([14.2857142857, 14.29].map((value) => outcomeOf(rule, value).level)).toEqual([2, 1]);
});

test('what is below 0 % of a target that is better lower, every result reaches', () => {
  const rule = ruleOf('ไม่เกิน 10', { curve: curve('-50:0; 0:2; 100:5') });
  expect(([0, 1, 2, 5] as const).map((level) => neededFor(rule, level))).toEqual([
    'anything',
    'anything',
    'anything',
    { value: 10, open: false },
  ]);
});

test('a target of which no score is made has no levels', () => {
  const rule = ruleOf('ไม่เกิน 10', {});
  if (rule.kind !== 'target') throw new Error(rule.kind);
  expect(levelsOfTarget(rule)).toEqual([]);
});
