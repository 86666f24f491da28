import { planEntryForms } from '../../../src/excel/change/entryForms';
import { planNextYear } from '../../../src/excel/change/nextYear';
import { inExcel } from '../../../src/excel/host/excelBatch';
import { write } from '../../../src/excel/write/write';
import { formFile } from '../../../src/file/write/formFile';
import { planFile } from '../../../src/file/write/planFile';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { FORM_NAME, SAMPLE_NAMES, type EntryForm, type WritePlan } from '../../../src/scorecard';
import { samplePlan } from '../../../src/scorecard/start/samples/samplePlan';
import { connect, dump } from '../../workbook/host';
import { twoUnits } from '../../workbook/departments';

/** The same plan carried out in an empty workbook of Excel, saved and opened again. */
async function asExcelWrites(plan: WritePlan, form?: EntryForm): Promise<Workbook> {
  const workbook = newWorkbook();
  const [blank] = workbook.sheets;
  connect(workbook, { profile: PROFILES.m365 });
  await inExcel((context) => write(context, plan));
  if (form !== undefined) {
    await inExcel(async ({ workbook: { names, worksheets } }) => {
      names.add(FORM_NAME, form.stamp);
      const sheet = worksheets.getItem(form.sheet.name);
      for (const { row, column, rows, columns } of form.open) {
        sheet.getRangeByIndexes(row, column, rows, columns).format.protection.locked = false;
      }
      sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    });
  }
  await clientAtRest();
  if (blank) workbook.deleteSheet(blank);
  recalculate(workbook, new Map());
  return openWorkbook(await saveWorkbook(workbook));
}

const seen = (workbook: Workbook) => ({
  all: dump(workbook),
  shown: workbook.activeSheet.name,
  locked: workbook.sheets.map(({ protection }) => protection),
});

test('a form as a file is what Excel makes of its plan, cell by cell', async () => {
  for (const language of ['th', 'en'] as const) {
    connect(twoUnits());
    const { forms } = await planEntryForms({ period: 'Q2', language });
    expect(forms).toHaveLength(2);
    for (const form of forms) {
      const plan = { sheets: [form.sheet], activate: form.sheet.name };
      expect(seen(await openWorkbook(formFile(form)))).toEqual(
        seen(await asExcelWrites(plan, form))
      );
    }
  }
});

test('so is the workbook of the next year, of every sample', async () => {
  for (const name of SAMPLE_NAMES) {
    const workbook = await openWorkbook(planFile(await samplePlan(name, 'th')));
    connect(workbook);
    const year = await planNextYear();
    if (year === null) continue;
    expect(seen(await openWorkbook(planFile(year.plan)))).toEqual(
      seen(await asExcelWrites(year.plan))
    );
  }
}, 120_000);

const table = (...header: readonly (string | number | null)[]): WritePlan => ({
  sheets: [
    {
      ...{ name: "It's <1> & 2", role: 'sample', mode: 'create', merges: [], columnWidths: [] },
      blocks: [{ row: 0, column: 0, cells: [header, ['=1+1', '1-2', ' a\nb_x000D_\u0007', true]] }],
      tables: [
        {
          name: 'T',
          area: { row: 0, column: 0, rows: 2, columns: header.length },
          ...{ style: null, filterButtons: true },
        },
      ],
      styles: [{ area: { row: 1, column: 0, rows: 1, columns: 1 }, numberFormat: '"<&>" 0.0' }],
      ...{ rowHeights: [], freezeRows: 1, freezeColumns: 2, gridlines: true, tabColor: null },
      page: null,
    },
  ],
  activate: null,
});

test('text stays the text that it is, and each column of a table has a text of its own', async () => {
  const [sheet] = (await openWorkbook(planFile(table('a\nb', 2569, null, 'A\nB')))).sheets;
  expect(sheet?.name).toBe("It's <1> & 2");
  const area = { row: 0, column: 0, rows: 2, columns: 4 };
  expect(sheet?.values(area)).toEqual([
    ['a\nb', '2569', 'Column3', 'A\nB2'],
    ['=1+1', '1-2', ' a\nb_x000D_\u0007', true],
  ]);
  expect(sheet?.formula(1, 0)).toBeNull();
  expect(sheet?.style(1, 0).numberFormat).toBe('"<&>" 0.0');
  expect([sheet?.freezeRows, sheet?.freezeColumns]).toEqual([1, 2]);
});

test('the same plan gives the same file', () => {
  expect(planFile(table('a'))).toEqual(planFile(table('a')));
});

test('sheets that a run replaces and charts are no matter of files', () => {
  const [sheet] = table('a').sheets;
  if (sheet === undefined) throw new Error('no sheet');
  for (const wrong of [{ mode: 'replace' as const }, { charts: [] }]) {
    expect(() => planFile({ sheets: [{ ...sheet, ...wrong }], activate: null })).toThrow(/charts/);
  }
});
