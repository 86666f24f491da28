import {
  bandsOn,
  DEFAULT_SCALE,
  highestLevel,
  highestScore,
  inAllLanguages,
  lowestScore,
  numberText,
  PERCENT_SCALE,
  percentOf,
  sameScale,
  scoreOfLevel,
} from '../../engine';
import type { Band } from '../../engine';
import { inkOn, readColour } from './colours';
import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import type { Problem } from '../problems/problem';
import { columnAddress, isBlankRow, readRow } from '../cells/row';
import { rowOf } from '../columns/column';
import { COLUMNS } from '../columns/columns';
import type { Settings } from './settled';
import { settingPlace } from './settingPlace';
import type { RawTable, Snapshot } from '../snapshot';
import { textOf } from '../cells/text';

const BAND_ROW = rowOf(COLUMNS.bands);
const COLUMN_FROM = 'From';
const NO_COLOUR = '#D9D9D9';

/** The bands of a workbook that says none: on the total, or on its percent. */
export function usualBands({
  scale,
  bandsBy,
}: Pick<Settings, 'scale' | 'bandsBy'>): readonly Band[] {
  return bandsOn(bandsBy === 'percent' ? PERCENT_SCALE : scale);
}

/** Those of a workbook without a table of bands; said where its level scores are not the usual ones. */
export function withoutBands(
  snapshot: Snapshot,
  settings: Settings
): { bands: readonly Band[]; problems: readonly Problem[] } {
  const bands = usualBands(settings);
  if (sameScale(settings.scale, DEFAULT_SCALE)) return { bands, problems: [] };
  const place = settingPlace(snapshot, 'scale');
  const at = place.state === 'cell' ? place.at : null;
  const facts = { code: 'noBandsOfScale', from: beginningsOf(bands) } as const;
  return { bands, problems: [{ severity: 'warning', at, ...facts }] };
}

const beginningsOf = (bands: readonly Band[]): string =>
  bands.map((band) => numberText(band.from)).join(', ');

/** That the standard bands are used, where what is wrong with the rows does not say so itself. */
function notUsed(
  problems: readonly Problem[],
  usual: readonly Band[],
  { sheet, top, left }: RawTable
): readonly Problem[] {
  if (problems.every(({ code }) => code === 'badBands')) return [];
  const at = { sheet, row: top, column: left };
  return [{ severity: 'error', at, code: 'bandsNotUsed', from: beginningsOf(usual) }];
}

/**
 * Reads KpiBands: lowest total, name and colour of each band, in any order. All or none: where one row is wrong, the
 * standard bands are used and the row is reported, because a scale with a missing step would name totals wrongly.
 */
export function readBands(
  table: RawTable,
  layout: Layout,
  { scale, bandsBy }: Pick<Settings, 'scale' | 'bandsBy'>
): { bands: readonly Band[]; problems: readonly Problem[] } {
  const bands: Band[] = [];
  const ofPercent = bandsBy === 'percent';
  const high = highestScore(ofPercent ? PERCENT_SCALE : scale);
  const low = Math.min(0, lowestScore(scale));
  const usual = usualBands({ scale, bandsBy });
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
  if (problems.length > 0 || bands.length === 0)
    return { bands: usual, problems: [...problems, ...notUsed(problems, usual, table)] };
  const sorted = bands.sort((a, b) => a.from - b.from);
  const top = sorted.at(-1)?.from ?? 0;
  const least = ofPercent ? percentOf(scoreOfLevel(scale, 1), scale) : scoreOfLevel(scale, 1);
  // With one level, scores in proportion below it have bands of their own.
  const isOwn = ofPercent || !sameScale(scale, DEFAULT_SCALE);
  const isOther = highestLevel(scale) > 1 && isOwn && sorted.length > 1 && top < least;
  if (isOther) {
    const at = bodyAddress(table, 0, layout.columns.get('from') ?? 0);
    problems.push({ severity: 'warning', at, code: 'bandsOfAnotherScale', top, highest: high });
  }
  return { bands: sorted, problems };
}
