import { addDraft, leave, openGroup } from '../formDraft';
import type { Walk } from '../formDraft';
import { formWeight } from '../formCell';
import { lineText } from '../formGrid';
import type { FormHeader } from '../header/formHeader';
import { isLadder, readLadderRow } from './formLadder';
import { isTotal } from './formLine';
import { nameOf } from './formName';
import { isOverDenominator } from './formFill';
import { lineTexts } from './formRowCells';
import { goesOnBelow, readTableRow } from './formTableRow';
import { isBanner, lost, readLine } from './formTextLine';
import type { RowRole } from '../formModel';

/** Columns whose cells never make a line of text. */
const FIGURES = /^(?:level\d+|target|weight|tick|step|ladderText)$/;

/** Goes down all rows and says what each is; what they hold is gathered in the walk. */
export function walkRows(walk: Walk): void {
  const rows = walk.grid.cells.length;
  for (let row = 0; row < rows; row++) {
    const forced = walk.corrections.rows?.get(String(row)) ?? null;
    const header = walk.headers.get(row);
    if (header !== undefined && (forced === null || forced === 'header')) {
      startTable(walk, header);
      for (let at = row; at < row + header.rows; at++) walk.roles.set(at, 'header');
      row += header.rows - 1;
    } else {
      walk.roles.set(row, forced === null ? roleOf(walk, row) : obey(walk, row, forced));
      if (takesNext(walk, row)) walk.roles.set((row += 1), 'continuation');
    }
  }
}

/** Whether the row below is that of the denominators of an indicator. */
const takesNext = (walk: Walk, row: number): boolean =>
  /^(?:indicator|part)$/.test(walk.roles.get(row) ?? '') &&
  !(walk.corrections.rows?.has(String(row + 1)) ?? false) &&
  walk.columns.some(
    ({ stacked }, column) => stacked === true && isOverDenominator(walk, row, column)
  );

/** A new table, or the same one on a new page. An indicator without anything right above it is its title. */
function startTable(walk: Walk, header: FormHeader): void {
  walk.columns = header.columns;
  walk.ladderLevels = null;
  walk.ladder = null;
  walk.prose = false;
  walk.afterTotal = false;
}

function roleOf(walk: Walk, row: number): RowRole {
  const texts = lineTexts(walk, row);
  const [first, second] = texts;
  if (first === undefined) return leave(walk, row, 'blank');
  const ladder = isLadder(walk) ? readLadderRow(walk, row) : null;
  if (ladder !== null) return ladder;
  const role = walk.columns[first.column]?.role ?? 'ignore';
  if (second === undefined && !FIGURES.test(role)) return readLine(walk, row, first, role);
  const isSum = texts.some(({ text }) => isTotal(text));
  if (second !== undefined && texts.length === 2 && !isSum && isBanner(walk, row)) {
    return leave(walk, row, 'title');
  }
  if (isLadder(walk) && isSum) {
    walk.afterTotal = !goesOnBelow(walk, row);
    return 'total';
  }
  if (isLadder(walk) || walk.columns.every((column) => column.role === 'ignore')) {
    return lost(walk, row, first.column);
  }
  return readTableRow(walk, row, null);
}

/** A row whose role the user has chosen. */
function obey(walk: Walk, row: number, role: RowRole): RowRole {
  const [first] = lineTexts(walk, row);
  if (first === undefined) return role;
  if (role === 'group') {
    const weights = (walk.grid.cells[row] ?? []).flatMap((cell, column) =>
      walk.columns[column]?.role === 'weight' ? [formWeight(cell, walk.grid.decimalMark)] : []
    );
    const subtotal = weights[0]?.subtotal ?? weights[0]?.weight ?? null;
    openGroup(walk, { ...first, row }, nameOf(first.text).code, subtotal);
  } else if (role === 'continuation' && walk.last !== null) {
    const name = walk.columns.findIndex((column) => column.role === 'name');
    const text = lineText(walk.grid.cells[row]?.[name]) || first.text;
    walk.last.name = `${walk.last.name} ${text}`;
  } else if (role === 'indicator' || role === 'part') {
    if (walk.columns.some((column) => column.role === 'name')) readTableRow(walk, row, role);
    else {
      const { code, titled, name } = nameOf(first.text);
      addDraft(walk, { row, column: first.column }, { code, titled, name, part: role === 'part' });
    }
  } else if (role === 'total') walk.afterTotal = true;
  return role;
}
