import { DEFAULT_SCALE, type Scale } from '../../engine';
import { doubt } from './formDraft';
import type { Doubt } from './doubts/formDoubts';
import type { Draft, Walk } from './formDraft';
import { finishDrafts } from './rows/formFinish';
import { settleColumns } from './header/formContent';
import { columnDoubts, leftColumns } from './header/formLeftOut';
import { leftOutOf } from './leftOut/leftOut';
import { leftRows } from './leftOut/leftRows';
import { FORM_LIMITS, withMerged } from './formGrid';
import type { FormGrid } from './formGrid';
import { headerByContent, headerByCorrections } from './header/formContentHeader';
import { headerAt } from './header/formHeader';
import type { FormHeader } from './header/formHeader';
import { withUnitNumbers } from './header/formUnitNumbers';
import type { KnownRoles } from './header/formHeaderWords';
import { importedRows } from './rows/importedRows';
import { isLadder } from './rows/formLadder';
import { walkRows } from './rows/formWalk';
import type { FormColumn, FormCorrections, FormKind, FormReading, FormRole } from './formModel';

/**
 * Understands a range of somebody's own form: which columns and rows it has, and what each row would become in
 * KpiIndicators. Nothing is guessed silently: whatever is uncertain is a doubt with its cell. Never throws, whatever the
 * cells hold.
 *
 * @param corrections - what the user knows better; everything else is understood again around it
 * @param scale - that of the workbook: what its levels are, and what they are worth (domain.md §7)
 */
export function readForm(
  whole: FormGrid,
  corrections: FormCorrections = {},
  scale: Scale = DEFAULT_SCALE
): FormReading {
  const grid = within(whole);
  const merged = withMerged(grid);
  const headers = withUnitNumbers(grid, findHeaders(grid, merged, corrections, scale));
  const first = [...headers.values()][0];
  const columns = first?.columns ?? columnsWithoutHeader(grid, corrections);
  const walk: Walk = {
    grid,
    merged,
    corrections,
    scale,
    headers,
    wide: new Set(
      (grid.merges ?? [])
        .filter((each) => each.columns > 1)
        .map((each) => `${each.row} ${each.column}`)
    ),
    // Before a header, columns mean what the user says; a form without one is read so from the top.
    columns: headers.size === 0 ? columns : [],
    headings: [],
    groups: [],
    title: null,
    section: null,
    period: null,
    prose: false,
    afterTotal: false,
    numbered: false,
    last: null,
    ladder: null,
    ladderLevels: null,
    totals: [],
    drafts: [],
    roles: new Map(),
    rowDoubts: new Map(),
    left: new Map(),
  };
  walkRows(walk);
  const drafts = finishDrafts(walk);
  const rows = importedRows(walk, drafts);
  const doubts: Doubt[] = [];
  if (headers.size === 0 && drafts.length === 0) doubts.push(doubt('noHeader', 0, 0));
  const found = drafts.length > 0 || headers.size > 0;
  if (grid.sheet !== null && grid.merges === null && found) {
    doubts.push(doubt('mergesUnknown', 0, 0));
  }
  if (grid !== whole) doubts.push(doubt('leftOut', FORM_LIMITS.rows - 1, 0));
  if (headers.size === 0 && drafts.length > 0 && grid.headerAbove !== undefined) {
    doubts.push(doubt('headerAbove', 0, 0, String(grid.headerAbove.row + 1)));
  }
  if (first?.byContent === true)
    doubts.push(doubt('headerByContent', [...headers.keys()][0] ?? 0, 0));
  doubts.push(...columnDoubts(walk));
  const headerRows = [...walk.roles].filter(([row, role]) => role === 'header' && headers.has(row));
  return {
    layout: { kind: kindOf(columns, drafts), columns, headerRows: headerRows.map(([row]) => row) },
    rows,
    doubts,
    left: leftOutOf(leftRows(walk, rows), leftColumns(walk, drafts)),
  };
}

/** Rows of a table that is found by what it holds alone. */
const FEWEST_ROWS = 2;

function within(grid: FormGrid): FormGrid {
  const { rows, columns } = FORM_LIMITS;
  const fits = grid.cells.length <= rows && grid.cells.every((row) => row.length <= columns);
  if (fits) return grid;
  return { ...grid, cells: grid.cells.slice(0, rows).map((row) => row.slice(0, columns)) };
}

