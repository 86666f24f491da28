import type { Language, PeriodId } from '../../../engine';
import type { ColumnKey, TableKind } from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import type { UserContent } from '../templatesSheets';

/** Cells of one row by column; columns that are not given stay blank. */
export type RowCells<K extends TableKind> = Readonly<Partial<Record<ColumnKey<K>, PlanCell>>>;

/** A table beside the usual four, on a sheet of its own. */
export interface ExtraTable {
  readonly sheet: string;
  /** Name of the Excel table. */
  readonly table: string;
  readonly lines: readonly [title: string, hint: string];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Widths in characters, from the first column on. */
  readonly widths: readonly number[];
}

/** What a sample puts into the tables, in the words of one language. */
export interface SampleContent {
  /** Title and line of guidance of each sheet; they say that the sample's results are invented. */
  readonly lines: UserContent['lines'];
  readonly indicators: readonly RowCells<'indicators'>[];
  readonly results: readonly RowCells<'results'>[];
  readonly extra?: readonly ExtraTable[];
}

/** A filled workbook made from a published agreement or plan. */
export interface Sample {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** The period that it is scored as of. */
  readonly period: PeriodId;
  readonly content: (language: Language) => SampleContent;
}
