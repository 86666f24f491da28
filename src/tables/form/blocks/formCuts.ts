import { sumOf, type Scale } from '../../../engine';
import { sameTextKey } from '../../cells/text';
import { readForm } from '../form';
import { lineText, type FormGrid } from '../formGrid';
import { keyOf } from '../header/formHeader';
import type { ImportedRow, Proposed, RowRole } from '../formModel';
import { isClosing, isGroupHeading, type TitleLine } from './formTitle';

/** Weights of a form add up to one of these, but for the last printed digit. */
const WHOLES = [100, 1];
const SAME = 0.0051;

/** An indicator of the sheet, as it was read with all that stands there. */
interface Found {
  readonly row: number;
  readonly proposed: Proposed;
  /** The code that the form itself says. */
  readonly code: string | null;
}

/** A place at which another form may begin. */
interface Candidate {
  /** Its title, or its first row. */
  readonly start: number;
  /** Its header, or its first indicator. */
  readonly at: number;
  readonly titled: boolean;
  readonly blankAbove: boolean;
  /** How its header is known again; null for one that has none of its own. */
  readonly header: string | null;
}

/**
 * Rows at which the forms of a sheet begin, the first of them 0: another page of a form goes on with its codes or its
 * weights, another form begins with them anew. What stands below another header, or below a blank row or a title, is
 * another form only where something says so; all else stays one.
 */
export function formStarts(grid: FormGrid, scale: Scale): readonly number[] {
  const reading = readForm(grid, {}, scale);
  const found = reading.rows.flatMap(foundIn);
  const lines = grid.cells.map((line) => line.map(lineText).filter((text) => text !== ''));
  const totals = reading.rows.filter(({ role }) => role === 'total').map(({ row }) => row);
  const headers = reading.layout.headerRows;
  const candidates = candidatesIn(grid, reading.rows, headers, lines);
  const together = isWhole(found);
  const groups = reading.rows.filter(({ role }) => role === 'group').map(({ row }) => row);
  // A line that stands as the heading of a group above does heads another group.
  const isGroupAgain = ({ start, blankAbove }: Candidate, from: number): boolean =>
    !blankAbove && groups.includes(start) && groups.some((row) => row >= from && row < start);
  const starts = [0];
  let first = 0;
  let known: string | null = headers[0] === undefined ? null : headerKey(grid, headers[0]);
  candidates.forEach((candidate, i) => {
    const rest = candidates.slice(i + 1);
    const nextHeader = rest.find(({ header }) => header !== null)?.start ?? grid.cells.length;
    const nextTotal = totals.find((row) => row > candidate.at) ?? grid.cells.length;
    const end = candidate.header === null ? Math.min(nextHeader, nextTotal + 1) : nextHeader;
    const before = found.filter(({ row }) => row >= first && row < candidate.start);
    const after = found.filter(({ row }) => row >= candidate.start && row < end);
    const closed = totals.some((row) => row >= first && row < candidate.at);
    const heading = lines.slice(candidate.start, candidate.at).find((line) => line.length > 0);
    const other =
      before.length > 0 &&
      after.length > 0 &&
      !(together && weigh(before) > 0 && weigh(after) > 0) &&
      !(heading !== undefined && isGroupHeading(heading)) &&
      !(isGroupAgain(candidate, first) && !closed) &&
      isAnother(before, after, candidate, { closed, known });
    if (candidate.header !== null) known = candidate.header;
    if (!other) return;
    starts.push(candidate.start);
    first = candidate.start;
  });
  return starts;
}

function foundIn({ row, proposed, doubts }: ImportedRow): readonly Found[] {
  if (proposed === null) return [];
  const assigned = doubts.some(({ reason }) => reason === 'codeAssigned');
  // Where codes were changed so that each is there once, the doubt says first what the form has.
  const anew = doubts.find(({ reason }) => reason === 'codeAnew')?.text.split(' → ')[0];
  const own = anew === undefined ? proposed : { ...proposed, code: anew };
  return [{ row, proposed, code: assigned ? null : keyOfCode(own) }];
}

const keyOfCode = ({ unit, code, period }: Proposed): string =>
  [unit ?? '', code, period ?? ''].map(sameTextKey).join('|');
const keyOfName = ({ unit, name, period }: Proposed): string =>
  [unit ?? '', name, period ?? ''].map(sameTextKey).join('|');

