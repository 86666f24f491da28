import type { Language, Scale } from '../../../engine';
import type { Area, PlanCell, RangeStyle } from '../../plan/plan';
import { HEADER_FILL, LINES } from '../../plan/look';
import { formCells, formFont, type FormPlaces } from './formLayout';
import { levelHead } from './formLevels';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';

/** The two header rows of the form. */
export const HEADER_ROWS = 2;

export function headerCells(
  at: FormPlaces,
  numbers: ShownNumbers,
  scale: Scale,
  language: Language
): readonly (readonly PlanCell[])[] {
  const words = sheetWordsIn(language).form;
  const levels = Object.fromEntries(
    at.levels.map((level, i): [number, PlanCell] => {
      const head = levelHead(level, scale);
      const isNumber = head === String(level);
      return [at.level + i, numbers.thai || !isNumber ? numbers.digits(head) : Number(head)];
    })
  );
  return [
    formCells(at, {
      [at.sequence]: words.sequence,
      [at.group]: words.group,
      [at.indicator]: words.indicator,
      [at.level]: words.levels,
      [at.actual]: words.actual,
      [at.score]: words.score,
      [at.weight]: words.weight,
      [at.weighted]: numbers.digits(words.weighted),
    }),
    formCells(at, levels),
  ];
}

export function headerLook(row: number, at: FormPlaces): RangeStyle {
  return {
    area: { row, column: 0, rows: HEADER_ROWS, columns: at.columns },
    fill: HEADER_FILL,
    font: { ...formFont, bold: true },
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
    borders: LINES,
  };
}

/** Header cells that span both header rows, and the caption over the levels. Nothing below them is merged. */
export function headerMerges(row: number, at: FormPlaces): readonly Area[] {
  const single = at.widths.flatMap((_, column) =>
    column >= at.level && column < at.actual ? [] : [{ row, column, rows: HEADER_ROWS, columns: 1 }]
  );
  return [...single, { row, column: at.level, rows: 1, columns: at.levels.length }];
}
