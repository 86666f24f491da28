import {
  CHART_TYPES,
  FREE_MARKER,
  MARKERS,
  type Chart,
  type ChartSeries,
  type Marker,
  type ValueAxis,
} from '../../../workbook/model/chart';
import { asColor, asFlag, asName, asNumber, asText } from '../../arguments';
import { areaOf, rangeArgument } from '../../cells/areas';
import { qualified } from './chartData';
import {
  changeChart,
  changeSeries,
  chartOf,
  seriesOf,
  type ChartSubject,
  type SeriesSubject,
} from './chartSubject';
import type { HostClass, Property } from '../../hostClass';
import { invalidArgument, itemNotFound, notImplemented } from '../../hostError';
import { Instance } from '../../subjects';

export const chartTitle: HostClass<ChartSubject> = {
  properties: {
    Text: {
      read: (self) => chartOf(self).title ?? '',
      write: (self, value) => changeChart(self, { title: asText(value) }),
    },
    Visible: {
      read: (self) => chartOf(self).title !== null,
      write: (self, value) =>
        changeChart(self, { title: asFlag(value) ? (chartOf(self).title ?? '') : null }),
    },
  },
};

const LEGEND = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;
const POSITIONS = ['Top', 'Bottom', 'Left', 'Right'] as const;

export const chartLegend: HostClass<ChartSubject> = {
  properties: {
    Visible: {
      read: (self) => chartOf(self).legend !== null,
      write: (self, value) =>
        changeChart(self, { legend: asFlag(value) ? (chartOf(self).legend ?? 'bottom') : null }),
    },
    Position: {
      read: (self) => POSITIONS.find((each) => LEGEND[each] === chartOf(self).legend) ?? 'Invalid',
      write: (self, value) => changeChart(self, { legend: LEGEND[asName(value, POSITIONS)] }),
    },
  },
};

export const chartAxes: HostClass<ChartSubject> = {
  navigations: {
    ValueAxis: (self) => new Instance('ChartAxis', self),
    CategoryAxis: () => {
      throw notImplemented('ChartAxes.categoryAxis');
    },
  },
};

/** The value axis; what nobody has set reads as an empty text, as Excel gives it. */
export const chartAxis: HostClass<ChartSubject> = {
  properties: {
    Minimum: axisNumber('minimum'),
    Maximum: axisNumber('maximum'),
    MajorUnit: axisNumber('majorUnit'),
    NumberFormat: {
      read: (self) => chartOf(self).axis.numberFormat ?? 'General',
      write: (self, value) => changeAxis(self, { numberFormat: asText(value) }),
    },
  },
};

function axisNumber(name: 'minimum' | 'maximum' | 'majorUnit'): Property<ChartSubject> {
  return {
    read: (self) => chartOf(self).axis[name] ?? '',
    write: (self, value) => changeAxis(self, { [name]: value === '' ? null : asNumber(value) }),
  };
}

function changeAxis(self: ChartSubject, by: Partial<ValueAxis>): void {
  const { axis }: Chart = chartOf(self);
  changeChart(self, { axis: { ...axis, ...by } });
}

export const chartSeriesCollection: HostClass<ChartSubject> = {
  properties: { Count: { read: (self) => chartOf(self).series.length } },
  items: (self) => chartOf(self).series.map((_, index) => seriesAt(self, index)),
  methods: {
    GetCount: (self) => chartOf(self).series.length,
    GetItemAt: (self, given) => {
      const index = given.integer(0);
      if (chartOf(self).series[index] === undefined) throw itemNotFound();
      return seriesAt(self, index);
    },
  },
};

function seriesAt({ sheet, id }: ChartSubject, index: number): Instance<'ChartSeries'> {
  return new Instance('ChartSeries', { sheet, id, index });
}

export const chartSeries: HostClass<SeriesSubject> = {
  properties: {
    Name: {
      read: (self) => seriesOf(self).name,
      write: (self, value) => changeSeries(self, { name: asText(value) }),
    },
    ChartType: {
      read: (self) => (seriesOf(self).line ? 'Line' : (chartOf(self).type ?? 'Invalid')),
      write: (self, value) => {
        const type = asName(value, CHART_TYPES);
        const { type: whole, series } = chartOf(self);
        const { line: _, ...plain } = seriesOf(self);
        // Of charts with two types only lines over columns can be made here.
        if (type !== whole && !(type === 'Line' && whole === 'ColumnClustered')) {
          throw notImplemented('ChartSeries.chartType');
        }
        const now: ChartSeries = type === whole ? plain : { ...plain, line: true };
        changeChart(self, { series: series.map((each, i) => (i === self.index ? now : each)) });
      },
    },
    HasDataLabels: {
      read: (self) => seriesOf(self).labels,
      write: (self, value) => changeSeries(self, { labels: asFlag(value) }),
    },
    MarkerStyle: {
      read: (self) => markerOf(self).style,
      write: (self, value) => changeMarker(self, { style: asName(value, MARKERS) }),
    },
    MarkerBackgroundColor: markerColor('inside'),
    MarkerForegroundColor: markerColor('edge'),
  },
  navigations: { Format: (self) => new Instance('ChartSeriesFormat', self) },
  methods: {
    SetValues: (self, given) => changeSeries(self, { values: referenceOf(self, given) }),
    SetXAxisValues: (self, given) => changeSeries(self, { categories: referenceOf(self, given) }),
    GetDimensionDataSourceString: (self, given) =>
      given.text(0) === 'Categories' ? (seriesOf(self).categories ?? '') : seriesOf(self).values,
  },
};

const markerOf = (self: SeriesSubject): Marker => seriesOf(self).marker ?? FREE_MARKER;

function changeMarker(self: SeriesSubject, by: Partial<Marker>): void {
  changeSeries(self, { marker: { ...markerOf(self), ...by } });
}

function markerColor(part: 'inside' | 'edge'): Property<SeriesSubject> {
  return {
    read: (self) => markerOf(self)[part] ?? '',
    write: (self, value) => changeMarker(self, { [part]: asColor(value) }),
  };
}

function referenceOf({ sheet }: SeriesSubject, given: Parameters<typeof rangeArgument>[0]): string {
  const source = rangeArgument(given, 0, sheet.workbook, sheet);
  return qualified(source.sheet, areaOf(source));
}

export const chartSeriesFormat: HostClass<SeriesSubject> = {
  navigations: {
    Fill: (self) => new Instance('ChartFill', self),
    Line: (self) => new Instance('ChartLineFormat', self),
  },
};

export const chartFill: HostClass<SeriesSubject> = {
  methods: {
    SetSolidColor: (self, given) => changeSeries(self, { color: asColor(given.json(0)) }),
    Clear: (self) => changeSeries(self, { color: null }),
  },
};

/** Points of a line that nobody has set. */
const USUAL_WEIGHT = 2.25;

export const chartLineFormat: HostClass<SeriesSubject> = {
  properties: {
    Color: {
      read: (self) => seriesOf(self).color ?? '',
      write: (self, value) => changeSeries(self, { color: asColor(value) }),
    },
    Weight: {
      read: (self) => seriesOf(self).weight ?? USUAL_WEIGHT,
      write: (self, value) => {
        const weight = asNumber(value);
        if (weight <= 0) throw invalidArgument();
        changeSeries(self, { weight });
      },
    },
  },
};
