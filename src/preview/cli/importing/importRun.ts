import type { Language, PeriodId } from '../../../engine';
import type { ImportPlan } from '../../../scorecard';
import type { Notice } from '../../../excel/host/notice';
import { importIndicators, plannedImport } from '../../../excel/change/changeTables';
import { readFormRange, readSettingsOfWorkbook } from '../../../excel/read/readWorkbook';
import {
  a1,
  columnName,
  columnsKnown,
  describeDoubt,
  describeLeftOut,
  formKey,
  placeOfGrid,
  readForm,
  withColumns,
} from '../../../tables';
import type { FormGrid, FormReading, FormRole, KnownColumns } from '../../../tables';
import { COMPRESSION } from '../files/compression';
import type { ImportedDoubt, ImportReport } from './importReport';
import { createHost } from '../../host/host';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import { clientAtRest, connectHost, loadOfficeClient } from '../../host/nodeClient';
import { functionsIn } from '../../previewFunctions';
import type { Workbook } from '../../workbook/model/model';
import { openWorkbook } from '../../workbook/file/openWorkbook';
import { recalculate } from '../../workbook/calculate/recalculate';
import { saveWorkbook } from '../../workbook/file/saveWorkbook';
import { uncalculated } from '../../workbook/calculate/uncalculated';
import { readArea } from '../../workbook/model/area';

/** Where no Excel is named: merged cells can be read from this version on. */
const CURRENT: HostProfile = { ...FLOOR, requirementSets: { ExcelApi: '1.14' } };

export interface ImportRunOptions {
  /** Default: the sheet that the workbook shows. */
  readonly sheet?: string;
  /** Default: all that is used of the sheet. */
  readonly range?: string;
  readonly unit?: string;
  readonly lang: Language;
  readonly addExisting: boolean;
  /** Period of results that state none. */
  readonly period?: PeriodId;
  /** Whether results that differ are written over those that are there. */
  readonly replaceResults: boolean;
  /** Roles of columns by 0-based column of the sheet. */
  readonly column: ReadonlyMap<number, FormRole>;
  /** What has been said of the columns of forms before. */
  readonly known?: KnownColumns;
  readonly profile?: HostProfile;
  readonly write: boolean;
}

export interface ImportRun {
  readonly report: ImportReport;
  /** The workbook with the indicators; null where nothing was to be written or added. */
  readonly saved: Uint8Array | null;
  /** What the Excel did not do of it all the same. */
  readonly notices: readonly Notice[];
  /** What is known of the columns of forms now. */
  readonly known: KnownColumns;
}

/**
 * The add-in's own import on the embedded host.
 *
 * @throws Error in one line for a sheet or range that is not there; WorkbookFileError; HostProblem
 */
export async function runImport(bytes: Uint8Array, options: ImportRunOptions): Promise<ImportRun> {
  const workbook = await openWorkbook(bytes, COMPRESSION);
  const unknown = uncalculated(workbook);
  const profile = options.profile ?? CURRENT;
  if (unknown.length > 0) recalculate(workbook, functionsIn(profile), unknown);
  const place = placeOf(workbook, options);
  loadOfficeClient();
  connectHost(createHost(workbook, { profile }));
  try {
    const { scale, decimalMark } = await readSettingsOfWorkbook();
    const grid = { ...(await readFormRange(place)), decimalMark };
    const named = new Map(
      [...options.column].map(([column, role]) => [column - grid.column, role] as const)
    );
    const { known = {} } = options;
    const key =
      options.known === undefined
        ? ''
        : formKey(grid, readForm(grid, {}, scale).layout.headerRows[0] ?? null);
    const columns = new Map([...(columnsKnown(known, key) ?? []), ...named]);
    const { unit } = options;
    const reading = readForm(grid, { columns, ...(unit === undefined ? {} : { unit }) }, scale);
    const rows = reading.rows.flatMap(({ proposed }) => (proposed === null ? [] : [proposed]));
    const notices: Notice[] = [];
    const importing = {
      language: options.lang,
      existing: options.addExisting ? ('add' as const) : ('skip' as const),
      period: options.period ?? null,
      replace: options.replaceResults,
      from: placeOfGrid(grid),
    };
    const planned = options.write
      ? await importIndicators(rows, importing, (notice) => notices.push(notice))
      : await plannedImport(rows, importing);
    const written = planned.plan !== null || planned.cells.length > 0;
    return {
      report: reportOf(grid, reading, options.lang, planned),
      saved: options.write && written ? await saveWorkbook(workbook, COMPRESSION) : null,
      notices,
      known: withColumns(known, key, columns),
    };
  } finally {
    await clientAtRest();
  }
}

function placeOf(
  workbook: Workbook,
  { sheet: name, range }: ImportRunOptions
): { readonly sheet: string; readonly address: string | null } {
  const sheet = name === undefined ? workbook.activeSheet : workbook.sheet(name);
  if (sheet === null) throw new Error(`There is no sheet “${name}”.`);
  if (range !== undefined && readArea(range) === null) {
    throw new Error(`“${range}” is no range; write it as A1:K40.`);
  }
  return { sheet: sheet.name, address: range ?? null };
}

function reportOf(
  grid: FormGrid,
  reading: FormReading,
  language: Language,
  { added, skipped, missingColumns, results }: ImportPlan
): ImportReport {
  const doubtsOf = (doubts: FormReading['doubts']): readonly ImportedDoubt[] =>
    doubts.map((doubt) => ({
      cell: a1(grid.row + doubt.row, grid.column + doubt.column),
      message: describeDoubt(doubt)[language],
    }));
  return {
    sheet: grid.sheet,
    kind: reading.layout.kind,
    columns: reading.layout.columns.map(({ role }) => role),
    added: added.length,
    missingColumns,
    results,
    skipped: skipped.map(({ code }) => code),
    doubts: doubtsOf(reading.doubts),
    leftOut: reading.left.map((left) => ({
      ...(left.what === 'rows'
        ? { rows: left.at.map((row) => grid.row + row + 1) }
        : { columns: left.at.map((column) => columnName(grid.column + column)) }),
      reason: left.reason,
      message: describeLeftOut(left, grid)[language],
    })),
    rows: reading.rows
      .filter(({ role, cells }) => role !== 'ignored' && cells.some((text) => text !== ''))
      .map(({ row, role, proposed, doubts }) => ({
        row: grid.row + row + 1,
        role,
        proposed,
        doubts: doubtsOf(doubts),
      })),
  };
}
