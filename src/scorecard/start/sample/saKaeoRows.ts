import type { IndicatorKind, PeriodId } from '../../../engine';
import { inEnglish } from './saKaeoEnglish';
import type { SaKaeoGroup, SaKaeoMeasure } from './saKaeoWords';

export type Pair = readonly [th: string, en: string];

/** An invented result; several inputs are separated by `;`, blank is still to come. */
export type SaKaeoResult = number | string;

/** One row of criteria: five cells are levels 1–5, six are 0–5. */
export interface SaKaeoCriteria {
  readonly line: number;
  readonly period: PeriodId | null;
  readonly levels: readonly Pair[];
}

export interface SaKaeoIndicator {
  /** Line of the transcript at which it is headed. */
  readonly line: number;
  readonly group: SaKaeoGroup;
  /** Null: derived from the criteria. */
  readonly kind: IndicatorKind | null;
  readonly measure: SaKaeoMeasure;
  readonly name: Pair;
  readonly criteria: readonly SaKaeoCriteria[];
  readonly periods: readonly PeriodId[];
  /** One for each of the periods. */
  readonly results: readonly SaKaeoResult[];
  readonly parts: readonly SaKaeoIndicator[];
}

/** What one post or division has agreed to. */
export interface SaKaeoAgreement {
  readonly unit: Pair;
  readonly indicators: readonly SaKaeoIndicator[];
}

type Results = readonly SaKaeoResult[];
type Rows = readonly (readonly [line: number, levels: string])[];

const QUARTERS: readonly PeriodId[] = ['Q1', 'Q2', 'Q3', 'Q4'];
/** The 2nd semester of the school year ends within the fiscal year before the 1st of the next one does. */
const SEMESTERS: readonly PeriodId[] = ['S2', 'S1'];

/** Level cells in the words of the transcript, separated by `|`. */
function cells(levels: string): readonly Pair[] {
  return levels.split(' | ').map((th) => [th, inEnglish(th)]);
}

function one(
  line: number,
  group: SaKaeoGroup,
  name: Pair,
  measure: SaKaeoMeasure,
  criteria: readonly SaKaeoCriteria[],
  results: Results,
  kind: IndicatorKind | null = null
): SaKaeoIndicator {
  const periods = QUARTERS;
  return { line, group, kind, measure, name, criteria, periods, results, parts: [] };
}

function row(line: number, levels: readonly Pair[]): readonly SaKaeoCriteria[] {
  return [{ line, period: null, levels }];
}

/** A number, as a rule a percentage, against one row of criteria. */
export function numbers(
  line: number,
  rowLine: number,
  group: SaKaeoGroup,
  name: Pair,
  levels: string,
  results: Results,
  measure: SaKaeoMeasure = 'percent'
): SaKaeoIndicator {
  return one(line, group, name, measure, row(rowLine, cells(levels)), results);
}

/** A percentage whose levels the transcript lists below each other. */
export function percentages(
  line: number,
  group: SaKaeoGroup,
  name: Pair,
  levels: string,
  results: Results
): SaKaeoIndicator {
  return numbers(line, line, group, name, levels, results);
}

/** Cumulative percentages with other criteria in each quarter. */
export function quarters(
  line: number,
  group: SaKaeoGroup,
  name: Pair,
  rows: Rows,
  results: Results
): SaKaeoIndicator {
  return one(line, group, name, 'percent', byPeriod(QUARTERS, rows), results);
}

/** Percentages of two semesters. */
export function semesters(
  line: number,
  group: SaKaeoGroup,
  name: Pair,
  rows: Rows,
  results: Results
): SaKaeoIndicator {
  const made = one(line, group, name, 'percent', byPeriod(SEMESTERS, rows), results);
  return { ...made, periods: SEMESTERS };
}

function byPeriod(periods: readonly PeriodId[], rows: Rows): readonly SaKaeoCriteria[] {
  return rows.map(([line, levels], index) => ({
    line,
    period: periods[index] ?? null,
    levels: cells(levels),
  }));
}

/** Five steps in order; the level is the unbroken run of finished ones. */
export function milestone(
  line: number,
  group: SaKaeoGroup,
  name: Pair,
  steps: readonly Pair[],
  results: Results
): SaKaeoIndicator {
  return one(line, group, name, 'steps', row(line, steps), results, 'milestone');
}

type Stated = (
  line: number,
  rowLine: number,
  group: SaKaeoGroup,
  name: Pair,
  measure: SaKaeoMeasure,
  levels: readonly Pair[] | string,
  results: Results
) => SaKaeoIndicator;

function stated(kind: IndicatorKind | null): Stated {
  return (line, rowLine, group, name, measure, levels, results) => {
    const pairs = typeof levels === 'string' ? cells(levels) : levels;
    return one(line, group, name, measure, row(rowLine, pairs), results, kind);
  };
}

/** Ticked items, counted. */
export const checklist = stated('checklist');
/** One statement for each level. */
export const ladder = stated('ladder');
/** Days, or a day of the month; fewer is better. */
export const deadline = stated('deadline');
/** A count against thresholds. */
export const counted = stated(null);
/** Several conditions at once. */
export const joint = stated(null);

/** An indicator of parts that weigh the same. */
export function composite(
  line: number,
  group: SaKaeoGroup,
  name: Pair,
  parts: readonly SaKaeoIndicator[]
): SaKaeoIndicator {
  return { ...one(line, group, name, 'level', [], []), parts };
}
