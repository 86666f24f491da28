import {
  periodName,
  readActual,
  SPOKEN,
  type Cell,
  type Language,
  type PeriodId,
} from '../../engine';
import { isBlank, sameTextKey, textOf, type CellAddress, type RawTable } from '../../tables';
import { entryFormWordsIn } from '../words/entryFormWords';
import { unitKey, type Collection } from './collection';
import { entryRows } from './entryForm';
import { entryTitle, type EntryColumn } from './entryLayout';
import type { EntryRow } from './entryRow';
import { isOfDefinitions, readStamp } from './formStamp';
import {
  refusedFile,
  SENT_FIELDS,
  type SentBook,
  type SentDefinition,
  type SentProblem,
  type SentResults,
  type SentValue,
} from './sentBook';

/** Versions of forms that are understood. */
const NEWEST = 1;

/** Columns that the department does not fill: where they say something else than ours, its definition has changed. */
const DEFINED = ['name', 'unitOfMeasure', 'weight', 'criteria'] as const;

/**
 * What one of our forms says (design.md §7): known by its stamp, its table by its headers, whatever has become of its sheet,
 * the order of its rows and its protection. A form of another period or fiscal year is refused whole.
 */
export function readSentForm(book: SentBook, stampText: string, to: Collection): SentResults {
  const stamp = readStamp(stampText);
  if (stamp === null) return refusedFile('notOurs');
  const { unit, period } = stamp;
  const said = { unit, period };
  if (stamp.version > NEWEST) return refusedFile('newerForm', String(stamp.version), said);
  const { fiscalYear } = to.tables.settings;
  if (stamp.fiscalYear !== null && fiscalYear !== null && stamp.fiscalYear !== fiscalYear) {
    return refusedFile('otherYear', String(stamp.fiscalYear), said);
  }
  if (period !== to.period)
    return refusedFile('otherPeriod', periodName(period, to.language), said);
  const ours = to.units.get(unitKey(unit));
  if (ours === undefined) return refusedFile('unknownUnit', unit ?? '', said);
  const range = book.ranges[0];
  if (range === undefined) return refusedFile('noRows', '', said);
  const { columns, language } = columnsOf(range);
  const { notDue } = entryFormWordsIn(language);
  const { settings } = to.tables;
  const rows = entryRows(ours, { period, settings, stored: to.stored, language });
  const planned = new Map(rows.map((row) => [sameTextKey(row.code), row]));
  const reader = { range, columns, unit, period, planned, notDue };
  const read = range.rows.map((_, row) => readRow(reader, row));
  const definitions = read.flatMap((each) => each.definitions);
  const fingerprint = to.fingerprints.get(unitKey(unit)) ?? '';
  const isOther = definitions.length === 0 && !isOfDefinitions(stamp, fingerprint);
  return {
    ...said,
    units: new Set([unitKey(unit)]),
    values: read.flatMap((each) => each.values),
    definitions,
    problems: [
      ...(isOther
        ? [{ severity: 'warning', code: 'definitionsChanged', at: null, about: '' } as const]
        : []),
      ...read.flatMap((each) => each.problems),
    ],
  };
}

interface Reader {
  readonly range: RawTable;
  readonly columns: ReadonlyMap<EntryColumn, number>;
  readonly unit: string | null;
  readonly period: PeriodId;
  readonly planned: ReadonlyMap<string, EntryRow>;
  /** What stands for the criteria of an indicator of which no result is due. */
  readonly notDue: string;
}

type Read = Pick<SentResults, 'values' | 'definitions' | 'problems'>;

const NOTHING: Read = { values: [], definitions: [], problems: [] };

