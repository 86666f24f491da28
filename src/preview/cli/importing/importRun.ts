import type { Language, PeriodId } from '../../../engine';
import type { Notice } from '../../../excel/host/notice';
import { importIndicators, plannedImport } from '../../../excel/change/changeTables';
import { readFormAt } from '../../../excel/read/readFormAt';
import { readFormRange, readSettingsOfWorkbook } from '../../../excel/read/readWorkbook';
import { formsIn, placeOfGrid, withColumns } from '../../../tables';
import type { FormRole, KnownColumns } from '../../../tables';
import { COMPRESSION } from '../files/compression';
import { onHost } from '../onHost';
import { checkTogether, partOfAll, partsOf, readPart } from './importParts';
import { listOf, reportOf, type ImportReport } from './importReport';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import type { Workbook } from '../../workbook/model/model';
import { saveWorkbook } from '../../workbook/file/saveWorkbook';
import { readArea } from '../../workbook/model/area';

/** Where no Excel is named: merged cells can be read from this version on. */
const CURRENT: HostProfile = { ...FLOOR, requirementSets: { ExcelApi: '1.14' } };

export interface ImportRunOptions {
  /** Default: the sheet that the workbook shows. */
  readonly sheet?: string;
  /** Default: all that is used of the sheet. */
  readonly range?: string;
  /** Whether all forms are read where the sheet, or the range, has several. */
  readonly all: boolean;
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
 * The add-in's own import on the embedded host. Of a sheet with several forms nothing is read but where they stand, unless
 * one is named by its range, or all are asked for.
 *
 * @throws Error in one line for a sheet or range that is not there, or forms that cannot be added together;
 * WorkbookFileError; HostProblem
 */
export function runImport(bytes: Uint8Array, options: ImportRunOptions): Promise<ImportRun> {
  const work = (workbook: Workbook): Promise<ImportRun> => importInto(workbook, options);
  return onHost(bytes, options.profile ?? CURRENT, work, false);
}

async function importInto(workbook: Workbook, options: ImportRunOptions): Promise<ImportRun> {
  const place = placeOf(workbook, options);
  const { scale, decimalMark } = await readSettingsOfWorkbook();
  const whole = await readFormAt(readFormRange, place, scale, decimalMark);
  const { known = {} } = options;
  const named = options.range !== undefined && !options.all;
  const forms = named ? [] : formsIn(whole, scale);
  const several = forms.length > 1;
  if (several && !options.all) {
    return { report: listOf(whole, forms), saved: null, notices: [], known };
  }
  const parts = several ? partsOf(whole, forms, options.unit) : [partOfAll(whole, options.unit)];
  const read = parts.map((part) => readPart(part, options, scale));
  if (several) checkTogether(read);
  const rows = read.flatMap(({ proposed }) => proposed);
  const notices: Notice[] = [];
  const importing = {
    language: options.lang,
    tabs: 'en' as const,
    existing: options.addExisting ? ('add' as const) : ('skip' as const),
    period: options.period ?? null,
    replace: options.replaceResults,
    from: placeOfGrid(whole),
  };
  const planned = options.write
    ? await importIndicators(rows, importing, (notice) => notices.push(notice))
    : await plannedImport(rows, importing);
  const written = planned.plan !== null || planned.cells.length > 0;
  return {
    report: reportOf(whole, forms, read, options.lang, planned),
    saved: options.write && written ? await saveWorkbook(workbook, COMPRESSION) : null,
    notices,
    known: read.reduce((all, { key, columns }) => withColumns(all, key, columns), known),
  };
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
