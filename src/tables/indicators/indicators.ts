import type { PeriodId } from '../../engine';
import { criteriaReader } from './criteriaReader';
import { IndicatorRow, INDICATOR_FORMATS, INDICATOR_KEYS, LEVEL_KEYS } from './indicatorRow';
import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import { mergeRows } from './merge';
import type { CriteriaSource, Indicator } from '../model';
import type { Problem } from '../problems/problem';
import { columnAddress, isBlankRow, parseRow, rawRow, refusals } from '../cells/row';
import type { CellAddress, RawTable } from '../snapshot';
import { isBlank, sameTextKey } from '../cells/text';

/** Columns that decide how a result becomes a score. */
const RULE_KEYS = ['kind', 'direction', 'method', 'combination', 'precision'];

/** One worksheet row of one unit, with what its cells say. */
export interface DefinitionRow {
  readonly unit: string | null;
  /** The row names several units; a row of the unit alone goes before it. */
  readonly shared: boolean;
  readonly row: IndicatorRow;
  readonly period: PeriodId | null;
  readonly criteria: CriteriaSource;
  /** No level cell holds anything: the row says nothing about criteria. */
  readonly bare: boolean;
  readonly weightInvalid: boolean;
  readonly rulesInvalid: boolean;
  readonly at: CellAddress;
  readonly nameAt: CellAddress;
  readonly weightAt: CellAddress | null;
  readonly targetAt: CellAddress | null;
  readonly partOfAt: CellAddress | null;
}

/** What the indicators' table says, and which codes it mentions even where their rows could not be used. */
export interface IndicatorReading {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
  /** `sameTextKey` of every code mentioned. */
  readonly mentioned: ReadonlySet<string>;
  readonly rows: ReadonlyMap<Indicator, DefinitionRow>;
}

/**
 * Reads KpiIndicators row by row and merges the rows of one indicator (same Unit + Code). Blank rows are ignored; a row
 * whose code or period cannot be read is left out and reported.
 */
export function readIndicators(table: RawTable, layout: Layout): IndicatorReading {
  const problems: Problem[] = [];
  const mentioned = new Set<string>();
  const definitions: DefinitionRow[] = [];
  const spellings = new Map<string, string>();
  const criteriaOf = criteriaReader();
  table.rows.forEach((_, index) => {
    if (isBlankRow(table, layout, index)) return;
    const raw = rawRow(table, layout, index, INDICATOR_KEYS, INDICATOR_FORMATS);
    const { row, refused } = parseRow(IndicatorRow, raw);
    problems.push(...refusals(table, layout, index, refused));
    if (row === null) return;
    mentioned.add(sameTextKey(row.code));
    if (refused.has('period')) return;
    const definition = defineRow(table, layout, index, row, refused, criteriaOf);
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

function defineRow(
  table: RawTable,
  layout: Layout,
  index: number,
  row: IndicatorRow,
  refused: ReadonlyMap<string, unknown>,
  criteriaOf: ReturnType<typeof criteriaReader>
): Omit<DefinitionRow, 'unit'> {
  const at = columnAddress(table, layout, index, 'code') ?? bodyAddress(table, index, 0);
  const cells = [row.level0, row.level1, row.level2, row.level3, row.level4, row.level5] as const;
  return {
    shared: row.unit.length > 1,
    row,
    period: row.period,
    criteria: {
      criteria: criteriaOf(cells),
      cells,
      at: LEVEL_KEYS.map((key) => columnAddress(table, layout, index, key)),
      row: at,
    },
    bare: cells.every((cell) => isBlank(cell.value)),
    weightInvalid: refused.has('weight'),
    rulesInvalid: RULE_KEYS.some((key) => refused.has(key)),
    at,
    nameAt: columnAddress(table, layout, index, 'name') ?? at,
    weightAt: columnAddress(table, layout, index, 'weight'),
    targetAt: columnAddress(table, layout, index, 'target'),
    partOfAt: columnAddress(table, layout, index, 'partOf'),
  };
}