function findHeaders(
  grid: FormGrid,
  merged: FormGrid['cells'],
  corrections: FormCorrections,
  scale: Scale
): ReadonlyMap<number, FormHeader> {
  const headers = new Map<number, FormHeader>();
  const roles: KnownRoles = new Map();
  for (let row = 0; row < grid.cells.length; row++) {
    const forced = corrections.rows?.get(String(row));
    const header =
      forced !== undefined && forced !== 'header'
        ? null
        : headerAt(merged, row, scale, roles, headers.size === 0);
    if (header === null) continue;
    const before = [...headers.values()].at(-1);
    if (forced === undefined && before && isIndicator(header, before)) continue;
    const columns = columnsUnder(grid, row, header, corrections, scale);
    headers.set(row, { ...header, columns });
    row += header.rows - 1;
  }
  const [top] = headers.keys();
  if (top !== undefined) return withHeaderAbove(grid, merged, headers, top, corrections, scale);
  const byContent = () =>
    grid.headerAbove === undefined ? headerByContent(grid, merged, scale) : null;
  const unknown = headerByCorrections(grid, corrections) ?? byContent();
  if (unknown === null || corrections.rows?.has(String(unknown.row))) return headers;
  const { row, header } = unknown;
  return new Map([
    [row, { ...header, columns: columnsUnder(grid, row, header, corrections, scale) }],
  ]);
}

/** A table whose headings are not known may stand above the first one whose are. */
function withHeaderAbove(
  grid: FormGrid,
  merged: FormGrid['cells'],
  headers: ReadonlyMap<number, FormHeader>,
  top: number,
  corrections: FormCorrections,
  scale: Scale
): ReadonlyMap<number, FormHeader> {
  const above = { ...grid, cells: grid.cells.slice(0, top) };
  const found = headerByContent(above, merged.slice(0, top), scale);
  const forced = found !== null && corrections.rows?.has(String(found.row)) === true;
  if (found === null || forced || top - found.row - found.header.rows < FEWEST_ROWS) return headers;
  const { row, header } = found;
  const columns = columnsUnder(above, row, header, corrections, scale);
  return new Map([[row, { ...header, columns }], ...headers]);
}

/** The columns of a header, settled by the cells below it, and as the user says. */
function columnsUnder(
  grid: FormGrid,
  row: number,
  header: FormHeader,
  corrections: FormCorrections,
  scale: Scale
): readonly FormColumn[] {
  return settleColumns(grid, row + header.rows, header.columns, scale).map((column, c) => ({
    ...column,
    role: corrections.columns?.get(c) ?? column.role,
  }));
}

/**
 * `1 | โครงการปลอดขยะ | โครงการ | 1 | 2 | 3` below a header: words and figures of headers, but a number or a name of its own
 * where the header has `ลำดับ` and `ตัวชี้วัด`.
 */
function isIndicator(row: FormHeader, before: FormHeader): boolean {
  const at = (role: FormRole): FormColumn | undefined =>
    row.columns[before.columns.findIndex((column) => column.role === role)];
  const [name, measure, number] = [at('name'), at('unitOfMeasure'), at('order') ?? at('code')];
  const known = before.columns.find(({ role }) => role === 'name');
  if (!name || name.title === '' || name.title === known?.title) return false;
  if (!['ignore', 'name', 'result'].includes(name.role)) return false;
  return (
    measure?.role === 'name' ||
    measure?.role === 'ladderLevel' ||
    /^[\d๐-๙]/.test(number?.title ?? '')
  );
}

const UNKNOWN: FormColumn = { role: 'ignore', period: null, title: '' };

/** The columns of a form without a header of its own: as the user says, or the header above. */
function columnsWithoutHeader(grid: FormGrid, corrections: FormCorrections): readonly FormColumn[] {
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, c): FormColumn => {
    const above = grid.headerAbove?.columns[c] ?? UNKNOWN;
    return { ...above, role: corrections.columns?.get(c) ?? above.role };
  });
  const [known] = withUnitNumbers(grid, new Map([[0, { rows: 0, columns }]])).values();
  return known?.columns ?? columns;
}

function kindOf(columns: readonly FormColumn[], drafts: readonly Draft[]): FormKind {
  const has = (pattern: RegExp): boolean => columns.some(({ role }) => pattern.test(role));
  if (isLadder({ columns })) return 'ladder';
  if (has(/^level\d/)) return 'levels';
  if (has(/^tick$/)) return 'ticks';
  if (has(/^target$/)) return 'target';
  return drafts.length > 0 ? 'list' : 'unknown';
}