/** A header's texts, each once: what is merged on one page may stand in its first cell alone on the next. */
function headerKey(grid: FormGrid, row: number): string {
  const texts = keyOf((grid.cells[row] ?? []).map(lineText)).split('|');
  return [...new Set(texts)].filter((text) => text !== '').join('|');
}

/** Whether what comes after is a form of its own; the words above it do not say so. */
function isAnother(
  before: readonly Found[],
  after: readonly Found[],
  { header, titled, blankAbove }: Candidate,
  { closed, known }: { readonly closed: boolean; readonly known: string | null }
): boolean {
  const [codes, next] = [statedIn(before), statedIn(after)];
  const last = before.at(-1);
  const again = next.filter(({ code }) => codes.some((each) => each.code === code));
  const [restart] = again;
  if (restart !== undefined && restart === next[0]) {
    // The last indicator of a page may be repeated at the top of the next.
    const repeated = restart.code === last?.code && again.length === 1;
    if (!repeated) return true;
    if ((titled || header !== null) && !isSameName(restart, last)) return true;
  }
  if (codes.length > 0 && next.length > 0 && restart === undefined) return false;
  if (isWhole(before) && isWhole(after) && (header !== null || closed)) return true;
  if (header === null) return false;
  const names = new Set(before.map(({ proposed }) => keyOfName(proposed)));
  const named = after.filter(({ proposed }) => names.has(keyOfName(proposed))).length;
  if (named * 2 > after.length) return true;
  return header !== known && blankAbove;
}

const isSameName = (a: Found, b: Found | undefined): boolean =>
  b !== undefined && sameTextKey(a.proposed.name) === sameTextKey(b.proposed.name);

const statedIn = (some: readonly Found[]): readonly Found[] =>
  some.filter(({ code }) => code !== null);

/** The sum of the weights, each indicator once, in however many periods; parts count where their whole has no weight. */
function weigh(some: readonly Found[]): number {
  const keyOf = ({ unit, code, name }: Proposed): string => `${unit ?? ''}|${code}|${name}`;
  const weighed = some.map(({ proposed }) => proposed).filter(({ weight }) => weight !== null);
  const wholes = new Set(weighed.map(({ unit, code }) => `${unit ?? ''}|${code}`));
  const counted = weighed.filter(
    ({ unit, partOf }) => partOf === null || !wholes.has(`${unit ?? ''}|${partOf}`)
  );
  return sumOf([...new Map(counted.map((each) => [keyOf(each), each.weight ?? 0])).values()]);
}

const isWhole = (some: readonly Found[]): boolean =>
  WHOLES.some((whole) => Math.abs(weigh(some) - whole) <= SAME);

/** Every header after the first, and every indicator below a blank row, a title or a line of sums. */
function candidatesIn(
  grid: FormGrid,
  rows: readonly ImportedRow[],
  headers: readonly number[],
  lines: readonly TitleLine[]
): readonly Candidate[] {
  const own = new Set(headers);
  const found: Candidate[] = [];
  // The last row that is part of a form, and whether a header has come since.
  let above = -1;
  let headed = false;
  for (const { row: at, role, proposed } of rows) {
    const isHeader = own.has(at);
    const gap = lines.slice(above + 1, at);
    // The first indicator below a header is none of its own.
    if (above >= 0 && (isHeader || (proposed !== null && gap.length > 0 && !headed))) {
      const start = titleStart(gap, above + 1, at);
      const blankAbove = gap.some((line) => line.length === 0);
      const header = isHeader ? headerKey(grid, at) : null;
      found.push({ start, at, titled: start < at, blankAbove, header });
    }
    headed ||= isHeader;
    if (!isPartOfForm(at, role, lines)) continue;
    above = at;
    headed = false;
  }
  return found;
}

/** True but for titles, and for what seems to go on from above over a blank row. */
function isPartOfForm(row: number, role: RowRole, lines: readonly TitleLine[]): boolean {
  const lost = lines[row]?.length === 1 && lines[row - 1]?.length === 0;
  return /^(?:indicator|part|total)$/.test(role) || (role === 'continuation' && !lost);
}

/** Where the title of a form begins: below the signatures and remarks of the one above. */
function titleStart(gap: readonly TitleLine[], from: number, at: number): number {
  let start = at;
  for (let end = gap.length; end > 0;) {
    if (gap[end - 1]?.length === 0) {
      end -= 1;
      continue;
    }
    const blank = gap.slice(0, end).findLastIndex((line) => line.length === 0);
    if (gap.slice(blank + 1, end).some(isClosing)) break;
    start = from + blank + 1;
    end = blank + 1;
  }
  return start;
}
