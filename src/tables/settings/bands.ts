import { bandsOn, highestScore, inAllLanguages, lowestScore } from '../../engine';
import type { Band, Scale } from '../../engine';
import { inkOn, readColour } from './colours';
import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import type { Problem } from '../problems/problem';
import { columnAddress, isBlankRow, readRow } from '../cells/row';
import { rowOf } from '../columns/column';
import { COLUMNS } from '../columns/columns';
import type { RawTable } from '../snapshot';
import { textOf } from '../cells/text';

const BAND_ROW = rowOf(COLUMNS.bands);
const COLUMN_FROM = 'From';
const NO_COLOUR = '#D9D9D9';

/**
 * Reads KpiBands: lowest total, name and colour of each band, in any order. All or none: where one row is wrong, the
 * standard bands are used and the row is reported, because a scale with a missing step would name totals wrongly.
 *
 * @param scale - of what is held against the bands: totals, or their percent
 */
export function readBands(
  table: RawTable,
  layout: Layout,
  scale: Scale
): { bands: readonly Band[]; problems: readonly Problem[] } {
  const bands: Band[] = [];
  const problems: Problem[] = [];
  table.rows.forEach((_, index) => {
    if (isBlankRow(table, layout, index)) return;
    const { row, refused, problems: inRow } = readRow(BAND_ROW, table, layout, index);
    problems.push(...inRow);
    if (row === null || refused.size > 0) return;
    const bad = (key: string, text: string) =>
      problems.push({
        severity: 'error',
        at: columnAddress(table, layout, index, key) ?? bodyAddress(table, index, 0),
        code: 'badBands',
        text,
      });
    const name = row.name ?? row.englishName;
    const fill = row.colour === null ? NO_COLOUR : readColour(row.colour);
    const [low, high] = [lowestScore(scale), highestScore(scale)];
    if (row.from === null) bad('from', '');
    else if (row.from < low || row.from > high) {
      const at = columnAddress(table, layout, index, 'from') ?? bodyAddress(table, index, 0);
      const facts = {
        code: 'outOfRange',
        column: COLUMN_FROM,
        value: row.from,
        low,
        high,
      } as const;
      problems.push({ severity: 'error', at, ...facts });
    } else if (bands.some((band) => band.from === row.from)) bad('from', textOf(row.from));
    else if (name === null) bad('name', '');
    else if (fill === null) bad('colour', row.colour ?? '');
    else {
      const names = { ...inAllLanguages(name), en: row.englishName ?? name };
      bands.push({ from: row.from, name: names, fill, ink: inkOn(fill) });
    }
  });
  if (problems.length > 0 || bands.length === 0) {
    return { bands: bandsOn(scale), problems };
  }
  return { bands: bands.sort((a, b) => a.from - b.from), problems };
}
