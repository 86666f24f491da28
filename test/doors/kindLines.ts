import fc from 'fast-check';

/** A row of KpiIndicators and its result, of any kind of domain.md §2. */
export interface KindLine {
  readonly kind: string;
  readonly levels: readonly (string | number | null)[];
  readonly target: string | number | null;
  readonly actual: string | number | null;
  readonly weight: number;
  readonly method: string;
  readonly date?: boolean;
}

const NUMBERS = [1, 2, 3, 4, 5];
const each = (cell: (n: number) => string | number | null) => NUMBERS.map(cell);

const STEPS = each((n) => `ขั้นตอนที่ ${n} แล้วเสร็จ`);
const COUNTS = each((n) => `${n + 1} ข้อ`);
const GATE = each((n) => `ดำเนินการครบ 5 ขั้นตอน และ คะแนนประเมินไม่ต่ำกว่าร้อยละ ${94 + n}`);
const QUALIFIED = each((n) => (n === 5 ? 'ร้อยละ 100 โดยไม่มีข้อผิดพลาด' : `ร้อยละ ${75 + n * 5} ขึ้นไป`));
const NEWS = each((n) =>
  n < 3
    ? `ข่าวไม่น้อยกว่า ${n * 10 + 10} ข่าว`
    : `ข่าวไม่น้อยกว่า ${n * 10 + 10} ข่าว โดยเผยแพร่ผ่านสื่อมวลชนอย่างน้อย ${n - 2} ข่าว`
);
const DATES = ['31 ธ.ค. 2568', '30 พ.ย. 2568', '31 ต.ค. 2568', '15 ต.ค. 2568', '1 ต.ค. 2568'].map(
  (day) => `ภายในวันที่ ${day}`
);
const UNDATED = ['ธันวาคม', 'พฤศจิกายน', 'ตุลาคม', 'กันยายน', 'สิงหาคม'].map(
  (month) => `ภายในวันที่ 15 ${month}`
);
const days = (unit: string) => each((n) => `ภายใน ${30 - n * 5} ${unit}`);
const LADDER = [null, null, 'ร่างแผน', 'อนุมัติแผน', 'ประกาศใช้แผน'];

/** Kind as stated, level cells, target, and results that fit, that do not, and that are unsure. */
type Family = readonly [
  kind: string,
  levels: KindLine['levels'],
  target: KindLine['target'],
  actuals: readonly (string | number)[],
];

const LISTS = [
  '1,2,4',
  '1-3',
  '1, 2',
  '1,2,3,4,5',
  '2,3',
  'ครบ',
  'ไม่มี',
  '1,6',
  2.5,
  134,
  3,
  0,
  '๓',
];
const INPUTS = [
  ...[
    '5; 98.5',
    '5; 99',
    '4; 99',
    '5',
    '5; ',
    '1,2,3,4,5; 97',
    '100; ใช่',
    '100; ไม่มี',
    '100; มี',
    '100',
  ],
  ...['100; ไม่ใช่', '40; 1', '70; 0', '25', '60; 3', '1; 2; 3', 90, 100],
];
const DAYS = [
  ...[0, 5, 10, 14.5, 26, -3, 45_940, 46_010, '9 ต.ค. 2568; 17 ต.ค. 2568', '20/10/2568; 9/10/2568'],
  ...['1 ต.ค. 2568; 28 พ.ย. 2568', '12', '15 ต.ค. 2568', '2025-10-16'],
];
const TARGETED = [100, 99.5, 80, 61, 0, -5, 'มี', 'ผ่าน', '๑๐๐', '12 ต.ค. 2568'];

const FAMILIES: readonly Family[] = [
  ['milestone', STEPS, null, LISTS],
  ['', STEPS, null, LISTS],
  ['milestone', NUMBERS, null, LISTS],
  ['checklist', COUNTS, null, LISTS],
  ['checklist', NUMBERS, null, LISTS],
  ['', GATE, null, INPUTS],
  ['', QUALIFIED, null, INPUTS],
  ['threshold', NEWS, null, INPUTS],
  ['', DATES, null, DAYS],
  ['deadline', UNDATED, null, DAYS],
  ['', days('วัน'), null, DAYS],
  ['', days('วันทำการ'), null, DAYS],
  ['deadline', [25, 20, 15, 10, 5], null, DAYS],
  ['', LADDER, null, ['อนุมัติแผน', 4, 0, 2, 'มี', 'ไม่', 'อื่น ๆ']],
  ['target', each(() => null), 100, TARGETED],
  ['target', each(() => null), 'ไม่เกินร้อยละ 5', TARGETED],
  ['target', each(() => null), 'ภายในวันที่ 15 ต.ค. 2568', TARGETED],
  ['target', each(() => null), 'มี', TARGETED],
];

/** Lines of all kinds; some results blank, excluded, wrong, or a day typed where none is meant. */
export const kindLine: fc.Arbitrary<KindLine> = fc
  .record({
    family: fc.constantFrom(...FAMILIES),
    pick: fc.nat(),
    other: fc.option(fc.constantFrom(null, 'N/A', 'ไม่ประเมิน', '12,5', 'soon', '5%', 46_000), {
      freq: 5,
    }),
    date: fc.boolean(),
    weight: fc.integer({ min: 1, max: 400 }).map((value) => value / 10),
    method: fc.constantFrom('', '', 'step', 'linear', 'met', 'percent'),
  })
  .map(({ family: [kind, levels, target, actuals], pick, other, date, weight, method }) => {
    const actual = other ?? actuals[pick % actuals.length] ?? null;
    const line = { kind, levels, target, actual, weight, method };
    return date && typeof actual === 'number' && actual > 40_000 ? { ...line, date } : line;
  });
