import type { Walk } from '../formDraft';
import type { ImportedRow, RowRole } from '../formModel';
import type { RowReason } from './leftOut';

/** What a row is says already why it gives no indicator. */
const BY_ROLE: Readonly<Partial<Record<RowRole, RowReason>>> = {
  group: 'group',
  continuation: 'continuation',
  total: 'total',
};

/** Every row that gives no indicator of its own, with the reason. */
export function leftRows(walk: Walk, rows: readonly ImportedRow[]): ReadonlyMap<number, RowReason> {
  const headers = headerRows(walk);
  const taken = new Set(rows.flatMap(({ row, proposed }) => (proposed === null ? [] : [row])));
  return new Map(
    rows.flatMap(({ row, role, cells }) => {
      if (taken.has(row)) return [];
      const chosen = role === 'ignored' && walk.corrections.rows?.has(String(row)) === true;
      const own = walk.left.get(row) ?? headers.get(row) ?? BY_ROLE[role];
      const blank = cells.every((text) => text === '');
      const titled = role === 'header' ? 'titled' : 'unclear';
      return [[row, chosen ? 'chosen' : (own ?? (blank ? 'blank' : titled))] as const];
    })
  );
}

/** The rows of all headers: each of them once, and the same again on another page. */
function headerRows(walk: Walk): ReadonlyMap<number, RowReason> {
  const seen = new Set<string>();
  const rows = new Map<number, RowReason>();
  for (const [first, { key: merged, rows: count }] of walk.headers) {
    // A heading that is merged over several columns on one page may stand in the first alone on the next.
    const key = [...new Set(merged.split('|'))].filter((text) => text !== '').join('|');
    const reason = seen.has(key) ? 'headerAgain' : 'header';
    seen.add(key);
    for (let row = first; row < first + count; row++) {
      if (walk.roles.get(row) === 'header') rows.set(row, reason);
    }
  }
  return rows;
}
