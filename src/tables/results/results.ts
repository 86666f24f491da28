import { formatKind, maybeListed, readActualIn } from '../../engine';
import type { Actual, DecimalMark, PeriodId, Scale } from '../../engine';
import { engineCell } from '../cells/cells';
import type { KnownIndicators, Owner } from '../indicators/known';
import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import type { Result, ResultRow } from './result';
import { overrideOf } from './override';
import type { Problem, ProblemFacts } from '../problems/problem';
import { cellAt, columnAddress, isBlankRow, readRow } from '../cells/row';
import { rowOf } from '../columns/column';
import { COLUMNS } from '../columns/columns';
import type { Settings } from '../settings/settled';
import type { CellAddress, RawTable, Sourced } from '../snapshot';
import { isBlank } from '../cells/text';

const RESULT_ROW = rowOf(COLUMNS.results);

/**
 * Reads KpiResults, long or wide. Blank rows are ignored and a blank actual is pending; an actual that cannot be read
 * stays in the list as unreadable, so that nobody takes it for pending (domain.md §5, §6).
 */
export function readResults(
  table: RawTable,
  layout: Layout,
  known: KnownIndicators,
  { scale, decimalMark }: Pick<Settings, 'scale' | 'decimalMark'>
): { results: readonly Result[]; problems: readonly Problem[] } {
  const reader: Reader = {
    table,
    layout,
    known,
    scale,
    decimalMark,
    results: [],
    problems: [],
    seen: new Map(),
  };
  const long = layout.columns.has('actual') && layout.columns.has('period');
  for (let row = 0; row < table.rows.length; row++) {
    if (isBlankRow(table, layout, row)) continue;
    if (long) readLong(reader, row);
    else readWide(reader, row);
  }
  return { results: reader.results, problems: reader.problems };
}

interface Reader {
  readonly table: RawTable;
  readonly layout: Layout;
  readonly known: KnownIndicators;
  readonly scale: Scale;
  readonly decimalMark: DecimalMark;
  readonly results: Result[];
  readonly problems: Problem[];
  /** Periods of the results read so far, by the key of their owner. */
  readonly seen: Map<string, Set<PeriodId>>;
}

/** One result as its row gives it, before it is known whose it is. */
type Draft = Omit<Result, 'unit' | 'code' | 'period'>;

function readLong(reader: Reader, index: number): void {
  const { table, layout } = reader;
  const parsed = parse(reader, index, layout);
  if (!parsed) return;
  const { row, lost } = parsed;
  if (row.period === null) {
    const at = columnAddress(table, layout, index, 'period') ?? codeAddress(reader, index);
    reader.problems.push({ severity: 'error', at, code: 'blankRequired', column: 'Period' });
    return;
  }
  const actualAt = columnAddress(table, layout, index, 'actual');
  const draft = draftOf(reader, index, row, actualAt);
  if (!lost && draft.actual.state === 'pending' && row.numerator !== null && !draft.denominator) {
    const at = columnAddress(table, layout, index, 'denominator') ?? draft.at;
    reader.problems.push({ severity: 'error', at, code: 'blankRequired', column: 'Denominator' });
  }
  const whole = lost && draft.actual.state === 'pending' ? { ...draft, actual: UNREADABLE } : draft;
  addResults(reader, row, row.period, whole, false);
}

/** A blank actual beside a numerator or denominator that cannot be read is not pending. */
const UNREADABLE: Actual = { state: 'unreadable', text: '', reason: 'notUnderstood' };

/** Columns that a wide table, whose periods stand side by side, cannot have. */
const LONG_ONLY = new Set(['period', 'actual', 'numerator', 'denominator', 'override']);

