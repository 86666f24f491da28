import type { Area } from '../../../workbook/model/area';
import type { BorderLine, Borders } from '../../../workbook/model/style';
import { asColor, asName } from '../../arguments';
import { cellsOf } from '../../cells/areas';
import { STYLES, WEIGHTS, factsOf, lineOf } from '../../cells/borderLines';
import type { HostClass } from '../../hostClass';
import { notImplemented } from '../../hostError';
import { mayChange } from '../../cells/protection';
import type { Json } from '../../wire/protocol';
import { restyle } from '../../cells/restyle';
import type { RangeHandle } from '../../cells/rangeHandle';
import { Instance, type BorderSide, type BorderSubject } from '../../subjects';

const SIDES: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

export const rangeBorderCollection: HostClass<RangeHandle> = {
  properties: { Count: { read: () => SIDES.length } },
  items: (self) => SIDES.filter((side) => !side.startsWith('Diagonal')).map((s) => border(self, s)),
  item: (self, key) => border(self, asName(key, SIDES)),
};

function border(range: RangeHandle, side: BorderSide): Instance<'RangeBorder'> {
  return new Instance('RangeBorder', { range, side });
}

export const rangeBorder: HostClass<BorderSubject> = {
  identity: (self) => ({ SideIndex: self.side }),
  properties: {
    SideIndex: { read: (self) => self.side },
    Style: {
      read: (self) => common(self, (line) => (line ? factsOf(line.line).style : 'None')),
      write: (self, value) => {
        const style = asName(value, STYLES);
        redraw(self, (line) => {
          const next = lineOf(style, line ? factsOf(line.line).weight : 'Thin');
          return next === null ? null : { line: next, color: line?.color ?? '#000000' };
        });
      },
    },
    Weight: {
      read: (self) => common(self, (line) => (line ? factsOf(line.line).weight : 'Thin')),
      write: (self, value) => {
        const weight = asName(value, WEIGHTS);
        redraw(self, (line) => {
          const next = lineOf(line ? factsOf(line.line).style : 'Continuous', weight) ?? 'thin';
          return { line: next, color: line?.color ?? '#000000' };
        });
      },
    },
    Color: {
      read: (self) => common(self, (line) => line?.color ?? '#000000'),
      write: (self, value) => {
        const color = asColor(value);
        redraw(self, (line) => ({ line: line?.line ?? 'thin', color }));
      },
    },
  },
};

interface Line {
  readonly cells: Area;
  readonly edge: keyof Borders;
}

/** The cells along a side, and which of their edges it is. Inside lines belong to the cell above or to the left. */
function linesOf({ range, side }: BorderSubject): readonly Line[] {
  const area = cellsOf(range);
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  switch (side) {
    case 'EdgeTop':
      return [{ cells: { ...area, rows: 1 }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ cells: { ...area, row: lastRow, rows: 1 }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ cells: { ...area, columns: 1 }, edge: 'left' }];
    case 'EdgeRight':
      return [{ cells: { ...area, column: lastColumn, columns: 1 }, edge: 'right' }];
    case 'InsideHorizontal':
      return area.rows > 1 ? [{ cells: { ...area, rows: area.rows - 1 }, edge: 'bottom' }] : [];
    case 'InsideVertical':
      return area.columns > 1
        ? [{ cells: { ...area, columns: area.columns - 1 }, edge: 'right' }]
        : [];
    default:
      throw notImplemented(`the border ${side}`);
  }
}

function redraw(self: BorderSubject, change: (line: BorderLine | null) => BorderLine | null): void {
  const { sheet } = self.range;
  mayChange(sheet, 'formatCells');
  for (const { cells, edge } of linesOf(self)) {
    restyle(sheet, cells, (before) => ({ borders: { [edge]: change(before.borders[edge]) } }));
  }
}

/** What all lines of a side have in common; null when they differ. */
function common(self: BorderSubject, read: (line: BorderLine | null) => Json): Json {
  const { sheet } = self.range;
  const values = new Set<Json>();
  for (const { cells, edge } of linesOf(self)) {
    for (let row = cells.row; row < cells.row + cells.rows; row++) {
      for (let column = cells.column; column < cells.column + cells.columns; column++) {
        values.add(read(sheet.style(row, column).borders[edge]));
      }
    }
  }
  const [first] = values;
  return values.size === 1 ? (first ?? null) : values.size === 0 ? read(null) : null;
}
