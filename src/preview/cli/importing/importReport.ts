import type { Language } from '../../../engine';
import type { ImportedResult, ImportPlan } from '../../../scorecard';
import { a1, addressOfBlock, columnName, describeDoubt, describeLeftOut } from '../../../tables';
import type {
  FormBlock,
  FormGrid,
  FormKind,
  FormReading,
  FormRole,
  LeftOut,
  Proposed,
  RowRole,
} from '../../../tables';
import type { ReadPart } from './importParts';

export interface ImportedDoubt {
  readonly cell: string;
  readonly message: string;
}

/** Rows, counted as on the sheet, or columns that are left out for one reason. */
export interface ImportedLeftOut {
  readonly rows?: readonly number[];
  readonly columns?: readonly string[];
  readonly reason: LeftOut['reason'];
  readonly message: string;
}

/** One of the forms of a sheet. */
export interface ImportedForm {
  readonly range: string;
  readonly title: string | null;
  /** The unit that its title names. */
  readonly unit: string | null;
  /** Row of its header, or of the one above that it goes by; null where none was found. */
  readonly headerRow: number | null;
  readonly indicators: number;
}

/** What `npm run import --json` prints. Rows are counted as on the sheet, from 1. */
export interface ImportReport {
  readonly sheet: string | null;
  /** The forms of the sheet where it has several and no range was named; otherwise there are none. */
  readonly forms: readonly ImportedForm[];
  readonly kind: FormKind;
  /** Role of each column of the range, of the first form where several are read. */
  readonly columns: readonly FormRole[];
  readonly added: number;
  /** Codes that the workbook has already. */
  readonly skipped: readonly string[];
  /** English headers that the table of indicators has no column for. */
  readonly missingColumns: readonly string[];
  /** Results that the form states, and what becomes of each. */
  readonly results: readonly ImportedResult[];
  readonly doubts: readonly ImportedDoubt[];
  /** Rows that give no indicator of their own, and columns of which nothing is taken. */
  readonly leftOut: readonly ImportedLeftOut[];
  /** What the rows become; those of `leftOut` that are simply ignored are not among them. */
  readonly rows: readonly {
    readonly row: number;
    readonly role: RowRole;
    readonly proposed: Proposed | null;
    readonly doubts: readonly ImportedDoubt[];
  }[];
}

/** The forms of a sheet that has several, of which none was named. */
export function listOf(whole: FormGrid, forms: readonly FormBlock[]): ImportReport {
  const none = { skipped: [], missingColumns: [], results: [], doubts: [], leftOut: [], rows: [] };
  return {
    ...{ sheet: whole.sheet, forms: formsOf(whole, forms) },
    ...{ kind: 'unknown', columns: [], added: 0 },
    ...none,
  };
}

function formsOf(whole: FormGrid, forms: readonly FormBlock[]): readonly ImportedForm[] {
  if (forms.length < 2) return [];
  return forms.map((form) => {
    const { title, unit, headerRow, headerAbove, indicators } = form;
    const header = headerRow === null ? headerAbove?.row : whole.row + headerRow;
    const range = addressOfBlock(whole, form);
    return { range, title, unit, headerRow: header === undefined ? null : header + 1, indicators };
  });
}

/** What was read, and what becomes of it. */
export function reportOf(
  whole: FormGrid,
  forms: readonly FormBlock[],
  parts: readonly ReadPart[],
  language: Language,
  { added, skipped, missingColumns, results }: ImportPlan
): ImportReport {
  const layout = parts[0]?.reading.layout;
  return {
    sheet: whole.sheet,
    forms: formsOf(whole, forms),
    kind: layout?.kind ?? 'unknown',
    columns: layout?.columns.map(({ role }) => role) ?? [],
    added: added.length,
    missingColumns,
    results,
    skipped: skipped.map(({ code }) => code),
    doubts: parts.flatMap(({ grid, reading }) => doubtsOf(reading.doubts, grid, language)),
    leftOut: parts.flatMap((part) => leftOutOf(part, language)),
    rows: parts.flatMap((part) => rowsOf(part, language)),
  };
}

const doubtsOf = (
  doubts: FormReading['doubts'],
  grid: FormGrid,
  language: Language
): readonly ImportedDoubt[] =>
  doubts.map((doubt) => ({
    cell: a1(grid.row + doubt.row, grid.column + doubt.column),
    message: describeDoubt(doubt)[language],
  }));

const leftOutOf = ({ grid, reading }: ReadPart, language: Language): readonly ImportedLeftOut[] =>
  reading.left.map((left) => ({
    ...(left.what === 'rows'
      ? { rows: left.at.map((row) => grid.row + row + 1) }
      : { columns: left.at.map((column) => columnName(grid.column + column)) }),
    reason: left.reason,
    message: describeLeftOut(left, grid)[language],
  }));

const rowsOf = ({ grid, reading }: ReadPart, language: Language): ImportReport['rows'] =>
  reading.rows
    .filter(({ role, cells }) => role !== 'ignored' && cells.some((text) => text !== ''))
    .map(({ row, role, proposed, doubts }) => ({
      row: grid.row + row + 1,
      role,
      proposed,
      doubts: doubtsOf(doubts, grid, language),
    }));
