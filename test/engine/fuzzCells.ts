import type { Cell } from '../../src/engine';
import { sourceRows } from './criteria/sources/rows';

/** A repeatable stream of choices; the same seed makes the same cells. */
export interface Chance {
  /** A whole number from 0 to `below` − 1. */
  readonly below: (below: number) => number;
  readonly of: <T>(values: readonly T[]) => T;
  readonly odds: (oneIn: number) => boolean;
}

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    of: (values) => values[below(values.length)] ?? (values[0] as never),
    odds: (oneIn) => below(oneIn) === 0,
  };
}

/** Rows of level cells as they stand in the source documents. */
export const REAL_ROWS: readonly (readonly string[])[] = ['saKaeo2569.txt', 'others.txt']
  .flatMap((file) => sourceRows(file))
  .map((row) => row.cells);
const REAL_CELLS = REAL_ROWS.flat();

const BEFORE = [
  ...[
    '',
    '',
    '',
    'ไม่ต่ำกว่า ',
    'ไม่น้อยกว่า',
    'อย่างน้อย ',
    'ตั้งแต่ ',
    'มากกว่า ',
    'เกินกว่า',
    'สูงกว่า ',
    'ไม่เกิน ',
  ],
  ...[
    'น้อยกว่า ',
    'ต่ำกว่า',
    'ไม่ถึง ',
    'ภายใน ',
    'ภายในวันที่ ',
    'ก่อนวันที่ ',
    'หลังวันที่ ',
    'ระหว่าง ',
    '>= ',
    '<',
    '≥',
    '≤ ',
  ],
  ...[
    'at least ',
    'more than ',
    'at most ',
    'less than ',
    'within ',
    'between ',
    'ดำเนินการครบ ',
    'ร้อยละ',
    'ข่าว ',
    'ขั้นตอนที่ ',
  ],
];
const AFTER = [
  ...[
    '',
    '',
    '',
    ' ขึ้นไป',
    ' หรือมากกว่า',
    '%',
    ' คน',
    ' วัน',
    ' วันทำการ',
    ' เดือน',
    ' ขั้นตอน',
    ' ข้อ',
    ' กิจกรรม',
    ' แห่ง',
  ],
  ...[
    ' or more',
    ' days',
    ' working days',
    ' steps',
    ' มกราคม 2569',
    ' ก.พ. ๒๕๖๙',
    ' ของเดือนถัดไป',
    '/9/2569',
    '-12-2568',
  ],
];
const BETWEEN = [
  ' - ',
  '–',
  ' ถึง ',
  'ถึงร้อยละ ',
  ' แต่ไม่เกิน ',
  ' แต่ไม่ถึง ',
  ' และ ',
  ' โดย',
  ' หรือ ',
  ' and ',
  '; ',
  '\n',
  ', ',
];
const PHRASES = [
  ...[
    'มี',
    'ไม่มี',
    'ผ่าน',
    'ครบ',
    'ไม่มีข้อผิดพลาด',
    'ไม่มีการดำเนินการ',
    'ร่างแผน',
    'อนุมัติแผน',
    'เก้าสิบวัน',
    '-',
    '',
    ' ',
  ],
  ...[
    'มาตรา ๘ แห่ง',
    '๒๑ เดือน กันยายน',
    'อันดับ ๑ ใน ๒๐',
    'without errors',
    'TRUE',
    'N/A',
    'ไม่ประเมิน',
    'constructor',
    '__proto__',
  ],
];
const ERRORS = [
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
];
const HUGE = [
  1e308,
  -1e308,
  Number.MAX_VALUE,
  5e-324,
  9007199254740993,
  NaN,
  Infinity,
  -Infinity,
  -0,
];
const FORMATS = [
  'General',
  '0%',
  '0.00%',
  'd/m/yyyy',
  '[$-D07041E]d mmm yy',
  'h:mm',
  '#,##0.00;[Red]-0',
  '@',
  '"',
  '0" %"',
];
const LISTS = [
  '1,2,4',
  '1-3',
  '1, 2',
  '5; 98.5',
  '100; ใช่',
  '40; 1',
  ';',
  '; ;',
  '1;2;3;4;5;6;7',
  '1/10/2568; 15/10/2568',
  '46000; 46010',
  '#N/A; 1',
  '99-1',
];
const FLAGS = [true, false, 'ใช่', 'ไม่', 'มี', 'ไม่มี', 'ผ่าน', 'ไม่ผ่าน', 'yes', 'no', 'ครบ', 'all'];

const numeral = (chance: Chance): string => {
  const number = chance.of([
    () => String(chance.below(120)),
    () => (chance.below(20_000) / 100).toFixed(2),
    () => chance.below(5_000_000).toLocaleString('en-US'),
    () => String(2560 + chance.below(12)),
    () => `-${chance.below(50)}`,
    () => '9'.repeat(1 + chance.below(400)),
    () => `1e${chance.below(500)}`,
    () => chance.of(['๐', 'เก้าสิบ', 'ยี่สิบเอ็ด', '0.1.2', '12,5', '1,2345', '.', '٣', '１２']),
  ])();
  return chance.odds(3)
    ? number.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
    : number;
};

const condition = (chance: Chance): string => {
  const one = chance.of(BEFORE) + numeral(chance) + chance.of(AFTER);
  return chance.odds(3) ? one + chance.of(BETWEEN) + condition(chance) : one;
};

