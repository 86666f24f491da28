import type { Chart, ChartSeries } from '../../../workbook/model/chart';
import type { Sheet } from '../../../workbook/model/sheet';
import { itemNotFound } from '../../hostError';
import { mayChange } from '../../cells/protection';

/** A chart of a sheet, found again by its id; parts of it (title, axis …) have the same subject. */
export interface ChartSubject {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface SeriesSubject extends ChartSubject {
  readonly index: number;
}

/** The chart; throws ItemNotFound when it was removed meanwhile. */
export function chartOf({ sheet, id }: ChartSubject): Chart {
  const found = sheet.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function changeChart(self: ChartSubject, by: Partial<Chart>): void {
  mayChange(self.sheet, 'objects');
  const chart = chartOf(self);
  self.sheet.charts[self.sheet.charts.indexOf(chart)] = { ...chart, ...by };
}

export function seriesOf(self: SeriesSubject): ChartSeries {
  const found = chartOf(self).series[self.index];
  if (!found) throw itemNotFound();
  return found;
}

export function changeSeries(self: SeriesSubject, by: Partial<ChartSeries>): void {
  seriesOf(self);
  const series = chartOf(self).series.map((each, i) =>
    i === self.index ? { ...each, ...by } : each
  );
  changeChart(self, { series });
}
