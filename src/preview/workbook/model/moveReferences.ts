import { readArea, type Area } from './area';
import { changeFormulas } from './changeFormulas';
import { CORNER, END, SHEET, TEXT } from './formulaGrammar';
import type { Sheet, Workbook } from './sheet';

/** Where an area goes when cells move; null: it is gone. */
export type Move = (area: Area) => Area | null;

/** Columns of tables and other workbooks. */
const BRACKETS = '\\[[^\\]]*\\]';
const BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_.$!'\\]:])";
const PIECES = new RegExp(
  `${TEXT}|${BRACKETS}|${BEFORE}(?<sheet>${SHEET})?(?<cells>${CORNER}(?::${CORNER})?)${END}`,
  'giu'
);

/** Lets every reference in the workbook to cells of a sheet that move go with them; whole rows and columns stay. */
export function moveReferences(workbook: Workbook, moved: Sheet, move: Move): void {
  changeFormulas(workbook, (formula, home) => moveIn(workbook, formula, home, moved, move));
}

function moveIn(
  workbook: Workbook,
  formula: string,
  home: Sheet | null,
  moved: Sheet,
  move: Move
): string {
  return formula.replace(PIECES, (...match) => {
    const whole = String(match[0]);
    const { sheet, quoted, plain, cells } = match.at(-1) as Readonly<
      Record<string, string | undefined>
    >;
    if (cells === undefined) return whole;
    const named = quoted?.slice(1, -1).replaceAll("''", "'") ?? plain;
    const target = named === undefined ? home : workbook.sheet(named);
    const area = target === moved ? readArea(cells) : null;
    if (area === null) return whole;
    const now = move(area);
    return (sheet ?? '') + (now === null ? '#REF!' : respelled(cells, area, now));
  });
}

/** The same corners in their new rows, with the marks that they have. */
function respelled(cells: string, from: Area, to: Area): string {
  return cells
    .split(':')
    .map((corner) =>
      corner.replace(/\d+$/, (row) =>
        String((Number(row) - 1 === from.row ? to.row : to.row + to.rows - 1) + 1)
      )
    )
    .join(':');
}
