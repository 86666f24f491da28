import type { Cell, PeriodId } from '../../engine';
import type { CellAddress, RawTable, Snapshot } from '../../tables';
import type { CollectCode } from '../words/en/collecting';

/** A workbook that a department has sent, as plain cells. */
export interface SentBook {
  /** Formula of the name `FORM_NAME`; null: it has none. */
  readonly stamp: string | null;
  /** Its tables, be they Excel Tables or plain ranges under our headers. */
  readonly snapshot: Snapshot;
  /** Ranges in which a header row has codes and results, as a form has them, wherever they stand. */
  readonly ranges: readonly RawTable[];
}

/** Columns of KpiResults that are collected. */
export const SENT_FIELDS = [
  'actual',
  'numerator',
  'denominator',
  'reason',
  'evidence',
  'note',
] as const;
export type SentField = (typeof SENT_FIELDS)[number];

/** One value that was sent, before it is compared. */
export interface SentValue {
  readonly unit: string | null;
  readonly code: string;
  /** Under which it has to stand, which may be another that ends with the one collected. */
  readonly period: PeriodId;
  readonly field: SentField;
  readonly cell: Cell;
  readonly at: CellAddress;
}

/** A definition of ours that reads otherwise in the file: it is shown, and never taken. */
export interface SentDefinition {
  readonly unit: string | null;
  readonly code: string;
  /** Column of the definition, as the English header of its table has it. */
  readonly field: string;
  readonly was: string;
  readonly is: string;
  readonly at: CellAddress;
}

/** What is wrong with a file, or one of its cells. `error`: something of it was refused. */
export interface SentProblem {
  readonly severity: 'error' | 'warning';
  readonly code: CollectCode;
  readonly at: CellAddress | null;
  /** What the sentence is about: a unit, a period, a code, a text. */
  readonly about: string;
}

/** What a file says of a period. */
export interface SentResults {
  /** The unit of a form; null where it has none, or is a workbook of several. */
  readonly unit: string | null;
  readonly period: PeriodId | null;
  /** Keys of the units of which the file has something. */
  readonly units: ReadonlySet<string | null>;
  readonly values: readonly SentValue[];
  readonly definitions: readonly SentDefinition[];
  readonly problems: readonly SentProblem[];
}

/** Nothing of the file is taken. */
export function refusedFile(
  code: CollectCode,
  about = '',
  said: Partial<Pick<SentResults, 'unit' | 'period'>> = {}
): SentResults {
  return {
    ...{ unit: null, period: null, units: new Set(), values: [], definitions: [] },
    ...said,
    problems: [{ severity: 'error', code, at: null, about }],
  };
}
