import type { Bilingual } from '../../../engine';
import { O_NET } from './kalasinONet';
import type { HOLDERS, KalasinMeasure, OFFICES } from './kalasinWords';

/** A target as the agreement prints it: a number in its measure, with a bound where one is written; or a word. */
export type KalasinTarget =
  | {
      readonly value: number;
      readonly measure: KalasinMeasure;
      readonly bound: 'atLeast' | 'atMost' | null;
    }
  | 'pass';

export type Holder = keyof typeof HOLDERS;

/** One indicator of the agreements of fiscal year 2566, or one part of it. */
export interface KalasinIndicator {
  readonly code: string;
  readonly partOf: string | null;
  /** Objective (เป้าประสงค์) it stands under; its first two numbers name the strategic issue. */
  readonly objective: string;
  /** Line of the transcript in the agreement of every post that holds it. */
  readonly lines: Readonly<Partial<Record<Holder, number>>>;
  /** Null where only the parts have targets. */
  readonly target: KalasinTarget | null;
  readonly office: keyof typeof OFFICES;
  /** Marked "Common KPI": every division shares it. */
  readonly common: boolean;
}

/** A target that the agreement of one post states otherwise than the clerk's does. */
export interface KalasinOverride {
  readonly code: string;
  readonly holder: Holder;
  readonly line: number;
  readonly target: KalasinTarget;
  /** What the target says beyond its number. */
  readonly remark: Bilingual | null;
}

type Row = readonly [
  code: string,
  lines: KalasinIndicator['lines'],
  target: KalasinTarget | null,
  common?: 'common',
];

function of(value: number, measure: KalasinMeasure): KalasinTarget {
  return { value, measure, bound: null };
}
function percent(value: number): KalasinTarget {
  return of(value, 'percent');
}
function atMost(value: number, measure: KalasinMeasure): KalasinTarget {
  return { value, measure, bound: 'atMost' };
}
function atLeast(value: number, measure: KalasinMeasure): KalasinTarget {
  return { value, measure, bound: 'atLeast' };
}

