import type { FormWeight } from '../formCell';
import { addDoubt, doubt, openGroup } from '../formDraft';
import type { OpenGroup, Walk } from '../formDraft';
import { nameOf } from './formName';
import { columnOf, oneLine } from './formRowCells';
import type { RowRole } from '../formModel';

/** A text in the group column: a new group, the same again, or the next line of a numbered heading. */
export function readGroupCell(walk: Walk, row: number, text: string): RowRole {
  const line = oneLine(text);
  const { code } = nameOf(line);
  const current = walk.headings.at(-1);
  const before = code === null ? undefined : sameHeading(walk, code, line);
  if (before !== undefined) {
    walk.headings = [...walk.headings.filter(({ depth }) => depth < before.depth), before];
    return 'continuation';
  }
  if (
    walk.headings.some((heading) => heading.text.replace(/\s/g, '') === line.replace(/\s/g, ''))
  ) {
    return 'continuation';
  }
  if (code === null && current?.numbered) {
    // The heading before this row's own may be repeated line by line on a new page.
    if (!current.text.replace(/\s/g, '').includes(line.replace(/\s/g, '')))
      current.text += ` ${line}`;
    return 'continuation';
  }
  openGroup(walk, { text: line, row, column: columnOf(walk, 'group') }, code, null);
  return 'group';
}

/** A heading that another page repeats, however its lines are broken: its number and first letters are the same. */
function sameHeading(walk: Walk, code: string, line: string): OpenGroup | undefined {
  const start = nameOf(line).name.replace(/\s/g, '').slice(0, 10);
  return walk.groups.find(({ text }) => {
    const other = nameOf(text);
    return other.code === code && other.name.replace(/\s/g, '').startsWith(start);
  });
}

/** "30 5": this indicator opens a group, whose name stands in the cell of its work, above it. */
export function readSubtotal(
  walk: Walk,
  row: number,
  { subtotal }: FormWeight,
  work: string
): void {
  if (subtotal === null) return;
  const column = Math.max(0, columnOf(walk, 'work'));
  const [first = '', ...rest] = work.split('\n').filter((line) => line.trim() !== '');
  const text = oneLine(rest.length > 0 ? first : work);
  openGroup(walk, { text, row, column }, null, subtotal);
  if (rest.length === 0) addDoubt(walk, doubt('groupNameGlued', row, column, text));
}
