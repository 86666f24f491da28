import type { Chart } from '../../model/chart';
import type { Sheet } from '../../model/sheet';
import type { Package } from '../package/package';
import { children } from '../../../../file/package/readXml';
import { removeElement } from '../package/xml';
import type { ChartSource } from '../source';
import { readChart } from './chartReader';
import { chartXml } from './chartXml';
import {
  addAnchor,
  addDrawing,
  anchorElement,
  changeAnchor,
  drawingOf,
  frameOf,
  nameOf,
  placeOf,
} from './drawing';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Reads the charts of a worksheet part into its sheet; returns where each is kept, by id. */
export function readCharts(file: Package, part: string, sheet: Sheet): Map<string, ChartSource> {
  const sources = new Map<string, ChartSource>();
  const drawing = drawingOf(file, part);
  if (drawing === null) return sources;
  const anchors = children(file.root(drawing));
  for (const { id: relationship, kind, target } of file.relationships(drawing)) {
    if (!/^chart(Ex)?$/.test(kind) || !file.has(target)) continue;
    const anchor = anchors.find((each) => frameOf(each, relationship) !== null) ?? null;
    const chart: Chart = {
      id: sheet.workbook.newId(),
      name: nameOf(anchor) ?? `Chart ${sheet.charts.length + 1}`,
      ...readChart(file.text(target)),
      place: placeOf(anchor),
    };
    sheet.charts.push(chart);
    sources.set(chart.id, { part: target, drawing, relationship, facts: JSON.stringify(chart) });
  }
  return sources;
}

export function chartsChanged(sheet: Sheet, sources: ReadonlyMap<string, ChartSource>): boolean {
  return (
    sheet.charts.length !== sources.size ||
    sheet.charts.some((chart) => sources.get(chart.id)?.facts !== JSON.stringify(chart))
  );
}

/** Brings the charts of a worksheet part in line with its sheet; pictures and shapes beside them stay. */
export function writeCharts(
  file: Package,
  part: string,
  sheet: Sheet,
  sources: ReadonlyMap<string, ChartSource>
): void {
  for (const [id, source] of sources) {
    if (sheet.charts.some((chart) => chart.id === id)) continue;
    changeAnchor(file, source, removeElement);
    file.unrelate(source.drawing, source.relationship);
    file.remove(source.part);
  }
  for (const chart of sheet.charts) {
    const source = sources.get(chart.id);
    if (source?.facts === JSON.stringify(chart)) continue;
    const text = chartXml(chart);
    if (source === undefined) {
      const drawing = drawingOf(file, part) ?? addDrawing(file, part);
      const added = file.add('xl/charts/chart', CHART_TYPE, text);
      addAnchor(file, drawing, chart, file.relate(drawing, 'chart', added));
      continue;
    }
    file.setText(source.part, text);
    changeAnchor(file, source, (anchor) => {
      const fresh = anchorElement(anchor, chart, source.relationship);
      anchor.parentNode?.replaceChild(fresh, anchor);
    });
  }
}