function readWide(reader: Reader, index: number): void {
  const { table, layout } = reader;
  const columns = new Map([...layout.columns].filter(([key]) => !LONG_ONLY.has(key)));
  const parsed = parse(reader, index, { ...layout, columns });
  if (!parsed) return;
  for (const { period, index: column } of layout.periods) {
    const row = { ...parsed.row, actual: engineCell.parse(cellAt(table, index, column)) };
    const draft = draftOf(reader, index, row, bodyAddress(table, index, column));
    addResults(reader, row, period, draft, isBlank(row.actual.value));
  }
}

function parse(
  reader: Reader,
  index: number,
  layout: Layout
): { row: ResultRow; lost: boolean } | null {
  const { row, refused, problems } = readRow(RESULT_ROW, reader.table, layout, index);
  if (problems.length > 0) reader.problems.push(...problems);
  if (row === null || refused.has('period')) return null;
  return { row, lost: refused.has('numerator') || refused.has('denominator') };
}

function codeAddress({ table, layout }: Reader, index: number): CellAddress {
  return columnAddress(table, layout, index, 'code') ?? bodyAddress(table, index, 0);
}

function draftOf(
  reader: Reader,
  index: number,
  row: ResultRow,
  actualAt: CellAddress | null
): Draft {
  const at = codeAddress(reader, index);
  const actual = readActualIn(row.actual, reader.decimalMark);
  const reason = unreadableReason(actual);
  if (reason !== null) {
    const facts: ProblemFacts = { code: 'unreadableActual', text: actual.text, reason };
    reader.problems.push({ severity: 'error', at: actualAt ?? at, ...facts });
  }
  const override = overrideOf(reader, index, row, reader.scale);
  if (override.problem) reader.problems.push(override.problem);
  const { value, numberFormat } = row.actual;
  return {
    actual,
    actualAt,
    percentFormat: typeof value === 'number' && formatKind(numberFormat, value) === 'percent',
    numerator: sourced(reader, index, 'numerator', row.numerator),
    denominator: sourced(reader, index, 'denominator', row.denominator),
    override: override.value,
    evidence: row.evidence,
    note: row.note,
    at,
  };
}

/** Adds the result for each unit of its row; what belongs to nobody, or is there already, is reported. */
function addResults(
  reader: Reader,
  row: ResultRow,
  period: PeriodId,
  draft: Draft,
  blankRepeatIsFine: boolean
): void {
  for (const unit of row.unit) {
    const owner = reader.known.find(unit, row.code);
    if (owner === 'leftOut') continue;
    if (owner === 'unknown') {
      const facts: ProblemFacts = { code: 'unknownIndicator', indicator: row.code, unit };
      reader.problems.push({ severity: 'error', at: draft.at, ...facts });
      continue;
    }
    const seen = reader.seen.get(owner.key) ?? new Set<PeriodId>();
    if (!seen.has(period)) {
      reader.seen.set(owner.key, seen.add(period));
      reader.results.push(resultOf(owner, period, draft));
    } else if (!blankRepeatIsFine) {
      const facts: ProblemFacts = { code: 'duplicateResult', indicator: owner.code, period };
      reader.problems.push({ severity: 'error', at: draft.actualAt ?? draft.at, ...facts });
    }
  }
}

/** Field by field: copying a hundred thousand drafts and adding to the copies takes several times the room. */
function resultOf(
  { unit, code }: Owner,
  period: PeriodId,
  { actual, actualAt, percentFormat, numerator, denominator, override, evidence, note, at }: Draft
): Result {
  return {
    unit,
    code,
    period,
    actual,
    actualAt,
    percentFormat,
    numerator,
    denominator,
    override,
    evidence,
    note,
    at,
  };
}

/** Of what its criteria may make out nothing is said here. */
function unreadableReason(actual: Actual) {
  for (const item of actual.state === 'list' ? actual.items : [actual])
    if (item.state === 'unreadable' && !maybeListed(item)) return item.reason;
  return null;
}

function sourced(
  { table, layout }: Reader,
  index: number,
  key: string,
  value: number | null
): Sourced<number> | null {
  const at = value === null ? null : columnAddress(table, layout, index, key);
  return value === null || at === null ? null : { value, at };
}
