import type { DefinitionRow } from './indicators';
import type { IndicatorRow } from './indicatorRow';
import { isBlank } from './text';

/**
 * A unit's own row over the row of an indicator that several units share (domain.md §5: weight and criteria may be
 * overridden per unit): what the own row leaves blank is taken from the shared one. Criteria are taken as a whole.
 */
export function overlay(own: DefinitionRow, common: DefinitionRow): DefinitionRow {
  const ownWeight = own.row.weight !== null || own.weightInvalid;
  const stated = Object.entries(own.row).filter(([, cell]) => cell !== null);
  const row: IndicatorRow = {
    ...common.row,
    ...Object.fromEntries(stated),
    target: isBlank(own.row.target.value) ? common.row.target : own.row.target,
    weight: ownWeight ? own.row.weight : common.row.weight,
  };
  return {
    ...own,
    shared: false,
    row,
    criteria: own.bare ? common.criteria : own.criteria,
    bare: own.bare && common.bare,
    weightInvalid: ownWeight ? own.weightInvalid : common.weightInvalid,
    rulesInvalid: own.rulesInvalid || common.rulesInvalid,
    nameAt: own.row.name === null ? common.nameAt : own.nameAt,
    weightAt: ownWeight ? own.weightAt : common.weightAt,
    partOfAt: own.row.partOf === null ? common.partOfAt : own.partOfAt,
  };
}