/** A cell of a source document with a few characters taken out, put in, doubled or exchanged. */
const mutated = (chance: Chance): string => {
  let text = chance.of(REAL_CELLS);
  for (let i = chance.below(4); i > 0; i--) {
    const at = chance.below(text.length + 1);
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    text = chance.of([
      () => head + tail.slice(1),
      () => head + chance.of([' ', '\n', '๕', '9', '%', 'ๆ', '-', '.', ',', 'ไม่', 'และ']) + tail,
      () => tail + head,
      () => head + head,
      () => head + chance.of(REAL_CELLS),
    ])();
  }
  return text.slice(0, 3000);
};

const noise = (chance: Chance): string =>
  Array.from({ length: chance.below(chance.odds(50) ? 3000 : 40) }, () =>
    String.fromCodePoint(
      chance.of([
        () => chance.below(0x80),
        () => 0x0e01 + chance.below(0x5a),
        () => chance.below(0xffff),
        () => 0x10000 + chance.below(0xffff),
      ])()
    )
  ).join('');

/** One short piece many times over: what a pattern that backtracks takes too long for. */
const repeated = (chance: Chance): string =>
  chance
    .of([
      ...BEFORE,
      ...AFTER,
      ...BETWEEN,
      ...PHRASES,
      '1 ',
      '1,',
      'ก',
      '(',
      'ก ',
      '(จาก',
      'ของก',
      'นับจาก ',
    ])
    .repeat(chance.below(400))
    .slice(0, 4000);

/** A level cell as users type and paste them, or worse. */
export function criterionCell(chance: Chance): Cell {
  const value = chance.of([
    () => condition(chance),
    () => condition(chance),
    () => condition(chance),
    () => mutated(chance),
    () => mutated(chance),
    () => chance.of(PHRASES),
    () => noise(chance),
    () => (chance.odds(20) ? repeated(chance) : chance.of(ERRORS)),
    () => chance.below(20_000) / 100,
    () => 45_000 + chance.below(2000),
    () => chance.of(HUGE),
    () => chance.of([null, '', true, false]),
  ])();
  return chance.odds(2) ? { value } : { value, numberFormat: chance.of(FORMATS) };
}

const MEASURED = [
  ...['ข่าวไม่น้อยกว่า', 'สื่อมวลชนอย่างน้อย', 'ดำเนินการครบ', 'คะแนนประเมิน ไม่ต่ำกว่าร้อยละ'],
  ...['at least', 'ภายใน', 'ขั้นตอนที่', 'ข่าว'],
];

/** Cells of levels 1 to 5, a few of them blank. */
function rising(chance: Chance, cell: (n: number) => string | number): readonly Cell[] {
  return [0, 1, 2, 3, 4].map((n) => ({ value: chance.odds(15) ? null : cell(n) }));
}

/** Six level cells: of a kind with each other, copied from a source, or of anything. */
export function criteriaCells(chance: Chance): readonly Cell[] {
  const blank: Cell = { value: null };
  const [before, after] = [chance.of(BEFORE), chance.of(AFTER)];
  const step = chance.of([1, 2, 5, 10, -5, -1]);
  const start = chance.below(100);
  const row = chance.of([
    () => Array.from({ length: 5 }, () => criterionCell(chance)),
    () =>
      chance
        .of(REAL_ROWS)
        .slice(-6)
        .map((value): Cell => ({ value })),
    () => rising(chance, (n) => `${before}${start + n * step}${after}`),
    () => rising(chance, (n) => start + n * step),
    () => rising(chance, (n) => `${n + 1}${after}`),
    () =>
      rising(chance, (n) => `${before}${start + n * step}${after} และ ${chance.of(PHRASES)}${n}`),
    () => {
      const [first, second] = [chance.of(MEASURED), chance.of(MEASURED)];
      const joint = chance.of(['และ ', ' โดย', ' and ']);
      return rising(chance, (n) => `${first} ${start + n * step}${joint}${second} ${1 + n}`);
    },
    () => {
      const also = chance.of([' โดยไม่มีข้อผิดพลาด', ' และ ผ่านการตรวจ', ' without errors']);
      return rising(chance, (n) => `ไม่ต่ำกว่าร้อยละ ${start + n * step}${n > 2 ? also : ''}`);
    },
  ])();
  const holes = row.map((cell) => (chance.odds(12) ? criterionCell(chance) : cell)).slice(0, 6);
  const short = holes.length > 5 ? holes : [blank, ...holes];
  return [...short, ...Array.from({ length: 6 - short.length }, () => blank)];
}

/** A result cell, often one that fits the criteria beside it. */
export function actualCell(chance: Chance, criteria: readonly Cell[]): Cell {
  const value = chance.of([
    () => chance.below(13_000) / 100,
    () => chance.below(8),
    () => numeral(chance),
    () => chance.of(LISTS),
    () => chance.of(FLAGS),
    () => chance.of(criteria).value,
    () => `${numeral(chance)}; ${chance.of([...FLAGS, numeral(chance)])}`,
    () => 45_000 + chance.below(2000),
    () => criterionCell(chance).value,
  ])();
  return chance.odds(2) ? { value } : { value, numberFormat: chance.of(FORMATS) };
}
