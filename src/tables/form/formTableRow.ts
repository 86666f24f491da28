import type { PeriodId } from '../../engine';
import { readPeriod } from '../../engine';
import { formWeight } from './formCell';
import type { FormWeight } from './formCell';
import { addDoubt, addDraft, doubt, openGroup } from './formDraft';
import type { Draft, OpenGroup, Walk } from './formDraft';
import { fillLevels, fillResults, fillTargets, fillUnits, lineOfCell } from './formFill';
import { lineText, rawText } from './formGrid';
import { isTotal } from './formLine';
import { nameOf, namesIn, parentCode } from './formName';
import type { FormName } from './formName';
import type { FormRole, RowRole } from './formModel';

/** Columns by role; the first of a role is the one that counts. */
function columnOf(walk: Walk, role: FormRole): number {
  return walk.columns.findIndex((column) => column.role === role);
}

/** Text of a row in the first column of a role; `carried`: also where the cell is merged with one above. */
export function textAt(walk: Walk, row: number, role: FormRole, carried = true): string {
  const column = columnOf(walk, role);
  const cells = carried ? walk.merged : walk.grid.cells;
  return column < 0 ? '' : rawText(cells[row]?.[column]);
}

/** Texts of a row in all columns of a role. */
const textsAt = (walk: Walk, row: number, role: FormRole): string =>
  walk.columns
    .flatMap((column, c) => (column.role === role ? [rawText(walk.grid.cells[row]?.[c])] : []))
    .filter((text) => text !== '')
    .join('; ');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const orNull = (text: string): string | null => (text === '' ? null : oneLine(text));

/** Level columns that hold something in this row, by the period they stand for. */
function levelsIn(walk: Walk, row: number): ReadonlyMap<PeriodId | null, readonly number[]> {
  const found = new Map<PeriodId | null, number[]>();
  walk.columns.forEach(({ role, period }, column) => {
    if (!/^level\d$/.test(role) || lineText(walk.grid.cells[row]?.[column]) === '') return;
    found.set(period, [...(found.get(period) ?? []), column]);
  });
  return found;
}

/** Reads a row of a table whose columns are known; answers what the row is. */
export function readTableRow(walk: Walk, row: number, forced: RowRole | null): RowRole {
  const levels = levelsIn(walk, row);
  const weightColumn = columnOf(walk, 'weight');
  const weight = formWeight(walk.grid.cells[row]?.[weightColumn]);
  const targets = walk.columns.flatMap(({ role }, column) =>
    role === 'target' && lineText(walk.grid.cells[row]?.[column]) !== '' ? [column] : []
  );
  const name = textAt(walk, row, 'name', walk.grid.merges !== null);
  const bare = levels.size === 0 && targets.length === 0;
  const texts = (walk.grid.cells[row] ?? []).map(lineText);
  const totalAt = texts.findIndex(isTotal);
  if (forced === null && bare && totalAt >= 0) {
    if (weight.weight !== null) walk.total = { row, column: weightColumn, weight: weight.weight };
    walk.afterTotal = true;
    return 'total';
  }
  const order = textAt(walk, row, 'code', false) || textAt(walk, row, 'order', false);
  const unnumbered = nameOf(name).code === null && !/^[\d๐-๙]/.test(order);
  if (forced === null && walk.afterTotal && unnumbered) return 'ignored';
  const groupText = textAt(walk, row, 'group');
  if (groupText !== '') readGroupCell(walk, row, groupText);
  const work = textAt(walk, row, 'work', false);
  if (forced === null && name === '' && bare) {
    if (weight.weight !== null && (work !== '' || groupText !== '')) {
      const column = columnOf(walk, work === '' ? 'group' : 'work');
      const { weight: own, subtotal } = weight;
      openGroup(walk, { text: oneLine(work || groupText), row, column }, null, subtotal ?? own);
      return 'group';
    }
    return nothingNamed(walk, row, work, groupText);
  }
  const nameless = name === '' ? !isPeriodRow(walk, row) : !/\p{L}/u.test(name);
  if (forced === null && nameless) {
    addDoubt(walk, doubt('notUnderstood', row, Math.max(0, columnOf(walk, 'name'))));
    return 'uncertain';
  }
  const numbered = nameOf(name, nextNumber(walk));
  const coded = order !== '';
  const alone = bare && weight.weight === null && !coded && numbered.code === null;
  if (forced === null && alone && walk.numbered && walk.last !== null) {
    walk.last.name = `${walk.last.name} ${oneLine(name)}`;
    if (work !== '' && walk.last.note !== null) walk.last.note += ` ${oneLine(work)}`;
    return 'continuation';
  }
  readSubtotal(walk, row, weight, work);
  return addIndicators(walk, row, { name, levels, weight, targets, work, forced });
}

function nextNumber(walk: Walk): number | null {
  const last = Number((walk.last?.code ?? '').split('.')[0]);
  return walk.last === null || !Number.isInteger(last) ? null : last + 1;
}

