import type { Area, PlanCell, RangeStyle } from '../../plan/plan';
import { GROUP_FILL, INPUT_LOOK, MUTED } from '../../plan/look';
import { COLUMN, FIRST_CELL, MOST_CELLS } from './checkColumns';
import { HEADER_ROW, type CheckRows } from './checkRows';

/** Looks of the header, the groups and the questions. */
export function checkLook(rows: CheckRows): readonly RangeStyle[] {
  const columns = COLUMN.blankIs + 1;
  return [
    {
      area: { row: HEADER_ROW, column: 0, rows: 1, columns: FIRST_CELL + MOST_CELLS },
      fill: INPUT_LOOK.optional,
      font: { bold: true, color: INPUT_LOOK.ink },
      vertical: 'Center',
      wrap: true,
    },
    ...rows.groups.flatMap(({ title, note }): RangeStyle[] => [
      { area: title, fill: GROUP_FILL, font: { bold: true, color: INPUT_LOOK.ink } },
      {
        area: note,
        fill: GROUP_FILL,
        font: { italic: true, color: MUTED },
        wrap: true,
        vertical: 'Top',
      },
    ]),
    ...rows.questions.flatMap(({ question, row, rows: height }): RangeStyle[] => [
      {
        area: { row, column: 0, rows: height, columns },
        borders: INPUT_LOOK.lines,
        vertical: 'Top',
        wrap: true,
      },
      { area: { row, column: COLUMN.number, rows: height, columns: 1 }, horizontal: 'Center' },
      {
        area: { row, column: COLUMN.answer, rows: height, columns: columns - COLUMN.answer },
        horizontal: 'Center',
      },
      // Excel would show a day as one, beside the number that is expected.
      ...(question.key === 'dateSystem' ? [{ area: answerOf(row), numberFormat: '0' }] : []),
      ...(question.cells ?? []).flatMap((cells, i) =>
        cells.map((cell, column): RangeStyle => {
          const area = { row: row + i, column: FIRST_CELL + column, rows: 1, columns: 1 };
          return cellLook(area, cell);
        })
      ),
    ]),
  ];
}

function answerOf(row: number): Area {
  return { row, column: COLUMN.answer, rows: 1, columns: 1 };
}

/** What is typed as text stays text, and days and percentages look like such. */
function cellLook(area: Area, cell: PlanCell): RangeStyle {
  const look = { area, borders: INPUT_LOOK.lines, vertical: 'Top', horizontal: 'Center' } as const;
  if (typeof cell === 'string' && cell !== '') return { ...look, numberFormat: '@' };
  if (typeof cell === 'number' && cell > 0 && cell < 1) return { ...look, numberFormat: '0%' };
  const isDay = typeof cell === 'object' && cell !== null && cell.formula.startsWith('=DATE(');
  return isDay ? { ...look, numberFormat: 'd mmm yyyy' } : look;
}
