import type { Language, Scale } from '../../../engine';
import type { Area, PlanCell, RangeStyle } from '../../plan/plan';
import { HEADER_FILL, LINES } from '../../plan/look';
import { FORM, FORM_COLUMNS, formCells, formFont } from './formLayout';
import { LEVEL_COLUMNS, levelColumns, levelHead } from './formLevels';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';

/** The two header rows of the form. */
export const HEADER_ROWS = 2;

export function headerCells(
  numbers: ShownNumbers,
  scale: Scale,
  language: Language
): readonly (readonly PlanCell[])[] {
  const words = sheetWordsIn(language).form;
  const levels = Object.fromEntries(
    levelColumns(scale).map((levels, i): [number, PlanCell] => {
      const head = levelHead(levels, scale);
      const isNumber = head === String(levels[0]);
      return [FORM.level + i, numbers.thai || !isNumber ? numbers.digits(head) : Number(head)];
    })
  );
  return [
    formCells({
      [FORM.sequence]: words.sequence,
      [FORM.group]: words.group,
      [FORM.indicator]: words.indicator,
      [FORM.level]: words.levels,
      [FORM.actual]: words.actual,
      [FORM.score]: words.score,
      [FORM.weight]: words.weight,
      [FORM.weighted]: numbers.digits(words.weighted),
    }),
    formCells(levels),
  ];
}

export function headerLook(row: number): RangeStyle {
  return {
    area: { row, column: 0, rows: HEADER_ROWS, columns: FORM_COLUMNS },
    fill: HEADER_FILL,
    font: { ...formFont, bold: true },
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
    borders: LINES,
  };
}

/** Header cells that span both header rows, and the caption over the levels. Nothing below them is merged. */
export function headerMerges(row: number): readonly Area[] {
  const single = [0, 1, 2, 8, 9, 10, 11].map((column) => ({
    row,
    column,
    rows: HEADER_ROWS,
    columns: 1,
  }));
  return [...single, { row, column: FORM.level, rows: 1, columns: LEVEL_COLUMNS }];
}