function nothingNamed(walk: Walk, row: number, work: string, groupText: string): RowRole {
  if (groupText !== '' && work === '') return 'group';
  if (work !== '' && walk.last !== null) return 'continuation';
  addDoubt(walk, doubt('notUnderstood', row, 0));
  return 'uncertain';
}

/** Another period of the indicator above: its name is not repeated. */
function isPeriodRow(walk: Walk, row: number): boolean {
  return walk.last !== null && readPeriod(textAt(walk, row, 'period')) !== null;
}

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
function readSubtotal(walk: Walk, row: number, { subtotal }: FormWeight, work: string): void {
  if (subtotal === null) return;
  const column = Math.max(0, columnOf(walk, 'work'));
  const [first = '', ...rest] = work.split('\n').filter((line) => line.trim() !== '');
  const text = oneLine(rest.length > 0 ? first : work);
  openGroup(walk, { text, row, column }, null, subtotal);
  if (rest.length === 0) addDoubt(walk, doubt('groupNameGlued', row, column, text));
}

interface Found {
  readonly name: string;
  readonly levels: ReadonlyMap<PeriodId | null, readonly number[]>;
  readonly weight: FormWeight;
  readonly targets: readonly number[];
  readonly work: string;
  readonly forced: RowRole | null;
}

function addIndicators(walk: Walk, row: number, found: Found): RowRole {
  const column = Math.max(0, columnOf(walk, 'name'));
  const again = found.name === '' ? walk.last : null;
  const names: readonly FormName[] =
    again === null
      ? namesIn(found.name, nextNumber(walk))
      : [{ code: again.code, titled: again.titled, name: again.name }];
  const under = titleOf(walk, names);
  if (under === null) walk.title = null;
  const periods = [...found.levels.keys()];
  const [firstPeriod = null, ...otherPeriods] = periods;
  const stated = readPeriod(textAt(walk, row, 'period')) ?? walk.period;
  const drafts = names.map((each, i) => {
    const code = codeOf(walk, row, each, i);
    return addDraft(
      walk,
      { row, column },
      {
        ...each,
        code,
        part: found.forced === 'part',
        unitOfMeasure: orNull(textAt(walk, row, 'unitOfMeasure')),
        supervisor: orNull(textAt(walk, row, 'supervisor')),
        dataKeeper: orNull(textAt(walk, row, 'dataKeeper')),
        formula: orNull(textAt(walk, row, 'formula', false)),
        evidence: orNull(textAt(walk, row, 'evidence', false)),
        note: orNull(textsAt(walk, row, 'note')) ?? orNull(found.work),
        period: firstPeriod ?? stated,
        under,
        section: walk.section,
      }
    );
  });
  walk.numbered ||= names.some(({ code }) => code !== null);
  const isParent = (i: number): boolean => parentCode(names[i + 1]?.code ?? '') === names[i]?.code;
  const leaves = drafts.filter((_, i) => !isParent(i));
  const [main] = leaves.length === 1 ? leaves : drafts;
  if (main === undefined) return 'uncertain';
  if (drafts.length > 1)
    main.doubts.push(doubt('severalInOneCell', row, column, lineOfCell(walk, row, column)));
  main.weight = found.weight.weight;
  if (found.weight.unclear) {
    const at = columnOf(walk, 'weight');
    main.doubts.push(doubt('weightUnclear', row, at, lineOfCell(walk, row, at)));
  }
  if (leaves.length > 1 && found.levels.size > 0) {
    main.doubts.push(doubt('levelsUnclear', row, column));
  }
  fillLevels(walk, main, found.levels.get(firstPeriod) ?? []);
  for (const period of otherPeriods) {
    const { id: _id, row: _row, column: _column, ...same } = main;
    const next = addDraft(
      walk,
      { row, column },
      {
        ...same,
        period,
        levels: [null, null, null, null, null, null],
        results: [],
        doubts: [],
      }
    );
    fillLevels(walk, next, found.levels.get(period) ?? []);
  }
  fillTargets(walk, row, found.targets, drafts, leaves);
  fillResults(walk, main, stated);
  if (leaves.length > 1 && main.results.length > 0) {
    main.doubts.push(doubt('resultsUnclear', row, column));
  }
  const whole = drafts.filter(({ code }) => parentCode(code ?? '') === null);
  fillUnits(walk, row, whole, drafts, textAt(walk, row, 'unit'));
  return found.forced ?? (parentCode(drafts[0]?.code ?? '') === null ? 'indicator' : 'part');
}

/** The title line above, where the row's own number does not say otherwise. */
function titleOf(walk: Walk, names: readonly FormName[]): Draft | null {
  const own = names[0]?.code ?? null;
  const { title } = walk;
  return title !== null && (own === null || own === title.code) ? title : null;
}

/** A code column comes first, then the indicator's own number, then the row's. */
function codeOf(walk: Walk, row: number, { code }: FormName, index: number): string | null {
  if (index > 0) return code;
  const stated = oneLine(textAt(walk, row, 'code')).replace(/[.)]$/, '');
  if (stated !== '') return stated;
  return code ?? (orNull(textAt(walk, row, 'order', false))?.replace(/[.)]$/, '') || null);
}
