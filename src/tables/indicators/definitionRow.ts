import { highestLevel, type PeriodId, type Scale } from '../../engine';
import type { criteriaReader } from './criteriaReader';
import type { CriteriaSource } from './indicator';
import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import { columnAddress } from '../cells/row';
import type { RowOf } from '../columns/column';
import type { COLUMNS } from '../columns/columns';
import { LEVEL_KEYS } from '../columns/indicatorColumns';
import type { Problem } from '../problems/problem';
import { curveBeyond } from '../settings/curveBeyond';
import type { CellAddress, RawTable } from '../snapshot';
import { isBlank } from '../cells/text';

/** Columns that decide how a result becomes a score. */
const RULE_KEYS = ['kind', 'direction', 'method', 'curve', 'combination', 'precision'];

const COLUMN_OF_CURVE = 'Target curve';

export type IndicatorRow = RowOf<(typeof COLUMNS)['indicators']>;

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
  readonly methodAt: CellAddress | null;
  readonly curveAt: CellAddress | null;
  readonly partOfAt: CellAddress | null;
}

/** What a row says of each of its units. */
export function defineRow(
  table: RawTable,
  layout: Layout,
  index: number,
  row: IndicatorRow,
  refused: ReadonlyMap<string, unknown>,
  criteriaOf: ReturnType<typeof criteriaReader>,
  scale: Scale
): Omit<DefinitionRow, 'unit'> & { readonly problems: readonly Problem[] } {
  const at = columnAddress(table, layout, index, 'code') ?? bodyAddress(table, index, 0);
  const levels = LEVEL_KEYS.slice(0, scale.scores.length);
  const cells = levels.map((key) => row[key]);
  const beyond = LEVEL_KEYS.slice(levels.length).filter((key) => !isBlank(row[key].value));
  const curveAt = columnAddress(table, layout, index, 'curve');
  const curve = row.curve === null ? null : curveBeyond(row.curve, scale, COLUMN_OF_CURVE);
  return {
    shared: row.unit.length > 1,
    row,
    period: row.period,
    criteria: {
      criteria: criteriaOf(cells),
      cells,
      at: levels.map((key) => columnAddress(table, layout, index, key)),
      row: at,
    },
    bare: cells.every((cell) => isBlank(cell.value)),
    weightInvalid: refused.has('weight'),
    rulesInvalid: beyond.length > 0 || curve !== null || RULE_KEYS.some((key) => refused.has(key)),
    at,
    nameAt: columnAddress(table, layout, index, 'name') ?? at,
    weightAt: columnAddress(table, layout, index, 'weight'),
    targetAt: columnAddress(table, layout, index, 'target'),
    methodAt: columnAddress(table, layout, index, 'method'),
    curveAt,
    partOfAt: columnAddress(table, layout, index, 'partOf'),
    problems: [
      ...beyond.map((key) => ({
        severity: 'error' as const,
        at: columnAddress(table, layout, index, key) ?? at,
        code: 'levelBeyond' as const,
        indicator: row.code,
        level: LEVEL_KEYS.indexOf(key),
        highest: highestLevel(scale),
      })),
      ...(curve === null ? [] : [{ severity: 'error' as const, at: curveAt ?? at, ...curve }]),
    ],
  };
}
