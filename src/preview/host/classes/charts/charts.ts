import { CHART_TYPES, FREE_AXIS } from '../../../workbook/model/chart';
import type { Sheet } from '../../../workbook/model/sheet';
import type { Area } from '../../../workbook/model/area';
import { asName, asText } from '../../arguments';
import { areaOf, rangeArgument } from '../../cells/areas';
import { seriesFrom } from './chartData';
import { changeChart, chartOf, type ChartSubject } from './chartSubject';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, pointsOfWidth } from '../../cells/columnWidth';
import type { HostClass, Property } from '../../hostClass';
import { invalidArgument, itemNotFound } from '../../hostError';
import { mayChange } from '../../cells/protection';
import { Instance } from '../../subjects';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;
/** Size of a chart that nobody has placed: about 360 × 216 points. */
const NEW_PLACE: Area = { row: 1, column: 1, rows: 14, columns: 7 };

export const chartCollection: HostClass<Sheet> = {
  properties: { Count: { read: (self) => self.charts.length } },
  items: (self) => self.charts.map(({ id }) => instance(self, id)),
  item: (self, key) => find(self, asText(key)),
  methods: {
    Add: (self, given) => {
      mayChange(self, 'objects');
      const source = rangeArgument(given, 1, self.workbook, self);
      const id = self.workbook.newId();
      self.charts.push({
        id,
        name: `Chart ${id}`,
        type: asName(given.json(0), CHART_TYPES),
        title: null,
        legend: 'bottom',
        axis: FREE_AXIS,
        series: seriesFrom(source, asName(given.json(2) ?? 'Auto', SERIES_BY)),
        place: NEW_PLACE,
      });
      return instance(self, id);
    },
    GetCount: (self) => self.charts.length,
    GetItem: (self, given) => {
      const found = find(self, given.text(0));
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemAt: (self, given) => {
      const found = self.charts[given.integer(0)];
      if (!found) throw itemNotFound();
      return instance(self, found.id);
    },
    GetItemOrNullObject: (self, given) => find(self, given.text(0)),
  },
};

function find(sheet: Sheet, nameOrId: string): Instance<'Chart'> | null {
  const wanted = nameOrId.toLowerCase();
  const found =
    sheet.charts.find(({ name }) => name.toLowerCase() === wanted) ??
    sheet.charts.find(({ id }) => id === nameOrId);
  return found ? instance(sheet, found.id) : null;
}

function instance(sheet: Sheet, id: string): Instance<'Chart'> {
  return new Instance('Chart', { sheet, id });
}

export const chartClass: HostClass<ChartSubject> = {
  identity: (self) => ({ Id: self.id }),
  properties: {
    Id: { read: (self) => self.id },
    Name: {
      read: (self) => chartOf(self).name,
      write: (self, value) => changeChart(self, { name: asText(value) }),
    },
    ChartType: {
      read: (self) => chartOf(self).type ?? 'Invalid',
      write: (self, value) => changeChart(self, { type: asName(value, CHART_TYPES) }),
    },
    Left: points(({ sheet }, { column }) => widthBefore(sheet, column)),
    Top: points(({ sheet }, { row }) => heightBefore(sheet, row)),
    Width: points(
      ({ sheet }, { column, columns }) =>
        widthBefore(sheet, column + columns) - widthBefore(sheet, column)
    ),
    Height: points(
      ({ sheet }, { row, rows }) => heightBefore(sheet, row + rows) - heightBefore(sheet, row)
    ),
  },
  navigations: {
    Title: (self) => new Instance('ChartTitle', self),
    Legend: (self) => new Instance('ChartLegend', self),
    Axes: (self) => new Instance('ChartAxes', self),
    Series: (self) => new Instance('ChartSeriesCollection', self),
    Worksheet: (self) => new Instance('Worksheet', self.sheet),
  },
  methods: {
    SetData: (self, given) => {
      const source = rangeArgument(given, 0, self.sheet.workbook, self.sheet);
      const before = chartOf(self).series;
      const series = seriesFrom(source, asName(given.json(1) ?? 'Auto', SERIES_BY));
      changeChart(self, {
        series: series.map((each, i) => {
          const { color = null, labels = false, weight, marker } = before[i] ?? {};
          return {
            ...each,
            color,
            labels,
            ...(weight === undefined ? {} : { weight }),
            ...(marker === undefined ? {} : { marker }),
          };
        }),
      });
    },
    SetPosition: (self, given) => {
      const { workbook } = self.sheet;
      const start = areaOf(rangeArgument(given, 0, workbook, self.sheet));
      const end = given.given(1) ? areaOf(rangeArgument(given, 1, workbook, self.sheet)) : start;
      const rows = end.row + end.rows - start.row;
      const columns = end.column + end.columns - start.column;
      if (rows < 1 || columns < 1) throw invalidArgument();
      changeChart(self, { place: { row: start.row, column: start.column, rows, columns } });
    },
    Delete: (self) => {
      mayChange(self.sheet, 'objects');
      self.sheet.charts.splice(self.sheet.charts.indexOf(chartOf(self)), 1);
    },
  },
};

/** Where a chart stands; it moves by cells (`setPosition`), as the file stores it. */
function points(measure: (self: ChartSubject, place: Area) => number): Property<ChartSubject> {
  return { read: (self) => measure(self, chartOf(self).place) };
}

function widthBefore(sheet: Sheet, column: number): number {
  let points = 0;
  for (let c = 0; c < column; c++) {
    if (!sheet.hiddenColumns.has(c)) {
      points += pointsOfWidth(sheet.columnWidths.get(c) ?? DEFAULT_COLUMN_WIDTH);
    }
  }
  return points;
}

function heightBefore(sheet: Sheet, row: number): number {
  let points = 0;
  for (let r = 0; r < row; r++) {
    if (!sheet.hiddenRows.has(r)) points += sheet.rowHeights.get(r) ?? DEFAULT_ROW_HEIGHT;
  }
  return points;
}
