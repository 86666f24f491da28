import type { GROUPS, KEEPERS, MEASURES, SUPERVISORS } from './nonthaburiWords';

/** A level cell as the form prints it; `available` is the form's `มี`. */
export type SampleLevel = number | '-' | 'available';

/** One row of the form: what it measures, its five level cells, and what it weighs in percent. */
export interface SampleIndicator {
  readonly code: string;
  readonly partOf: string | null;
  readonly group: keyof typeof GROUPS;
  /** Number of the piece of work (ลำดับที่) in the form, and the line of the transcript it stands in. */
  readonly item: number;
  readonly line: number;
  readonly measure: keyof typeof MEASURES;
  /** Levels 1 to 5; null for an indicator that has parts instead. */
  readonly levels: readonly SampleLevel[] | null;
  /** Null where only the parts have weights. */
  readonly weight: number | null;
  readonly supervisor: keyof typeof SUPERVISORS;
  readonly keeper: keyof typeof KEEPERS;
}

type Row = readonly [
  code: string,
  item: number,
  line: number,
  measure: SampleIndicator['measure'],
  levels: readonly SampleLevel[] | null,
  weight: number | null,
  supervisor: SampleIndicator['supervisor'],
  keeper: SampleIndicator['keeper'],
];

const STEPS = [1, 2, 3, 4, 5];
const ONLY_TOP: readonly SampleLevel[] = ['-', '-', '-', '-', 5];
const TO_HAVE: readonly SampleLevel[] = ['-', '-', '-', '-', 'available'];
const ONE_OR_FIVE: readonly SampleLevel[] = [1, '-', '-', '-', 5];
const ASSESSED = [60, 65, 70, 75, 80];

/** The form of fiscal year 2564, group by group; levels and weights exactly as printed. */
const FORM: Readonly<Record<SampleIndicator['group'], readonly Row[]>> = {
  results: [
    ['1', 1, 54, 'percent', [50, 60, 70, 80, 90], 5, 'planning', 'budget'],
    ['2', 2, 55, 'percent', STEPS, 5, 'finance', 'revenue'],
    ['3', 3, 56, 'percent', STEPS, 5, 'finance', 'accounts'],
    ['4', 4, 57, 'number', [2, 3, 4, 5, 6], 5, 'everyHead', 'academic'],
    ['5', 5, 58, 'number', STEPS, 5, 'everyHead', 'academic'],
    ['6', 6, 59, 'number', ['-', '-', '-', '-', 1], 5, 'everyHead', 'academic'],
  ],
  service: [
    ['7', 7, 68, 'percent', [55, 65, 75, 85, 95], 5, 'everyHead', 'training'],
    ['8', 8, 69, 'level', STEPS, 5, 'registry', 'registry'],
    ['9', 9, 70, 'level', null, null, 'everyHead', 'complaints'],
    ['9.1', 9, 70, 'channels', STEPS, 1.67, 'planning', 'publicity'],
    ['9.2', 9, 71, 'channels', STEPS, 1.66, 'officePlanning', 'hearing'],
    ['9.3', 9, 72, 'matters', STEPS, 1.67, 'everyHead', 'complaints'],
    ['10', 10, 73, 'items', [7, 8, 9, 10, 11], 5, 'everyHead', 'academic'],
  ],
  efficiency: [
    ['11', 11, 74, 'percent', [2, 4, 6, 8, 10], 4, 'office', 'office'],
    ['12', 12, 86, 'level', ONLY_TOP, 4, 'planning', 'budget'],
    ['13', 13, 87, 'level', ONLY_TOP, 4, 'planning', 'budget'],
    ['14', 14, 88, 'yesNo', TO_HAVE, 4, 'finance', 'supplies'],
    ['15', 15, 89, 'level', STEPS, 4, 'financePlanning', 'ledgers'],
  ],
  organisation: [
    ['16', 16, 91, 'level', STEPS, 2.5, 'office', 'training'],
    ['17', 17, 92, 'matters', [3, 4, 5, 6, 7], 2.5, 'office', 'personnel'],
    ['18', 18, 93, 'matters', [2, 3, 4, 5, 6], 2.5, 'office', 'training'],
    ['19', 19, 94, 'matters', STEPS, 2.5, 'office', 'personnel'],
    ['20', 20, 97, 'matters', [2, 4, 6, 8, 10], 2, 'planning', 'technology'],
    ['21', 20, 106, 'yesNo', TO_HAVE, 2, 'planning', 'technology'],
    ['22', 20, 107, 'yesNo', TO_HAVE, 2, 'planning', 'technology'],
    ['23', 21, 108, 'level', null, null, 'everyHead', 'training'],
    ['23.1', 21, 109, 'yesNo', TO_HAVE, 1.33, 'everyHead', 'training'],
    ['23.2', 21, 110, 'level', ONE_OR_FIVE, 1.33, 'everyHead', 'training'],
    ['23.3', 21, 111, 'channels', STEPS, 1.34, 'everyHead', 'training'],
  ],
  assessment: [
    ['24', 22, 112, 'percent', ASSESSED, 1.25, 'planning', 'academic'],
    ['25', 22, 115, 'percent', ASSESSED, 1.25, 'planning', 'academic'],
    ['26', 22, 123, 'percent', [65, 70, 75, 80, 85], 1.25, 'planning', 'academic'],
    ['27', 22, 124, 'percent', [11, 12, 13, 14, 15], 1.25, 'planning', 'academic'],
  ],
  risk: [
    ['28', 23, 125, 'level', STEPS, 2.5, 'clerk', 'planning'],
    ['29', 23, 126, 'percent', [60, 70, 80, 90, 100], 2.5, 'planning', 'legal'],
  ],
};

/** Rows of the form in its order; a parent stands before its parts. */
export const NONTHABURI: readonly SampleIndicator[] = (
  Object.entries(FORM) as [SampleIndicator['group'], readonly Row[]][]
).flatMap(([group, rows]) =>
  rows.map(([code, item, line, measure, levels, weight, supervisor, keeper]) => ({
    code,
    partOf: code.includes('.') ? (code.split('.')[0] ?? null) : null,
    group,
    item,
    line,
    measure,
    levels,
    weight,
    supervisor,
    keeper,
  }))
);
