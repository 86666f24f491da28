import type { Area } from './area';

/** An Excel Table. Column names are the texts of its header row. */
export interface Table {
  readonly id: string;
  name: string;
  /** Header row, body and totals row. */
  area: Area;
  /** Built-in style such as "TableStyleLight1"; null = none. */
  style: string | null;
  showHeaders: boolean;
  showTotals: boolean;
  /** Filter buttons in the header row. */
  showFilter: boolean;
  showBandedRows: boolean;
  showFirstColumn: boolean;
}

/** A table as Excel makes one. */
export function newTable(id: string, name: string, area: Area, style: string | null): Table {
  return {
    id,
    name,
    area,
    style,
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    showBandedRows: true,
    showFirstColumn: false,
  };
}
