import type { PlanCell } from '../../scorecard';

/** In a cell with this number format whatever is typed becomes text. */
export const TEXT_FORMAT = '@';

/**
 * What to put into `range.formulas` for one planned cell. Excel reads text that is written through the API as if it had
 * been typed: `=x` becomes a formula, `1-2` a date, `1.10` a number. A leading apostrophe keeps it the text that it is,
 * and is not part of the value (domain.md §6). A blank is `''`: `null` would leave the old content in place.
 */
export function cellInput(cell: PlanCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell !== 'string') return cell;
  return needsApostrophe(cell) ? `'${cell}` : cell;
}

/** Only text without digits of any script that starts with a letter and is no TRUE or FALSE is left as typed. */
function needsApostrophe(text: string): boolean {
  if (text === '') return false;
  return !/^\p{L}[^\p{Nd}]*$/u.test(text) || /^(true|false|จริง|เท็จ)\s*$/i.test(text);
}