/** Objective and office in charge, then the indicators under them; figures and lines exactly as printed. */
const FORM: readonly (readonly [
  objective: string,
  office: KalasinIndicator['office'],
  rows: readonly Row[],
])[] = [
  [
    '1.1.1',
    'works',
    [
      ['1', { clerk: 51, deputy1: 165, works: 300 }, percent(50)],
      ['1.1', { clerk: 51, deputy1: 165, works: 301 }, percent(50)],
      ['1.2', { clerk: 51, deputy1: 165, works: 302 }, percent(50)],
      ['1.3', { clerk: 51, deputy1: 165, works: 303 }, percent(50)],
      ['1.4', { clerk: 51, deputy1: 165, works: 304 }, percent(50)],
      ['2', { clerk: 52, deputy1: 166, works: 305 }, percent(37)],
      ['2.1', { clerk: 52, deputy1: 167, works: 306 }, percent(10)],
      ['2.2', { clerk: 52, deputy1: 168, works: 307 }, percent(100)],
      ['2.3', { clerk: 52, deputy1: 169, works: 308 }, percent(2), 'common'],
    ],
  ],
  [
    '1.1.1',
    'clerkOffice',
    [
      ['3', { clerk: 53, deputy1: 170, headOfOffice: 375 }, atMost(3, 'cases')],
      ['4', { clerk: 54, deputy1: 171, headOfOffice: 376 }, of(4, 'squareKilometres')],
      ['5', { clerk: 58, deputy1: 175, headOfOffice: 377 }, atMost(2, 'times')],
    ],
  ],
  [
    '1.1.1',
    'works',
    [
      ['6', { clerk: 58, deputy1: 175, works: 309 }, null],
      ['6.1', { clerk: 58, deputy1: 175, works: 310 }, of(2, 'places')],
      ['6.2', { clerk: 58, deputy1: 175, works: 311 }, of(2, 'places')],
    ],
  ],
  ['1.1.2', 'works', [['7', { clerk: 59, deputy1: 176, works: 317 }, of(2, 'places')]]],
  ['1.1.3', 'works', [['8', { clerk: 60, deputy1: 177, works: 318 }, of(2, 'points')]]],
  [
    '1.2.1',
    'health',
    [
      ['9', { clerk: 62, health: 342 }, percent(80)],
      ['10', { clerk: 62, health: 343 }, percent(5)],
      ['11', { clerk: 62, health: 344 }, percent(50)],
    ],
  ],
  [
    '2.1.1',
    'welfare',
    [
      ['12', { clerk: 65, welfare: 405 }, of(10, 'groups')],
      ['13', { clerk: 71, welfare: 406 }, of(10, 'groups')],
    ],
  ],
  [
    '2.2.1',
    'welfare',
    [
      ['14', { clerk: 73, deputy2: 204, welfare: 408 }, percent(5)],
      ['15', { clerk: 75, deputy2: 205, welfare: 409 }, of(25, 'people')],
    ],
  ],
  ['2.3.1', 'welfare', [['16', { clerk: 76, deputy2: 207, welfare: 411 }, of(30, 'people')]]],
  [
    '2.3.1',
    'health',
    [
      ['17', { clerk: 77, deputy2: 208, health: 347 }, of(2, 'places')],
      ['18', { clerk: 78, deputy2: 209, health: 348 }, 'pass'],
    ],
  ],
  [
    '2.4.1',
    'health',
    [
      ['19', { clerk: 83, deputy2: 211, health: 350 }, atLeast(0.5, 'percent')],
      ['20', { clerk: 85, deputy2: 212, health: 351 }, of(1, 'places')],
      ['21', { clerk: 86, deputy2: 213 }, of(1, 'agencies')],
    ],
  ],
  ['2.4.2', 'health', [['22', { clerk: 87, deputy2: 214 }, percent(20)]]],
  [
    '2.5.1',
    'education',
    [
      ['23', { clerk: 92, education: 238 }, percent(96)],
      ['24', { clerk: 95, education: 240 }, percent(55)],
      ['25', { clerk: 98, education: 241 }, percent(85)],
      ['26', { clerk: 99, education: 242 }, atLeast(6, 'activities')],
    ],
  ],
  ['2.5.2', 'education', [['27', { clerk: 100, education: 243 }, percent(97)]]],
  ['2.5.3', 'education', [['28', { clerk: 107, education: 246 }, percent(100)]]],
  ['2.5.4', 'education', [['29', { clerk: 108, education: 252 }, null]]],
  [
    '3.1.1',
    'education',
    [
      ['30', { clerk: 111, education: 257 }, percent(50)],
      ['31', { clerk: 118 }, of(10, 'activities')],
      ['32', { clerk: 120 }, percent(85)],
    ],
  ],
  ['3.2.2', 'education', [['33', { clerk: 122 }, percent(25)]]],
  ['4.1.1', 'clerkOffice', [['34', { clerk: 125, deputy1: 180, headOfOffice: 380 }, percent(96)]]],
  [
    '4.1.1',
    'treasury',
    [
      ['35', { clerk: 126 }, percent(12)],
      ['36', { clerk: 127 }, percent(0.1)],
      ['37', { clerk: 133 }, percent(96), 'common'],
      ['38', { clerk: 134 }, percent(50)],
      ['39', { clerk: 135 }, percent(5)],
    ],
  ],
  [
    '4.1.1',
    'clerkOffice',
    [['40', { clerk: 136, deputy1: 180, headOfOffice: 381 }, percent(70), 'common']],
  ],
  ['4.1.1', 'strategy', [['41', { clerk: 137, deputy1: 181 }, percent(2)]]],
  [
    '4.1.2',
    'strategy',
    [
      ['42', { clerk: 138 }, percent(85), 'common'],
      ['43', { clerk: 139 }, of(7, 'services'), 'common'],
      ['44', { clerk: 140 }, of(5, 'systems')],
      ['45', { clerk: 141 }, percent(80), 'common'],
    ],
  ],
];

const O_NET_PARTS: readonly KalasinIndicator[] = O_NET.map((part) => ({
  code: part.code,
  partOf: '29',
  objective: '2.5.4',
  lines: { clerk: 108, education: part.line },
  target: percent(part.percent),
  office: 'education',
  common: false,
}));

/** All rows of the clerk's agreement in its order; a parent stands before its parts. */
export const KALASIN: readonly KalasinIndicator[] = FORM.flatMap(([objective, office, rows]) =>
  rows.flatMap(([code, lines, target, common]): readonly KalasinIndicator[] => {
    const partOf = code.includes('.') ? (code.split('.')[0] ?? null) : null;
    const one = { code, partOf, objective, lines, target, office, common: common === 'common' };
    return code === '29' ? [one, ...O_NET_PARTS] : [one];
  })
);

/** Where the agreement of a post has another target than the clerk's. */
export const KALASIN_OVERRIDES: readonly KalasinOverride[] = [
  {
    code: '12',
    holder: 'welfare',
    line: 405,
    target: of(3, 'groups'),
    remark: { th: 'กลุ่มละ 1 กิจกรรม', en: 'each with 1 activity' },
  },
  { code: '13', holder: 'welfare', line: 406, target: atLeast(7, 'activities'), remark: null },
  { code: '19', holder: 'health', line: 350, target: atLeast(5, 'percent'), remark: null },
];
