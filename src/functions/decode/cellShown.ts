import type { Cell, CellValue } from '../../engine';

const PERCENT_FORMAT = '0.00%';

/** A cell for the engine; a number in it is a fraction shown as % where the options say so. */
export function cellShown(value: CellValue, asPercent: boolean): Cell {
  return asPercent && typeof value === 'number'
    ? { value, numberFormat: PERCENT_FORMAT }
    : { value };
}
