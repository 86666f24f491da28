import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { planEntryForms } from '../../src/excel/change/entryForms';
import { formFile } from '../../src/file/write/formFile';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { COLLECT_WORDS } from '../../src/taskpane/collect/collectWords';
import { periodName } from '../../src/engine';
import { twoUnits } from '../workbook/departments';
import { connect } from '../workbook/host';
import { openPreview, previewForTests } from './preview';
import { button, expectAccessible, narrow, openFile, savedWorkbook, WORDS } from './story';

const site = previewForTests();

/** Where pictures of the pane are put for somebody to look at; none are made without it. */
const PICTURES = process.env['KPI_PICTURES'];

/** Forms of the two units, filled in with a value for every code. */
async function filledForms(values: Readonly<Record<string, number>>) {
  connect(twoUnits());
  const { forms } = await planEntryForms({ period: 'Q2' });
  const files: { name: string; mimeType: string; buffer: Buffer }[] = [];
  for (const form of forms) {
    const workbook = await openWorkbook(formFile(form));
    for (const sheet of workbook.sheets) {
      const used = sheet.usedArea(true);
      if (used === null) continue;
      const all = sheet.values({ ...used, row: 0, column: 0, rows: used.row + used.rows });
      const top = all.findIndex(([first]) => first === 'รหัส');
      const column = (all[top] ?? []).indexOf('ผลการปฏิบัติงาน');
      all.forEach(([code], row) => {
        const value = values[`${form.unit} ${String(code)}`];
        if (row > top && value !== undefined) sheet.set(row, column, value);
      });
    }
    const buffer = Buffer.from(await saveWorkbook(workbook));
    files.push({ name: `${form.unit}.xlsx`, mimeType: 'application/octet-stream', buffer });
  }
  return files;
}

test.each([
  ['th', 'light'],
  ['en', 'dark'],
] as const)(
  'results are collected in %s, %s: several files at once, read in a worker, accepted, taken back, accepted again, and nothing the next time',
  async (language, colorScheme) => {
    const t = COLLECT_WORDS[language];
    const files = await filledForms({ 'กองคลัง 1': 91, 'กองคลัง 2': 5, 'กองช่าง 1.1': 3 });
    const opened = await openPreview(site(), language, { colorScheme });
    const { page, pane, faults } = opened;
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await narrow(opened);
    await openFile(opened, 'kpi.xlsx', await saveWorkbook(twoUnits()));
    await button(opened, WORDS[language].opens.collect).click();
    const period = pane.getByRole('combobox', { name: WORDS[language].period });
    await period.selectOption(periodName('Q2', language));
    const bad = {
      name: 'old.xls',
      mimeType: 'x/y',
      buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    };
    const input = pane.locator('input[type=file]');
    await input.setInputFiles([...files, bad]);
    await button(opened, t.accept('3')).waitFor();
    // As many as there are processors.
    expect(new Set(workers.map((url) => /read\./.test(url)))).toEqual(new Set([true]));
    await expectAccessible(opened);
    if (PICTURES !== undefined) {
      mkdirSync(PICTURES, { recursive: true });
      const height = await pane.locator('body').evaluate((body) => body.scrollHeight);
      await page.setViewportSize({ width: 1600, height: Math.min(4000, height + 200) });
      await pane.locator('body').screenshot({ path: join(PICTURES, `${language}-ready.png`) });
    }
    await button(opened, t.accept('3')).click();
    await pane.getByText(t.written('3')).waitFor();
    if (PICTURES !== undefined) {
      await pane.locator('body').screenshot({ path: join(PICTURES, `${language}-done.png`) });
    }
    await button(opened, t.takeBack('3')).click();
    await pane.getByText(t.takenBack('3')).waitFor();
    if (PICTURES !== undefined) {
      await pane.locator('body').screenshot({ path: join(PICTURES, `${language}-back.png`) });
    }
    await button(opened, t.accept('3')).click();
    await pane.getByText(t.written('3')).waitFor();
    await button(opened, t.leaveOutFile('old.xls')).click();
    await input.setInputFiles(files);
    await pane.getByText(t.nothingNew).waitFor();
    const saved = await savedWorkbook(opened);
    const found = saved.table('KpiResults');
    const rows = found?.sheet.values(found.table.area) ?? [];
    expect(rows.filter(([, code, period]) => code === '1.1' && period === 'ไตรมาส 2')).toEqual([
      ['กองช่าง', '1.1', 'ไตรมาส 2', 3, null, null, null, null, null, null],
    ]);
    expect(saved.table('KpiCollected')?.table.area.rows).toBe(4);
    expect(faults).toEqual([]);
    await page.close();
  },
  120_000
);
