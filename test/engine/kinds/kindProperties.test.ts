import * as fc from 'fast-check';
import {
  DEFAULT_SCALE,
  meanOfParts,
  prepareRule,
  readActual,
  readCriteria,
  readCriterion,
  scoreActual,
  totalOf,
} from '../../../src/engine';
import type { CellValue, IndicatorKind, Rule, Status } from '../../../src/engine';

const ruleOf = (cells: readonly CellValue[], kind: IndicatorKind | null = null): Rule =>
  prepareRule({
    criteria: readCriteria(
      cells.map((value) => ({ value })),
      DEFAULT_SCALE
    ),
    kind,
    direction: null,
    method: 'step',
    scale: DEFAULT_SCALE,
    floor: 0,
    precision: null,
    fiscalYear: 2569,
    holidays: [45_943, 45_953],
  }).rule;
const levelOf = (rule: Rule, value: CellValue, numberFormat = 'General'): number =>
  scoreActual(rule, readActual({ value, numberFormat })).level ?? NaN;

const five = fc
  .uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 5, maxLength: 5 })
  .map((numbers) => numbers.sort((a, b) => a - b));

/** Rows of every numeric form; `lower`: written from the worst, the highest number, down. */
const FORMS: readonly (readonly [lower: boolean, cell: (n: number, next: number) => CellValue])[] =
  [
    [false, (n) => n],
    [false, (n) => `ร้อยละ ${n}`],
    [false, (n) => `ไม่ต่ำกว่า ${n} คน`],
    [false, (n) => `มากกว่า ${n}`],
    [false, (n) => `สื่อมวลชน ${n} ครั้ง`],
    [false, (n, next) => `ตั้งแต่ ${n} แต่ไม่ถึง ${next}`],
    [false, (n, next) => `more than ${n} up to ${next}`],
    [true, (n) => n],
    [true, (n) => `ไม่เกิน ${n}`],
    [true, (n) => `น้อยกว่า ${n}`],
    [true, (n) => `ภายใน ${n} วัน`],
    [true, (n) => `ภายใน ${n} วันทำการ`],
  ];

test('a better result never gives a lower level, whatever form the criteria have', () => {
  const half = fc.integer({ min: 0, max: 640 }).map((value) => value / 2);
  fc.assert(
    fc.property(five, fc.constantFrom(...FORMS), half, half, (numbers, [lower, cell], a, b) => {
      const written = numbers.map((n, i) => cell(n, numbers[i + 1] ?? 400));
      const rule = ruleOf(lower ? [...written].reverse() : written);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const [worse, better] = lower ? [high, low] : [low, high];
      expect(levelOf(rule, better)).toBeGreaterThanOrEqual(levelOf(rule, worse));
    }),
    { seed: 3, numRuns: 1500 }
  );
});

test('an earlier day never gives a lower level, nor an earlier end of the work', () => {
  const date = fc.integer({ min: 45_900, max: 46_100 });
  const days = (unit: string) => ruleOf([50, 40, 30, 20, 10].map((n) => `ภายใน ${n} ${unit}`));
  const within = [days('วัน'), days('วันทำการ')];
  const by = ruleOf(
    ['31 ธันวาคม', '30 พฤศจิกายน', '31 ตุลาคม', '15 ตุลาคม', '1 ตุลาคม'].map((day) => `ภายในวันที่ ${day}`)
  );
  fc.assert(
    fc.property(date, date, date, (start, a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      const format = 'd/m/yyyy';
      expect(levelOf(by, early, format)).toBeGreaterThanOrEqual(levelOf(by, late, format));
      if (early < start) return;
      for (const rule of within) {
        const [first, second] = [early, late].map((end) => levelOf(rule, `${start}; ${end}`));
        expect(first).toBeGreaterThanOrEqual(second ?? NaN);
      }
    }),
    { seed: 3, numRuns: 500 }
  );
});

test('steps: one more in order never lowers; items: their order does not matter, one more never lowers', () => {
  const milestone = ruleOf(
    [1, 2, 3, 4, 5].map((n) => `ขั้นตอนที่ ${n}`),
    'milestone'
  );
  const checklist = ruleOf(
    [1, 2, 3, 4, 5].map((n) => `${n} ข้อ`),
    'checklist'
  );
  const items = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 });
  const text = (numbers: readonly number[]): string => numbers.join(';');
  const list = (numbers: readonly number[]): string =>
    numbers.length === 1 ? `${numbers[0]};${numbers[0]}` : text(numbers);
  fc.assert(
    fc.property(items, (done) => {
      const next = [1, 2, 3, 4, 5].find((step) => !done.includes(step));
      const more = next === undefined ? done : [...done, next];
      const sorted = [...done].sort((a, b) => a - b);
      for (const rule of [milestone, checklist]) {
        expect(levelOf(rule, list(done))).toBe(levelOf(rule, list(sorted)));
        expect(levelOf(rule, list(more))).toBeGreaterThanOrEqual(levelOf(rule, list(done)));
      }
      expect(levelOf(checklist, list(done))).toBe(done.length);
      expect(levelOf(milestone, list(done))).toBe((next ?? 6) - 1);
    }),
    { seed: 3, numRuns: 500 }
  );
});

