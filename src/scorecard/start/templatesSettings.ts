import type { Band, Language } from '../../engine';
import type { PlanCell, RangeStyle } from '../plan/plan';
import type { Basis } from './basis';
import { textIn } from './dataText';
import { HEADER_ROW } from './templatesContent';

/** Rows of KpiBands. */
export function bandRows(bands: readonly Band[]): readonly (readonly PlanCell[])[] {
  return bands.map(({ from, name, fill }) => [from, name.th, name.en, fill]);
}

/** Rows of KpiGroups. */
export function groupRows(
  groups: Basis['groups'],
  language: Language
): readonly (readonly PlanCell[])[] {
  return groups.map(({ name, weight }) => [textIn(name, language), weight, name.en]);
}

/** The colour column shows the band's colour, and the scores keep two decimals. */
export function bandStyles(bands: readonly Band[]): readonly RangeStyle[] {
  const rows = bands.length;
  if (rows === 0) return [];
  return [
    { area: { row: HEADER_ROW + 1, column: 0, rows, columns: 1 }, numberFormat: '0.00' },
    ...bands.map(({ fill, ink }, index) => ({
      area: { row: HEADER_ROW + 1 + index, column: 3, rows: 1, columns: 1 },
      fill,
      font: { color: ink },
    })),
  ];
}
