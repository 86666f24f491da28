import type { Area, RangeStyle, SheetPlan } from '../../scorecard';

/** How one cell looks. Cells that look alike share one object. */
export interface CellLook extends Required<Omit<RangeStyle, 'area' | 'borders' | 'fill' | 'font'>> {
  readonly fill: string | null;
  readonly font: Required<NonNullable<RangeStyle['font']>>;
  /** Colour of the thin line at each side that has one. */
  readonly lines: Readonly<Partial<Record<Side, string>>>;
  readonly locked: boolean;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** What the style "Normal" of a new workbook is. */
export const PLAIN_LOOK: CellLook = {
  numberFormat: 'General',
  fill: null,
  font: { bold: false, italic: false, color: '#000000', size: 11, name: 'Calibri' },
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  lines: {},
  locked: true,
};

/** The looks of a planned sheet's cells by row and column; none where nothing is said of a cell. */
export type CellLooks = readonly (readonly (CellLook | undefined)[] | undefined)[];

/** Carries out the styles of a plan in their order, as Excel does with formats of ranges: what is said later holds. */
export function cellLooks({ styles }: Pick<SheetPlan, 'styles'>, open: readonly Area[]): CellLooks {
  const cells: (CellLook | undefined)[][] = [];
  for (const { area, ...style } of styles) change(cells, area, styled(style));
  for (const area of open) change(cells, area, () => (look) => ({ ...look, locked: false }));
  return cells;
}

type Change = (look: CellLook) => CellLook;

/** `changeAt`: what becomes of a cell, by its place in the area; the same function for the same change. */
function change(
  cells: (CellLook | undefined)[][],
  area: Area,
  changeAt: (row: number, column: number) => Change
): void {
  const known = new Map<Change, Map<CellLook, CellLook>>();
  for (let row = 0; row < area.rows; row++) {
    const line = (cells[area.row + row] ??= []);
    for (let column = 0; column < area.columns; column++) {
      const by = changeAt(row, column);
      const looks = known.get(by) ?? new Map<CellLook, CellLook>();
      known.set(by, looks);
      const before = line[area.column + column] ?? PLAIN_LOOK;
      const after = looks.get(before) ?? by(before);
      looks.set(before, after);
      line[area.column + column] = after;
    }
  }
}

/** A line between two cells belongs to the one above or to the left. */
function styled({
  borders,
  font,
  ...rest
}: Omit<RangeStyle, 'area'>): (row: number, column: number) => Change {
  const changes = [0, 1, 2, 3].map((sides): Change => {
    const lines =
      borders === undefined
        ? {}
        : {
            right: borders,
            bottom: borders,
            ...(sides & 1 ? { top: borders } : {}),
            ...(sides & 2 ? { left: borders } : {}),
          };
    return (look) => ({
      ...look,
      ...rest,
      font: { ...look.font, ...font },
      lines: { ...look.lines, ...lines },
    });
  });
  const plain = changes[0] ?? ((look: CellLook) => look);
  return (row, column) => changes[(row === 0 ? 1 : 0) + (column === 0 ? 2 : 0)] ?? plain;
}
