import { applyPlan } from '../../../src/excel/write/applyPlan';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import type { Host } from '../../../src/preview/host/host';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { ChartPlan, SheetPlan } from '../../../src/scorecard';
import { connect, dump } from '../../workbook/host';

/** A small summary of so many quarters with a chart and colours that follow the cells. */
function trend(quarters: number, title: string): SheetPlan {
  const rows = quarters + 1;
  const chart: ChartPlan = {
    key: 'trend',
    type: 'LineMarkers',
    data: { row: 2, column: 0, rows, columns: 3 },
    place: { row: 1, column: 4, rows: 10 + quarters, columns: 6 },
    title,
    legend: true,
    colors: ['#2F5D8A', '#C50F1F'],
    lines: [
      { points: 3.5, marker: 'Circle' },
      { points: 1.25, marker: 'Square' },
    ],
    labels: true,
    axis: { minimum: 0, maximum: 5, step: 1 },
  };
  const scores = Array.from({ length: quarters }, (_, i) => [`Q${i + 1}`, 2 + i / 2, 4]);
  return {
    name: 'แนวโน้ม',
    role: 'summary:trend',
    mode: 'replace',
    blocks: [{ row: 2, column: 0, cells: [['Quarter', 'Score', 'Target'], ...scores] }],
    tables: [],
    styles: [],
    merges: [],
    columnWidths: [12, 10, 10],
    rowHeights: [],
    freezeRows: 0,
    freezeColumns: 0,
    gridlines: false,
    conditional: [
      {
        area: { row: 3, column: 1, rows: quarters, columns: 1 },
        formula: '=B4<2.5',
        fill: '#F7C7C7',
        bold: true,
      },
      {
        area: { row: 3, column: 1, rows: quarters, columns: 1 },
        formula: '=B4<3.5',
        fill: '#FFF2CC',
        color: '#7F6000',
      },
    ],
    charts: [chart],
    tabColor: null,
    page: null,
  };
}

/** A line of a chart as the workbook keeps it. */
const line = (weight: number, style: string, color: string) => ({
  weight,
  marker: { style, inside: color, edge: color },
});

async function apply(sheet: SheetPlan): Promise<void> {
  await Excel.run((context) => applyPlan(context, { sheets: [sheet], activate: null }));
}

async function withTrend(): Promise<{ workbook: Workbook; host: Host }> {
  const workbook = newWorkbook();
  const host = connect(workbook);
  await apply(trend(2, 'First'));
  return { workbook, host };
}

test('a chart and rules are written, moved by the next run, and live in the file', async () => {
  const { workbook } = await withTrend();
  await apply(trend(4, 'แนวโน้ม & เป้าหมาย'));
  const sheet = workbook.sheet('แนวโน้ม');
  expect(sheet?.charts).toHaveLength(1);
  expect(sheet?.charts[0]).toMatchObject({
    type: 'LineMarkers',
    title: 'แนวโน้ม & เป้าหมาย',
    legend: 'bottom',
    axis: { minimum: 0, maximum: 5, majorUnit: 1 },
    place: { row: 1, column: 4, rows: 14, columns: 6 },
    series: [
      {
        name: 'Score',
        values: "'แนวโน้ม'!$B$4:$B$7",
        color: '#2F5D8A',
        labels: true,
        ...line(3.5, 'Circle', '#2F5D8A'),
      },
      {
        name: 'Target',
        values: "'แนวโน้ม'!$C$4:$C$7",
        color: '#C50F1F',
        labels: false,
        ...line(1.25, 'Square', '#C50F1F'),
      },
    ],
  });
  const rules = [...(sheet?.conditionalFormats ?? [])].sort((a, b) => a.priority - b.priority);
  expect(rules.map(({ formulas }) => formulas)).toEqual([['B4<2.5'], ['B4<3.5']]);

  const reopened = await openWorkbook(await saveWorkbook(workbook));
  expect(dump(reopened)).toMatchObject({
    sheets: (dump(workbook) as { sheets: { charts: unknown; conditional: unknown }[] }).sheets.map(
      ({ charts, conditional }) => ({ charts, conditional })
    ),
  });
  connect(reopened);
  await apply(trend(3, 'Third'));
  const third = await openWorkbook(await saveWorkbook(reopened));
  expect(third.sheet('แนวโน้ม')?.charts.map(({ title }) => title)).toEqual(['Third']);
});

test("a user's own chart on the sheet stays", async () => {
  const { workbook } = await withTrend();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('แนวโน้ม');
    sheet.charts.add('ColumnClustered', sheet.getRange('A3:B5'), 'Columns').name = 'Mine';
    await context.sync();
  });
  await apply(trend(4, 'Next'));
  expect(workbook.sheet('แนวโน้ม')?.charts.map(({ title }) => title)).toEqual(['Next', null]);
});

test('a host that fails at any change leaves charts and rules as they were', async () => {
  const counting = await withTrend();
  counting.host.faults.set({});
  await apply(trend(4, 'Next'));
  const { changes } = counting.host.faults;
  expect(changes).toBeGreaterThan(20);
  for (let failAction = 1; failAction <= changes; failAction++) {
    const { workbook, host } = await withTrend();
    const before = dump(workbook);
    host.faults.set({ failAction });
    await expect(apply(trend(4, 'Next'))).rejects.toBeInstanceOf(HostProblem);
    host.faults.set({});
    expect({ failAction, after: dump(workbook) }).toEqual({ failAction, after: before });
  }
});

test('a target is a line over the columns, in the file too, and again after a second run', async () => {
  const workbook = newWorkbook();
  connect(workbook);
  const [chart] = trend(2, 'First').charts ?? [];
  if (chart === undefined) throw new Error('no chart');
  const combined = (quarters: number): SheetPlan => ({
    ...trend(quarters, 'First'),
    charts: [
      {
        ...chart,
        type: 'ColumnClustered',
        data: { ...chart.data, rows: quarters + 1 },
        lineAt: 1,
      },
    ],
  });
  await apply(combined(2));
  await apply(combined(3));
  const saved = await openWorkbook(await saveWorkbook(workbook));
  for (const book of [workbook, saved]) {
    const [drawn] = book.sheets.flatMap(({ charts }) => charts);
    expect(drawn?.type).toBe('ColumnClustered');
    expect(drawn?.series.map(({ name, line, color }) => [name, line, color])).toEqual([
      ['Score', undefined, '#2F5D8A'],
      ['Target', true, '#C50F1F'],
    ]);
  }
});