test('totals and parts: order and the scale of the weights do not matter, floor ≤ ceiling hold the total', () => {
  const line = fc.record({
    status: fc.constantFrom<Status>('scored', 'scored', 'scored', 'pending', 'excluded', 'met'),
    weight: fc.option(
      fc.integer({ min: 1, max: 1000 }).map((value) => value / 8),
      { freq: 9 }
    ),
    score: fc.integer({ min: 0, max: 500 }).map((value) => value / 100),
  });
  const lines = fc.array(line, { minLength: 1, maxLength: 30 }).chain((all) =>
    fc.record({
      all: fc.constant(all),
      shuffled: fc.shuffledSubarray(
        all.map((_, i) => i),
        { minLength: all.length }
      ),
      scale: fc.constantFrom(0.01, 0.5, 3, 1000),
    })
  );
  fc.assert(
    fc.property(lines, ({ all, shuffled, scale }) => {
      const parts = all.map(({ status, weight, score }, i) => ({
        status,
        weight,
        score: status === 'scored' ? score : null,
        code: `${i}`,
      }));
      const moved = shuffled.flatMap((i) => parts[i] ?? []);
      const scaled = parts.map((part) => ({
        ...part,
        weight: part.weight === null ? null : part.weight * scale,
      }));
      const total = totalOf(parts, DEFAULT_SCALE);
      expect(totalOf(moved, DEFAULT_SCALE)).toEqual(total);
      const { weight, countedWeight, ...rest } = total;
      const other = totalOf(scaled, DEFAULT_SCALE);
      const { weight: otherWeight, countedWeight: otherCounted, ...restScaled } = other;
      expect(otherWeight).toBeCloseTo(weight * scale, 6);
      expect(otherCounted).toBeCloseTo(countedWeight * scale, 6);
      Object.entries(rest).forEach(([key, value]) => {
        const scaledTo = restScaled[key as keyof typeof rest];
        if (value === null) expect(scaledTo).toBeNull();
        else expect(scaledTo).toBeCloseTo(value, 10);
      });
      if (total.score !== null) {
        expect(total.floor).toBeLessThanOrEqual(total.score + 1e-12);
        expect(total.ceiling).toBeGreaterThanOrEqual(total.score - 1e-12);
      }
      for (const minimum of [false, true]) {
        expect(meanOfParts(moved, DEFAULT_SCALE, minimum).score).toBe(
          meanOfParts(parts, DEFAULT_SCALE, minimum).score
        );
      }
    }),
    { seed: 3, numRuns: 500 }
  );
});

test.each<[string, readonly string[], readonly (readonly [CellValue, number | null])[]]>([
  [
    'a name and a number of things',
    [
      'ข่าว 20 เรื่อง',
      'ข่าว 30 เรื่อง',
      ...[1, 2, 3].map((n) => `ข่าว ${30 + n * 10} เรื่อง และ สื่อมวลชน ${n} ครั้ง`),
    ],
    [
      ['40; 1', 3],
      ['40; 0', 2],
      ['60; 3', 5],
      ['60', null],
      [25, 1],
    ],
  ],
  [
    '001:5062: nothing done below numbered steps',
    [
      'ไม่มีการดำเนินการ/ดำเนินการไม่ถูกต้อง',
      ...['๑', '๒', '๓'].map((n) => `ดำเนินการ ${n} ขั้นตอน`),
      'ดำเนินการครบ ๓ ขั้นตอนและถูกต้องตามระเบียบกำหนด',
    ],
    [
      [0, 1],
      [2, 3],
      ['3; ไม่ใช่', 4],
      ['1,2,3; ใช่', 5],
      [3, null],
    ],
  ],
  [
    'five to six items, and the same without a case of discipline',
    [
      'ดำเนินการ ๑ ข้อ',
      'ดำเนินการ ๒ ข้อ',
      'ดำเนินการ ๓ - ๔ ข้อ',
      'ดำเนินการ ๕ - ๖ ข้อ',
      'ดำเนินการ ๕-๖ ข้อ และในรอบปี ไม่มี ข้าราชการ ถูกดำเนินการ ทางวินัย',
    ],
    [
      [2, 2],
      ['6; ใช่', 5],
      ['6; ไม่ใช่', 4],
      ['4; ใช่', 3],
      [6, null],
    ],
  ],
])('%s', (_, cells, results) => {
  const rule = ruleOf(cells);
  const levels = results.map(([value]) => scoreActual(rule, readActual({ value })).level);
  expect(levels).toEqual(results.map(([, level]) => level));
});

test('numbers that number something, and times, are not read as amounts', () => {
  for (const value of [
    'มาตรา ๘ แห่ง',
    'ข้อ 3 ข้อ',
    'แผนระยะ 5 ปี',
    'แจ้งล่วงหน้า 30 วัน',
    'ระดับ 5 คะแนน',
  ]) {
    expect([value, readCriterion({ value }).kind]).not.toEqual([value, 'bare']);
  }
});
