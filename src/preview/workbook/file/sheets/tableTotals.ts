import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';
import { child, children, type Element } from '../../../../file/package/readXml';
import { ensureChild, removeElement, setAttributes } from '../package/xml';

/** Functions of a totals row by what Excel writes into its cells for them (ECMA-376 part 1, 18.18.86). */
const FUNCTIONS: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

const ORDER = 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst'.split(' ');

/** What a column says of its cell in the totals row, as it is now: its label or its formula stands in both. */
export function writeTotals(columns: Element | null, sheet: Sheet, table: Table): void {
  if (!table.showTotals) return;
  const { area } = table;
  const row = area.row + area.rows - 1;
  children(columns).forEach((column, i) => {
    const value = sheet.value(row, area.column + i);
    const formula = sheet.grid.formula(row, area.column + i)?.slice(1) ?? null;
    const [, number = '', name = ''] =
      /^SUBTOTAL\((\d+),[^[\]]*\[([^[\]]+)\]\)$/i.exec(formula ?? '') ?? [];
    const known = name === column.getAttribute('name') ? FUNCTIONS[number] : undefined;
    const own = formula === null ? null : (known ?? 'custom');
    setAttributes(column, {
      totalsRowLabel: formula === null && typeof value === 'string' ? value : null,
      totalsRowFunction: own,
    });
    if (own === 'custom') ensureChild(column, 'totalsRowFormula', ORDER).textContent = formula;
    else removeElement(child(column, 'totalsRowFormula'));
  });
}
