import type { CellStyle, HorizontalAlignment, StyleChange } from '../../../workbook/model/style';
import { asColor, asFlag, asName, asNumber, asText } from '../../arguments';
import { areaOf } from '../../cells/areas';
import type { HostClass, Property } from '../../hostClass';
import { invalidArgument } from '../../hostError';
import { mayChange } from '../../cells/protection';
import type { Json } from '../../wire/protocol';
import type { RangeHandle } from '../../cells/rangeHandle';
import { restyle } from '../../cells/restyle';
import { sameStyle } from '../../cells/sameStyle';
import { Instance } from '../../subjects';
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  standardHeight,
  standardWidth,
} from './rangeSizes';

/** A property of every cell's style; reads null when the cells differ. */
export function styled(
  read: (style: CellStyle) => Json,
  change: (value: Json) => StyleChange
): Property<RangeHandle> {
  return {
    read: (self) => sameStyle(self.sheet, areaOf(self), read),
    write: (self, value) => {
      mayChange(self.sheet, 'formatCells');
      restyle(self.sheet, areaOf(self), change(value));
    },
  };
}

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export const rangeFormat: HostClass<RangeHandle> = {
  properties: {
    HorizontalAlignment: styled(
      (style) => style.horizontal,
      (value) => ({ horizontal: asName(value, HORIZONTAL) })
    ),
    VerticalAlignment: styled(
      (style) => style.vertical,
      (value) => ({ vertical: asName(value, VERTICAL) })
    ),
    WrapText: styled(
      (style) => style.wrap,
      (value) => ({ wrap: asFlag(value) })
    ),
    ShrinkToFit: styled(
      (style) => style.shrink,
      (value) => ({ shrink: asFlag(value) })
    ),
    IndentLevel: styled(
      (style) => style.indent,
      (value) => ({ indent: within(asNumber(value), 0, 250) })
    ),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    UseStandardWidth: standardWidth,
    UseStandardHeight: standardHeight,
  },
  navigations: {
    Borders: (self) => new Instance('RangeBorderCollection', self),
    Fill: (self) => new Instance('RangeFill', self),
    Font: (self) => new Instance('RangeFont', self),
    Protection: (self) => new Instance('FormatProtection', self),
  },
  methods: {
    AutofitColumns: (self) => autofitColumns(self),
    AutofitRows: (self) => autofitRows(self),
  },
};

export const rangeFill: HostClass<RangeHandle> = {
  properties: {
    /** "" when the cells differ, as Excel has it for fills. */
    Color: {
      read: (self) => sameStyle(self.sheet, areaOf(self), (style) => style.fill ?? '#FFFFFF') ?? '',
      write: (self, value) => changeFill(self, asColor(value)),
    },
  },
  methods: {
    Clear: (self) => changeFill(self, null),
  },
};

function changeFill(self: RangeHandle, fill: string | null): void {
  mayChange(self.sheet, 'formatCells');
  restyle(self.sheet, areaOf(self), { fill });
}

export const rangeFont: HostClass<RangeHandle> = {
  properties: {
    Bold: styled(
      (style) => style.font.bold,
      (value) => ({ font: { bold: asFlag(value) } })
    ),
    Italic: styled(
      (style) => style.font.italic,
      (value) => ({ font: { italic: asFlag(value) } })
    ),
    Strikethrough: styled(
      (style) => style.font.strikethrough,
      (value) => ({ font: { strikethrough: asFlag(value) } })
    ),
    Underline: styled(
      (style) => (style.font.underline ? 'Single' : 'None'),
      (value) => ({ font: { underline: asName(value, ['None', 'Single']) === 'Single' } })
    ),
    Color: styled(
      (style) => style.font.color,
      (value) => ({ font: { color: asColor(value) } })
    ),
    Size: styled(
      (style) => style.font.size,
      (value) => ({ font: { size: within(asNumber(value), 1, 409) } })
    ),
    Name: styled(
      (style) => style.font.name,
      (value) => ({ font: { name: asText(value) } })
    ),
  },
};

export const formatProtection: HostClass<RangeHandle> = {
  properties: {
    Locked: styled(
      (style) => style.locked,
      (value) => ({ locked: asFlag(value) })
    ),
  },
};

function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw invalidArgument();
  return value;
}
