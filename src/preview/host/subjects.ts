import type { Area } from '../workbook/model/area';
import type { DefinedName } from '../workbook/model/definedName';
import type { Table } from '../workbook/model/table';
import type { Workbook } from '../workbook/model/model';
import type { Sheet } from '../workbook/model/sheet';
import type { ChartSubject, SeriesSubject } from './classes/charts/chartSubject';
import type { RangeHandle } from './cells/rangeHandle';
import type { MadeWorkbook } from './newWorkbooks';

export interface TableSubject {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The filter of a table, or (without one) of the sheet. */
export interface FilterSubject {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

/** All tables of the workbook, or (with a sheet) those of one sheet; likewise for names. */
export interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

export interface NameSubject {
  readonly workbook: Workbook;
  readonly name: string;
  readonly scope: DefinedName['scope'];
}

export type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal';
export type BorderSide = Side | 'InsideVertical' | 'DiagonalDown' | 'DiagonalUp';

export interface BorderSubject {
  readonly range: RangeHandle;
  readonly side: BorderSide;
}

export interface AreasSubject {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface ConditionalSubject {
  readonly sheet: Sheet;
  readonly id: string;
}

/** What stands behind an object of each class that the client knows, by the client's class name. */
export interface Subjects {
  Workbook: Workbook;
  Application: Workbook;
  WorkbookCreated: MadeWorkbook;
  /** What Excel on the web has around the workbook. */
  WacWorkbook: Workbook;
  WorkbookProtection: Workbook;
  Functions: Workbook;
  /** Its value. */
  FunctionResult: number;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  PageBreakCollection: Sheet;
  PageBreak: { readonly sheet: Sheet; readonly row: number };
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  Range: RangeHandle;
  RangeAreas: AreasSubject;
  RangeFormat: RangeHandle;
  RangeFill: RangeHandle;
  RangeFont: RangeHandle;
  RangeBorderCollection: RangeHandle;
  RangeBorder: BorderSubject;
  FormatProtection: RangeHandle;
  TableCollection: Scope;
  Table: TableSubject;
  AutoFilter: FilterSubject;
  TableRowCollection: TableSubject;
  TableRow: TableSubject & { readonly index: number };
  TableColumnCollection: TableSubject;
  TableColumn: TableSubject & { readonly index: number };
  NamedItemCollection: Scope;
  NamedItem: NameSubject;
  DataValidation: RangeHandle;
  ConditionalFormatCollection: RangeHandle;
  ConditionalFormat: ConditionalSubject;
  CellValueConditionalFormat: ConditionalSubject;
  CustomConditionalFormat: ConditionalSubject;
  TextConditionalFormat: ConditionalSubject;
  ConditionalFormatRule: ConditionalSubject;
  ConditionalRangeFormat: ConditionalSubject;
  ConditionalRangeFill: ConditionalSubject;
  ConditionalRangeFont: ConditionalSubject;
  ChartCollection: Sheet;
  Chart: ChartSubject;
  ChartTitle: ChartSubject;
  ChartLegend: ChartSubject;
  ChartAxes: ChartSubject;
  ChartAxis: ChartSubject;
  ChartSeriesCollection: ChartSubject;
  ChartSeries: SeriesSubject;
  ChartSeriesFormat: SeriesSubject;
  ChartFill: SeriesSubject;
  ChartLineFormat: SeriesSubject;
  SettingCollection: null;
  Setting: { readonly key: string };
  CustomFunctionsService: null;
  AddinService: null;
  AppRuntimeService: null;
}

export type ClassName = keyof Subjects;

/** An object as the protocol sees it: its class and what stands behind it. */
export class Instance<K extends ClassName = ClassName> {
  constructor(
    readonly type: K,
    readonly self: Subjects[K]
  ) {}
}
