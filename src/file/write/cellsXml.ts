import type { Block, PlanCell, SheetPlan } from '../../scorecard';
import { columnName } from '../../tables';
import { escapeXml } from '../package/escapeXml';
import type { CellLooks } from './cellLooks';
import type { StyleSheet } from './styleSheet';
import { element } from './xml';

/** The cells of a planned sheet, row by row, with their looks and the heights of the rows. */
export function cellsXml(
  plan: Pick<SheetPlan, 'blocks' | 'rowHeights'>,
  looks: CellLooks,
  styles: StyleSheet
): string {
  const values = valuesOf(plan.blocks);
  const heights = new Map<number, number>();
  for (const { row, count, points } of plan.rowHeights) {
    for (let i = 0; i < count; i++) heights.set(row + i, points);
  }
  const rows: string[] = [];
  const end = Math.max(values.length, looks.length, ...[...heights.keys()].map((row) => row + 1));
  for (let row = 0; row < end; row++) {
    const line = values[row] ?? [];
    const own = looks[row] ?? [];
    const cells: string[] = [];
    for (let column = 0; column < Math.max(line.length, own.length); column++) {
      const look = own[column];
      const style = look === undefined ? 0 : styles.number(look);
      const name = `${columnName(column)}${row + 1}`;
      cells.push(cellXml(name, style, line[column] ?? null));
    }
    const ht = heights.get(row);
    const xml = cells.join('');
    if (xml === '' && ht === undefined) continue;
    rows.push(element('row', { r: row + 1, ht, customHeight: ht !== undefined }, xml));
  }
  return element('sheetData', {}, rows.join(''));
}

/** Values by row and column. */
function valuesOf(blocks: readonly Block[]): readonly (readonly PlanCell[] | undefined)[] {
  const rows: PlanCell[][] = [];
  for (const block of blocks) {
    block.cells.forEach((cells, i) => {
      const line = (rows[block.row + i] ??= []);
      cells.forEach((cell, column) => {
        line[block.column + column] = cell;
      });
    });
  }
  return rows;
}

/** Nothing for a cell that neither says anything nor looks like anything. */
function cellXml(r: string, style: number, cell: PlanCell): string {
  const s = style === 0 ? null : style;
  if (cell === null || cell === '') return s === null ? '' : element('c', { r, s });
  if (typeof cell === 'object') {
    const { formula, value = null } = cell;
    const text = escapeXml(formula.replace(/^=/, ''));
    return element('c', { r, s, t: typeOf(value) }, element('f', {}, text) + valueXml(value));
  }
  if (typeof cell === 'string') {
    return element('c', { r, s, t: 'inlineStr' }, element('is', {}, textXml(cell)));
  }
  return element('c', { r, s, t: typeOf(cell) }, valueXml(cell));
}

type Value = string | number | boolean | null;

function typeOf(value: Value): string | null {
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'string' ? 'str' : null;
}

function valueXml(value: Value): string {
  if (value === null) return '';
  return element(
    'v',
    {},
    typeof value === 'boolean' ? String(Number(value)) : escapeXml(`${value}`)
  );
}

function textXml(text: string): string {
  const spaced = /^\s|\s$|\n/.test(text);
  return element('t', { 'xml:space': spaced ? 'preserve' : null }, escapeXml(text));
}
