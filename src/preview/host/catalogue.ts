import { autoFilter } from './classes/autoFilter';
import * as chartParts from './classes/charts/chartParts';
import { chartClass, chartCollection } from './classes/charts/charts';
import * as conditional from './classes/conditional/conditionalFormats';
import * as conditionalRules from './classes/conditional/conditionalRules';
import { worksheetFreezePanes } from './classes/sheets/freezePanes';
import { namedItem, namedItemCollection } from './classes/names';
import { functionResult, functions } from './classes/functions';
import { pageBreak, pageBreakCollection } from './classes/sheets/pageBreaks';
import { headerFooter, headerFooterGroup, pageLayout } from './classes/sheets/pageLayout';
import { rangeClass } from './classes/ranges/range';
import { rangeAreas } from './classes/ranges/rangeAreas';
import { rangeBorder, rangeBorderCollection } from './classes/ranges/rangeBorders';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './classes/ranges/rangeFormat';
import { addinService, appRuntimeService, customFunctionsService } from './classes/services';
import { setting, settingCollection } from './classes/settings';
import { tableClass, tableColumn, tableColumnCollection } from './classes/tables/table';
import { tableRow, tableRowCollection } from './classes/tables/tableRows';
import { tableCollection } from './classes/tables/tables';
import { wacWorkbook, workbookCreated } from './classes/newWorkbook';
import { application, workbook, workbookProtection } from './classes/workbook';
import { worksheet, worksheetProtection } from './classes/sheets/worksheet';
import { worksheetCollection } from './classes/sheets/worksheets';
import { dataValidation } from './classes/validation/dataValidation';
import type { HostClasses } from './hostClass';

/** Every class that the host knows, by the client's name. What is not here fails as NotImplemented. */
export const CLASSES: HostClasses = {
  Workbook: workbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  WacWorkbook: wacWorkbook,
  WorkbookProtection: workbookProtection,
  Functions: functions,
  FunctionResult: functionResult,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: rangeClass,
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  TableCollection: tableCollection,
  Table: tableClass,
  AutoFilter: autoFilter,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditional.conditionalFormatCollection,
  ConditionalFormat: conditional.conditionalFormat,
  CellValueConditionalFormat: conditionalRules.cellValueConditionalFormat,
  CustomConditionalFormat: conditionalRules.customConditionalFormat,
  TextConditionalFormat: conditionalRules.textConditionalFormat,
  ConditionalFormatRule: conditionalRules.conditionalFormatRule,
  ConditionalRangeFormat: conditionalRules.conditionalRangeFormat,
  ConditionalRangeFill: conditionalRules.conditionalRangeFill,
  ConditionalRangeFont: conditionalRules.conditionalRangeFont,
  ChartCollection: chartCollection,
  Chart: chartClass,
  ChartTitle: chartParts.chartTitle,
  ChartLegend: chartParts.chartLegend,
  ChartAxes: chartParts.chartAxes,
  ChartAxis: chartParts.chartAxis,
  ChartSeriesCollection: chartParts.chartSeriesCollection,
  ChartSeries: chartParts.chartSeries,
  ChartSeriesFormat: chartParts.chartSeriesFormat,
  ChartFill: chartParts.chartFill,
  ChartLineFormat: chartParts.chartLineFormat,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomFunctionsService: customFunctionsService,
  AddinService: addinService,
  AppRuntimeService: appRuntimeService,
};
