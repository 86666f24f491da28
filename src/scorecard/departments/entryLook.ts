import type { Language } from '../../engine';
import { INPUT_LOOK, inputHeader } from '../plan/look';
import type { Area, InputHelp, RangeStyle } from '../plan/plan';
import { entryFormWordsIn } from '../words/entryFormWords';
import { excludedRule, helpWith, quotientRule, textRule, type EntryRule } from './entryHelp';
import { entryTitle, FILLED_COLUMNS, type EntryColumn, type FilledColumn } from './entryLayout';
import type { EntryRow } from './entryRow';

/** Fill of the cells to fill in. */
const OPEN_FILL = '#FFF6D6';

/** Where the head of a form has what; below it the title lines of the workbook. */
export const HEAD = ['title', 'unit', 'guidance', 'locked', 'filled'] as const;
const HEAD_SIZES = { title: 14, unit: 12, guidance: 10, locked: 10, filled: 11 } as const;

/** Looks of the head, below `titles` lines of the workbook's own. */
export function headStyles(titles: number, wide: (row: number) => Area): readonly RangeStyle[] {
  const sizes = [...Array.from({ length: titles }, () => 12), ...HEAD.map((k) => HEAD_SIZES[k])];
  return sizes.map((size, row): RangeStyle => {
    const line = HEAD[row - titles];
    const isTitle = line === undefined || line === 'title' || line === 'unit';
    return {
      area: wide(row),
      font: { size, bold: isTitle, color: isTitle ? INPUT_LOOK.ink : '#404040' },
      horizontal: isTitle ? 'Center' : 'Left',
      vertical: 'Center',
      wrap: true,
    };
  });
}

export const titleStyle = (column: EntryColumn, area: Area): RangeStyle =>
  inputHeader(area, isFilledColumn(column));

const isFilledColumn = (column: EntryColumn): column is FilledColumn =>
  FILLED_COLUMNS.some((each) => each === column);

const CENTRED: readonly EntryColumn[] = ['code', 'unitOfMeasure', 'weight', 'actual', 'excluded'];
const FIGURES: readonly EntryColumn[] = ['numerator', 'denominator'];
const TEXT = '@';

/** Looks of the rows, and how what is typed there is kept. */
export function bodyStyles(
  rows: readonly EntryRow[],
  columns: readonly EntryColumn[],
  first: number
): readonly RangeStyle[] {
  const whole = (column: number): Area => ({ row: first, column, rows: rows.length, columns: 1 });
  const at = (row: number, column: EntryColumn): Area => ({
    ...{ row: first + row, column: columns.indexOf(column), rows: 1, columns: 1 },
  });
  return [
    ...columns.flatMap((column, i): readonly RangeStyle[] => {
      const centred = CENTRED.includes(column) || FIGURES.includes(column);
      return centred ? [{ area: whole(i), horizontal: 'Center' }] : [];
    }),
    { area: whole(columns.indexOf('code')), numberFormat: TEXT },
    ...openAreas(rows, columns, first).map((area): RangeStyle => ({ area, fill: OPEN_FILL })),
    ...rows.flatMap(({ rule, format, open, isPart }, row): readonly RangeStyle[] => {
      const own = rule.text && open.has('actual') ? TEXT : format;
      return [
        ...(own === null ? [] : [{ area: at(row, 'actual'), numberFormat: own }]),
        ...(isPart ? [{ area: at(row, 'name'), indent: 1 }] : []),
      ];
    }),
  ];
}

/** Cells to fill in: by column, neighbours below each other as one area. */
export function openAreas(
  rows: readonly EntryRow[],
  columns: readonly EntryColumn[],
  first: number
): readonly Area[] {
  return columns.flatMap((name, column) =>
    isFilledColumn(name)
      ? runs(rows, ({ open }) => (open.has(name) ? name : null)).map(({ row, rows: count }) => ({
          ...{ row: first + row, column, rows: count, columns: 1 },
        }))
      : []
  );
}

/** What is said and checked in the cells to fill in. */
export function helpOf(
  rows: readonly EntryRow[],
  columns: readonly EntryColumn[],
  first: number,
  language: Language
): readonly InputHelp[] {
  const { help } = entryFormWordsIn(language);
  const same: Partial<Readonly<Record<EntryColumn, EntryRule>>> = {
    numerator: quotientRule(language),
    denominator: quotientRule(language),
    excluded: excludedRule(language),
    reason: textRule(help.reason, language),
    evidence: textRule(help.evidence, language),
  };
  return columns.flatMap((name, column) => {
    if (!isFilledColumn(name)) return [];
    const ruleOf = ({ rule }: EntryRow): EntryRule | undefined =>
      name === 'actual' ? rule : same[name];
    const key = (row: EntryRow): string | null =>
      row.open.has(name) ? JSON.stringify(ruleOf(row) ?? null) : null;
    return runs(rows, key).flatMap(({ row, rows: count }) => {
      const rule = rows[row] === undefined ? undefined : ruleOf(rows[row]);
      const area = { row: first + row, column, rows: count, columns: 1 };
      return rule === undefined ? [] : [helpWith(rule, entryTitle(name, language), area)];
    });
  });
}

/** Rows below each other with the same key; those without one are left out. */
function runs(
  rows: readonly EntryRow[],
  keyOf: (row: EntryRow) => string | null
): readonly { readonly row: number; readonly rows: number }[] {
  const found: { row: number; rows: number; key: string }[] = [];
  rows.forEach((each, row) => {
    const key = keyOf(each);
    const last = found.at(-1);
    if (key === null) return;
    if (last?.key === key && last.row + last.rows === row) last.rows += 1;
    else found.push({ row, rows: 1, key });
  });
  return found;
}
