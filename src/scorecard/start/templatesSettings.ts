import { DEFAULT_BANDS } from '../../engine';
import type { PlanCell, RangeStyle } from '../plan/plan';
import { HEADER_ROW } from './templatesSheets';

/** Rows of KpiBands that say what the standard bands say (domain.md §5). */
export function bandRows(): readonly (readonly PlanCell[])[] {
  return DEFAULT_BANDS.map(({ from, name, fill }) => [from, name.th, name.en, fill]);
}

/** The colour column shows the band's colour, and the scores keep two decimals. */
export function bandStyles(): readonly RangeStyle[] {
  const rows = DEFAULT_BANDS.length;
  return [
    { area: { row: HEADER_ROW + 1, column: 0, rows, columns: 1 }, numberFormat: '0.00' },
    ...DEFAULT_BANDS.map(({ fill, ink }, index) => ({
      area: { row: HEADER_ROW + 1 + index, column: 3, rows: 1, columns: 1 },
      fill,
      font: { color: ink },
    })),
  ];
}