function readRow({ range, columns, unit, planned, notDue, ...form }: Reader, row: number): Read {
  const at = (column: EntryColumn): CellAddress => ({
    sheet: range.sheet,
    row: range.top + 1 + row,
    column: range.left + (columns.get(column) ?? 0),
  });
  const cellOf = (column: EntryColumn): Cell => cellAt(range, row, columns.get(column));
  const code = textOf(cellOf('code').value);
  const filled = SENT_FIELDS.filter((field) => !isBlank(cellOf(field).value));
  if (code === '') {
    const [first] = filled;
    if (first === undefined) return NOTHING;
    const about = textOf(cellOf(first).value);
    return { ...NOTHING, problems: [{ severity: 'error', code: 'noCode', at: at(first), about }] };
  }
  const problems: SentProblem[] = [];
  const mark = textOf(cellOf('excluded').value);
  const isMarked = mark !== '' && readActual(cellOf('excluded')).state === 'excluded';
  if (mark !== '' && !isMarked) {
    problems.push({ severity: 'error', code: 'wrongMark', at: at('excluded'), about: mark });
  }
  const isBoth = isMarked && filled.some((field) => MEASURED.includes(field));
  if (isBoth) problems.push({ severity: 'error', code: 'both', at: at('excluded'), about: code });
  if (isMarked && !filled.includes('reason')) {
    problems.push({ severity: 'warning', code: 'noReason', at: at('reason'), about: code });
  }
  const expected = planned.get(sameTextKey(code));
  const period = expected?.period ?? form.period;
  if (expected?.period === null) {
    const first = TYPED.find((column) => {
      const { value } = cellOf(column);
      return !isBlank(value) && textOf(value) !== textOf(expected.cells[column]);
    });
    if (first !== undefined) {
      problems.push({ severity: 'error', code: 'notAsked', at: at(first), about: code });
    }
  }
  const values = SENT_FIELDS.flatMap((field): readonly SentValue[] => {
    if (!columns.has(field) || expected?.period === null) return [];
    if (isBoth && MEASURED.includes(field)) return [];
    if (field === 'actual' && isMarked) {
      return [{ unit, code, period, field, cell: cellOf('excluded'), at: at('excluded') }];
    }
    return [{ unit, code, period, field, cell: cellOf(field), at: at(field) }];
  });
  const definitions = DEFINED.flatMap((column): readonly SentDefinition[] => {
    if (expected === undefined || !columns.has(column)) return [];
    const [was, is] = [textOf(expected.cells[column]), textOf(cellOf(column).value)];
    // Whether a result is due is no definition: the form was made on another day.
    const isDefined = was !== notDue && is !== notDue;
    if (!isDefined || sameTextKey(was) === sameTextKey(is)) return [];
    return [{ unit, code, field: entryTitle(column, 'en'), was, is, at: at(column) }];
  });
  return { values, definitions, problems };
}

/** What a department types. */
const TYPED = ['excluded', ...SENT_FIELDS] as const;

/** What a result is made of: not together with a mark that there is none. */
const MEASURED: readonly string[] = ['actual', 'numerator', 'denominator'];

function cellAt(range: RawTable, row: number, column: number | undefined): Cell {
  if (column === undefined) return { value: null };
  const numberFormat = range.formats?.[row]?.[column];
  return {
    value: range.rows[row]?.[column] ?? null,
    ...(typeof numberFormat === 'string' ? { numberFormat } : {}),
  };
}

const FORM_COLUMNS: readonly EntryColumn[] = [
  ...(['code', ...DEFINED, 'excluded', ...SENT_FIELDS] as const),
];

/** The columns of a form by their headers, and the language that most of them are in. */
function columnsOf({ headers }: RawTable): {
  readonly columns: ReadonlyMap<EntryColumn, number>;
  readonly language: Language;
} {
  const columns = new Map<EntryColumn, number>();
  const counts = new Map<Language, number>();
  for (const language of SPOKEN) {
    for (const column of FORM_COLUMNS) {
      const title = sameTextKey(entryTitle(column, language));
      const index = headers.findIndex((header) => sameTextKey(textOf(header)) === title);
      if (index < 0) continue;
      counts.set(language, (counts.get(language) ?? 0) + 1);
      if (!columns.has(column)) columns.set(column, index);
    }
  }
  const [first = 'th'] = [...SPOKEN].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return { columns, language: first };
}
