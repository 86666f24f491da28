import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { strFromU8, unzipSync } from 'fflate';
import { runHeadless } from '../../../src/preview/cli/headless';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { insertSample } from '../../../src/excel/change/changeTables';
import { SUMMARY_ROLES } from '../../../src/scorecard';
import { connect } from '../../workbook/host';

/** The sample, scored, with every summary sheet that it has something for. */
async function written(): Promise<Uint8Array> {
  const workbook = newWorkbook();
  connect(workbook);
  await insertSample('nonthaburi', 'en');
  await setTarget(4);
  const { saved } = await runHeadless(await saveWorkbook(workbook), {
    lang: 'en',
    freeze: false,
    write: true,
    sheets: SUMMARY_ROLES,
  });
  if (saved === null) throw new Error('Nothing was saved');
  return saved;
}

/** What the organisation wants its total to be, as somebody types it among the settings. */
async function setTarget(score: number): Promise<void> {
  await Excel.run(async (context) => {
    const settings = context.workbook.tables.getItem('KpiSettings').getDataBodyRange();
    settings.load('values');
    await context.sync();
    const row = settings.values.findIndex(([name]) => name === 'Target score');
    settings.getCell(row, 1).values = [[score]];
    await context.sync();
  });
}

let bytes: Uint8Array;
beforeAll(async () => {
  installChartSupport();
  bytes = await written();
}, 60_000);

/** What another reader of workbooks finds: tables, charts, colour rules and print set-up by sheet. */
const EXPECTED = [
  ['Sheet1', [], 0, 0, null],
  ['KPI', ['KpiIndicators'], 0, 0, null],
  ['Results', ['KpiResults'], 0, 0, null],
  ['KPI Settings', ['KpiBands', 'KpiSettings'], 0, 0, null],
  ['Holidays', ['KpiHolidays'], 0, 0, null],
  ['Scores', ['KpiScores', 'KpiTotals'], 0, 0, '4:4'],
  ['Summary', [], 0, 0, '4:5'],
  ['Executive summary', [], 1, 1, null],
  ['Trend', [], 1, 2, '4:4'],
  ['Exceptions', ['KpiActions'], 0, 0, '4:4'],
  ['Path to next band', [], 0, 0, '4:4'],
  ['Rules of scoring', [], 0, 0, null],
] as const;

test('another library reads the tables, charts, colour rules and print set-up that were written', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const found = workbook.worksheets.map((sheet) => [
    sheet.name,
    sheet
      .getTables()
      .map((table) => String(table.name))
      .sort(),
    sheet.getCharts().length,
    sheet.conditionalFormattings.length,
    EXPECTED.find(([name]) => name === sheet.name)?.[4] === null
      ? null
      : (sheet.pageSetup.printTitlesRow ?? null),
  ]);
  expect(found).toEqual(EXPECTED);
  for (const sheet of workbook.worksheets.slice(5)) {
    expect([sheet.name, sheet.pageSetup.printArea]).toEqual([
      sheet.name,
      expect.stringMatching(/^A1:[A-Z]+\d+$/),
    ]);
    expect([sheet.name, sheet.pageSetup.paperSize]).toEqual([sheet.name, 9]);
  }
});

test('another library reads in the charts what they show', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const charts = workbook.worksheets.flatMap((sheet) => sheet.getCharts());
  const shown = charts.map(({ chartModel }) => {
    const { chartTypes = [], axes = [] } = chartModel?.chart.plotArea ?? {};
    const series = chartTypes.flatMap((group) => ('series' in group ? group.series : []));
    return {
      types: chartTypes.map(({ type }) => type),
      scale: axes.find(({ axisType }) => axisType === 'val')?.scaling,
      legend: chartModel?.chart.legend?.legendPos,
      firstTwo: series.slice(0, 2),
    };
  });
  const drawn = (name: string, categories: string, values: string) => ({
    tx: { value: name },
    cat: { strRef: { formula: categories } },
    val: { numRef: { formula: values } },
  });
  const [names, months] = ["'Executive summary'!$B$9:$B$14", 'Trend!$C$4:$F$4'];
  expect(shown).toMatchObject([
    {
      types: ['bar', 'line'],
      scale: { min: 0, max: 5 },
      legend: 'b',
      firstTwo: [
        drawn('Score', names, "'Executive summary'!$C$9:$C$14"),
        drawn('Target', names, "'Executive summary'!$D$9:$D$14"),
      ],
    },
    {
      types: ['line'],
      scale: { min: 0, max: 5 },
      legend: 'b',
      firstTwo: [
        drawn('Total', months, 'Trend!$C$5:$F$5'),
        drawn('Target for the total', months, 'Trend!$C$6:$F$6'),
      ],
    },
  ]);
});

describe('the package', () => {
  const parts = (): Record<string, Uint8Array> => unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts()[part] ?? new Uint8Array());

  test('every relationship leads to a part, and every part has a content type', () => {
    const names = Object.keys(parts());
    const types = text('[Content_Types].xml');
    for (const rels of names.filter((name) => name.endsWith('.rels'))) {
      const folder = rels.replace(/_rels\/[^/]+$/, '');
      for (const [, attributes = ''] of text(rels).matchAll(/<Relationship ([^>]+)\/?>/g)) {
        if (attributes.includes('TargetMode="External"')) continue;
        const target = /Target="([^"]+)"/.exec(attributes)?.[1] ?? '';
        const path = target.startsWith('/')
          ? target.slice(1)
          : new URL(target, `http://x/${folder}`).pathname.slice(1);
        expect([rels, target, names.includes(path)]).toEqual([rels, target, true]);
      }
    }
    for (const name of names.filter((each) => each !== '[Content_Types].xml')) {
      const extension = name.split('.').pop() ?? '';
      const known = types.includes(`"/${name}"`) || types.includes(`Extension="${extension}"`);
      expect([name, known]).toEqual([name, true]);
    }
  });

  test('the elements of every worksheet stand in the order that Excel wants', () => {
    const order = (
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter ' +
      'mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
      'headerFooter rowBreaks colBreaks drawing legacyDrawing tableParts extLst'
    ).split(' ');
    for (const name of Object.keys(parts())) {
      if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
      const outer = text(name).replace(/<sheetData>[\s\S]*<\/sheetData>/, '<sheetData/>');
      const body = outer.replace(/^[\s\S]*?<worksheet[^>]*>/, '');
      const found: string[] = [];
      let depth = 0;
      for (const [tag, close, element = '', self] of body.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
        if (tag.startsWith('<?')) continue;
        if (close) depth -= 1;
        else {
          if (depth === 0) found.push(element);
          if (!self) depth += 1;
        }
      }
      const places = found
        .filter((element) => element !== 'worksheet')
        .map((e) => order.indexOf(e));
      expect([name, places]).toEqual([name, [...places].sort((a, b) => a - b)]);
      expect(places).not.toContain(-1);
    }
  });
});
