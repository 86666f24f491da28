import type { CellValue, IndicatorKind, PeriodId } from '../../engine';
import { LEVEL_KEYS } from '../columns/indicatorColumns';
import type { Doubt } from './doubts/formDoubts';
import type { LeftOut } from './leftOut/leftOut';

/** What a column of a form holds. `order` is a row number, `work` a task named beside each indicator. */
export const FORM_ROLES = [
  'ignore',
  'order',
  'code',
  'name',
  'group',
  'work',
  'unit',
  'unitOfMeasure',
  'period',
  ...LEVEL_KEYS,
  'target',
  'curve',
  'weight',
  'supervisor',
  'dataKeeper',
  'formula',
  'evidence',
  'note',
  'ladderLevel',
  'ladderText',
  'step',
  'tick',
  'result',
  'numerator',
  'denominator',
] as const;

export type FormRole = (typeof FORM_ROLES)[number];

/** One column as understood. */
export interface FormColumn {
  readonly role: FormRole;
  /** Period that its criteria or results hold for (quarters side by side). */
  readonly period: PeriodId | null;
  /** What its header says, as one line. */
  readonly title: string;
  /** What was not said by words of ours, so that somebody should look. */
  readonly settled?: Settling;
  /** Each of its numerators stands over its denominator, in the rows of one indicator. */
  readonly stacked?: true;
  /** Its numbers are those of people or units with several indicators each, and of no indicator. */
  readonly numbersUnits?: true;
}

/** By what a column got its meaning, or why it got none. */
export type Settling =
  | 'levelsByContent'
  | 'levelsOrder'
  | 'levelsTicked'
  | 'levelsSpread'
  | 'levelsOrPoints'
  | 'levelsUnknown'
  | 'weightBySum'
  | 'groupWeights'
  | 'fullMarks'
  | 'weightByMarks'
  | 'changeFrom'
  | 'yearColumn'
  | 'resultTwice';

const LEVEL_ROLE = /^level\d/;

/** The level that a column of criteria holds; null for any other column. */
export function levelOfRole(role: FormRole): number | null {
  return LEVEL_ROLE.test(role) ? Number(role.slice('level'.length)) : null;
}

/** `levels`: across; `ladder`: levels down; `ticks`: indicators × units; `list`: lines of text only. */
export type FormKind = 'levels' | 'target' | 'ladder' | 'ticks' | 'list' | 'unknown';

export interface FormLayout {
  readonly kind: FormKind;
  /** By column of the grid, as the first header says. */
  readonly columns: readonly FormColumn[];
  /** Rows of the grid that are headers, repeated ones too. */
  readonly headerRows: readonly number[];
}

export const ROW_ROLES = [
  'group',
  'indicator',
  'part',
  'continuation',
  'header',
  'total',
  'ignored',
  'uncertain',
] as const;

export type RowRole = (typeof ROW_ROLES)[number];

/** What a row of the form would become in KpiIndicators. Texts as they stand in the form; null = nothing stated. */
export interface Proposed {
  readonly code: string;
  readonly partOf: string | null;
  readonly name: string;
  readonly group: string | null;
  readonly unit: string | null;
  readonly unitOfMeasure: string | null;
  readonly kind: IndicatorKind | null;
  readonly period: PeriodId | null;
  /** Index = level; percentages as text ("80%"), so that they mean the same in any cell. */
  readonly levels: readonly CellValue[];
  readonly target: CellValue;
  /** Its curve of percent and score. */
  readonly curve: string | null;
  readonly weight: number | null;
  readonly supervisor: string | null;
  readonly dataKeeper: string | null;
  readonly formula: string | null;
  readonly evidence: string | null;
  readonly note: string | null;
  /** Results that the row states, each with its period; null where the form does not say which. */
  readonly results: readonly ProposedResult[];
}

/** True for the roles of columns that hold results, or what they are quotients of. */
export const isResultRole = (role: FormRole | null): boolean =>
  role === 'result' || role === 'numerator' || role === 'denominator';

/** A result as the form has it: a number, a text that means the same in any cell, or ticks. */
export interface ProposedResult {
  readonly period: PeriodId | null;
  /** What of a quotient it is; absent for the result itself. */
  readonly of?: 'numerator' | 'denominator';
  readonly value: CellValue;
  /** 0-based within the grid. */
  readonly row: number;
  readonly column: number;
}

/** One row of the form as understood. A row that says several things gives several, with ids `12`, `12.1`, `12.2`. */
export interface ImportedRow {
  readonly id: string;
  readonly row: number;
  readonly role: RowRole;
  /** The row's cells as text. */
  readonly cells: readonly string[];
  /** Null unless the role is indicator or part. */
  readonly proposed: Proposed | null;
  readonly doubts: readonly Doubt[];
}

/** The form as understood; nothing in it is written before somebody accepts it. */
export interface FormReading {
  readonly layout: FormLayout;
  readonly rows: readonly ImportedRow[];
  /** Doubts about the form as a whole. */
  readonly doubts: readonly Doubt[];
  /** Rows that give no indicator of their own, and columns of which nothing is taken, each with its reason. */
  readonly left: readonly LeftOut[];
}

/** What the user knows better: roles of columns (by grid column), roles and kinds of rows (by id). */
export interface FormCorrections {
  readonly columns?: ReadonlyMap<number, FormRole>;
  readonly rows?: ReadonlyMap<string, RowRole>;
  readonly kinds?: ReadonlyMap<string, IndicatorKind>;
  /** Unit of all indicators that state none. */
  readonly unit?: string;
}
