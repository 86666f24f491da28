import type { PeriodId } from '../../src/engine';
import { FLOOR } from '../../src/preview/host/profiles/floor';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import type { SampleName, Writes } from '../../src/scorecard';

/** One visit to the workbook: what stands in the user's tables then, and as of when all sheets are made. */
export interface Visit {
  readonly period: PeriodId;
  /** Quarters whose results stand in the table. */
  readonly reported: 1 | 2 | 3 | 4;
  /** Indicators that are not in the table, of those at its end. */
  readonly leftOut: number;
  /** A unit of its own, with indicators and results. */
  readonly newUnit: boolean;
  /** A result of the first quarter is another now. */
  readonly corrected: boolean;
  /** What stands in the table of settings, by their English names; all else as in the sample. */
  readonly settings: Readonly<Record<string, string | number>>;
}

const FIRST: Visit = {
  period: 'Q1',
  reported: 1,
  leftOut: 0,
  newUnit: false,
  corrected: false,
  settings: {},
};

const THAI = { Language: 'th' };
const ENGLISH = { Language: 'en' };
const THAI_DIGITS = { 'Thai digits': 'yes' };
const UNIT_FORMS = { 'Form for each unit': 'yes' };
const ONE_LINE_MORE = { 'Title line 1': 'Example City' };
const HIGH_TARGET = { 'Target score': 5 };
const SIGNED = { Signatories: 'Clerk; Mayor' };

/** Years of six visits; each says what differs from the visit before. */
const CHANGES = {
  'more and then less': [
    { leftOut: 4, settings: THAI },
    { period: 'Q2', reported: 2, leftOut: 0, settings: ENGLISH },
    {
      period: 'Q3',
      reported: 3,
      newUnit: true,
      settings: { ...ENGLISH, ...UNIT_FORMS, ...ONE_LINE_MORE, ...HIGH_TARGET },
    },
    {
      period: 'Q4',
      reported: 4,
      leftOut: 6,
      settings: { ...THAI, ...UNIT_FORMS, ...ONE_LINE_MORE, ...THAI_DIGITS },
    },
    { period: 'Q2', newUnit: false, corrected: true, settings: { ...THAI_DIGITS, ...SIGNED } },
    { period: 'Q4', leftOut: 0, newUnit: true, settings: { ...ENGLISH, Rounding: 3 } },
  ],
  'less and then more': [
    {
      newUnit: true,
      settings: { ...THAI, ...UNIT_FORMS, ...THAI_DIGITS, ...ONE_LINE_MORE, ...HIGH_TARGET },
    },
    { period: 'Q2', reported: 2, leftOut: 5, settings: { ...ENGLISH, ...UNIT_FORMS } },
    { period: 'Q3', reported: 3, newUnit: false, settings: { ...ENGLISH, ...SIGNED } },
    {
      period: 'Q4',
      reported: 4,
      leftOut: 1,
      corrected: true,
      settings: { ...THAI_DIGITS, 'Floor score': 1 },
    },
    { period: 'Q2', newUnit: true, settings: { ...THAI, ...UNIT_FORMS, 'Score method': 'linear' } },
    { period: 'Q4', leftOut: 3, newUnit: false, settings: ENGLISH },
  ],
} as const satisfies Readonly<Record<string, readonly Partial<Visit>[]>>;

export type Calendar = keyof typeof CHANGES;
export const CALENDARS = Object.keys(CHANGES) as readonly Calendar[];

/** A visit of a calendar, of which the first is 1. */
export interface Visited extends Visit {
  readonly number: number;
}

/** The visits that are made in the year. */
export function visitsOf({ calendar, visits }: Year): readonly Visited[] {
  let visit = FIRST;
  const all = CHANGES[calendar].map((change: Partial<Visit>) => (visit = { ...visit, ...change }));
  return all
    .map((each, i) => ({ ...each, number: i + 1 }))
    .filter(({ number }) => visits?.includes(number) ?? true);
}

export const EXCELS = { ...PROFILES, floor: FLOOR };
export type ExcelName = keyof typeof EXCELS;

export const MODES = { live: 'functions', plain: 'plain', frozen: 'values' } as const satisfies {
  readonly [name: string]: Writes;
};
export type Mode = keyof typeof MODES;

/** One year of a sample, in one mode, in one Excel. */
export interface Year {
  readonly sample: SampleName;
  readonly mode: Mode;
  readonly excel: ExcelName;
  readonly calendar: Calendar;
  /** The workbook is closed and opened again between visits. */
  readonly reopened: boolean;
  /** From where the sheets are asked for; the pane where not given. */
  readonly door?: 'command line';
  /** Visits that are made of the calendar's; all where not given. */
  readonly visits?: readonly number[];
}

export function titleOf({ sample, mode, excel, calendar, visits, door, reopened }: Year): string {
  const some = visits === undefined ? '' : ` (visits ${visits.join(', ')})`;
  const from = door === undefined ? '' : ', from the command line';
  const anew = reopened ? ', opened anew each quarter' : '';
  return `${sample}, ${mode}, as ${excel}: ${calendar}${some}${from}${anew}`;
}
