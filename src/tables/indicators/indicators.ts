import { criteriaReader } from './criteriaReader';
import { defineRow, type DefinitionRow } from './definitionRow';
import type { Indicator } from './indicator';
import type { Layout } from '../cells/layout';
import { mergeRows } from './merge';
import type { Problem } from '../problems/problem';
import { isBlankRow, readRow } from '../cells/row';
import { rowOf } from '../columns/column';
import { COLUMNS } from '../columns/columns';
import type { Settings } from '../settings/settled';
import type { RawTable } from '../snapshot';
import { sameTextKey } from '../cells/text';

/** What the indicators' table says, and which codes it mentions even where their rows could not be used. */
export interface IndicatorReading {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
  /** `sameTextKey` of every code mentioned. */
  readonly mentioned: ReadonlySet<string>;
  readonly rows: ReadonlyMap<Indicator, DefinitionRow>;
}

const INDICATOR_ROW = rowOf(COLUMNS.indicators);

/**
 * Reads KpiIndicators row by row and merges the rows of one indicator (same Unit + Code). Blank rows are ignored; a row
 * whose code or period cannot be read is left out and reported.
 */
export function readIndicators(
  table: RawTable,
  layout: Layout,
  { scale, decimalMark }: Pick<Settings, 'scale' | 'decimalMark'>
): IndicatorReading {
  const problems: Problem[] = [];
  const mentioned = new Set<string>();
  const definitions: DefinitionRow[] = [];
  const spellings = new Map<string, string>();
  const criteriaOf = criteriaReader(scale, decimalMark);
  table.rows.forEach((_, index) => {
    if (isBlankRow(table, layout, index)) return;
    const { row, refused, problems: inRow } = readRow(INDICATOR_ROW, table, layout, index);
    problems.push(...inRow);
    if (row === null) return;
    mentioned.add(sameTextKey(row.code));
    if (refused.has('period')) return;
    const { problems: beyond, ...definition } = defineRow(
      table,
      layout,
      index,
      row,
      refused,
      criteriaOf,
      scale
    );
    problems.push(...beyond);
    const units = row.unit.map((name) => asFirstSpelt(name, spellings));
    for (const unit of units.length > 1 ? new Set(units) : units) {
      definitions.push({ ...definition, unit });
    }
  });
  const merged = mergeRows(definitions);
  return {
    indicators: [...merged.rows.keys()],
    problems: [...problems, ...merged.problems],
    mentioned,
    rows: merged.rows,
  };
}

/** A unit is one unit, however its name is spaced or capitalised: it keeps the spelling of its first row. */
function asFirstSpelt(unit: string | null, spellings: Map<string, string>): string | null {
  if (unit === null) return null;
  const key = sameTextKey(unit);
  const first = spellings.get(key) ?? unit;
  spellings.set(key, first);
  return first;
}
