import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { HISTORY_PANE_WORDS } from '../../src/taskpane/history/historyPaneWords';
import { kpiBook } from '../workbook/file';
import { openPreview, previewForTests, showSheet } from './preview';
import { picture } from './saved';
import { button, expectAccessible, expectNoFailure, narrow, openFile, WORDS } from './story';

const site = previewForTests();

const yearFile = (year: number, actual: number): Promise<Uint8Array> =>
  saveWorkbook(
    kpiBook({
      settings: ['setting value', ['Fiscal year', year]],
      indicators: ['code name levels weight', ['1', 'น้ำประปา', 50, 60, 70, 80, 90, 100]],
      results: ['code period actual', ['1', 'Q1', actual]],
    })
  );

test.each([
  ['th', 'light'],
  ['en', 'dark'],
] as const)(
  'scores over the years in %s, %s: a file of the year before is read, the sheet is written, and the next time all is known',
  async (language, colorScheme) => {
    const t = HISTORY_PANE_WORDS[language];
    const opened = await openPreview(site(), language, { colorScheme });
    const { page, pane, faults } = opened;
    await narrow(opened);
    await openFile(opened, 'kpi69.xlsx', await yearFile(2569, 85));
    await button(opened, WORDS[language].opens.history).click();
    await button(opened, t.write('2')).waitFor();
    await pane.locator('input[type=file]:enabled').setInputFiles({
      name: 'kpi68.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await yearFile(2568, 65)),
    });
    await button(opened, t.write('4')).waitFor();
    await pane.getByText('▲ 2.00').first().waitFor();
    await expectAccessible(opened);
    await picture(opened, `history-${language}-${colorScheme}`);
    await button(opened, t.write('4')).click();
    await pane.getByText(t.written).waitFor();
    await expectNoFailure(opened);
    // Sheets are in the language of the workbook, Thai where it states none.
    await showSheet(page, 'ประวัติคะแนน');
    await picture(opened, `history-written-${language}-${colorScheme}`);
    await button(opened, t.back).click();
    await button(opened, WORDS[language].opens.history).click();
    await button(opened, t.write('4')).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  },
  120_000
);
