import { planNextYear } from '../../src/excel/change/nextYear';
import { planFile } from '../../src/file/write/planFile';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { NEXT_YEAR_WORDS } from '../../src/taskpane/nextYear/nextYearPaneWords';
import { twoUnits } from '../workbook/departments';
import { connect } from '../workbook/host';
import { openPreview, previewForTests } from './preview';
import { downloadOf, picture } from './saved';
import { button, expectAccessible, narrow, openFile, WORDS } from './story';

const site = previewForTests();

test.each([
  ['th', 'dark'],
  ['en', 'light'],
] as const)(
  'the next year in %s, %s: what names a year is shown, it opens as a new workbook, and the year after can start from that',
  async (language, colorScheme) => {
    const t = NEXT_YEAR_WORDS[language];
    connect(twoUnits());
    const year = await planNextYear();
    if (year === null) throw new Error('The workbook has a year');
    const bytes = planFile(year.plan);
    const opened = await openPreview(site(), language, { colorScheme });
    const { page, pane, faults } = opened;
    await narrow(opened);
    await openFile(opened, 'kpi2569.xlsx', await saveWorkbook(twoUnits()));
    await button(opened, WORDS[language].opens.nextYear).click();
    await button(opened, t.openYear(2570)).waitFor();
    await button(opened, t.asText).click();
    await expectAccessible(opened);
    const height = await pane.locator('body').evaluate((body) => body.scrollHeight);
    await page.setViewportSize({ width: 1600, height: Math.min(4000, height + 200) });
    await picture(opened, `next-${language}-${colorScheme}`);
    const file = await downloadOf(opened, () => button(opened, t.save).click());
    expect(file).toEqual({ name: 'KPI 2570.xlsx', bytes });
    const book = await downloadOf(opened, () => button(opened, t.openYear(2570)).click());
    expect(book).toEqual({ name: 'Book2.xlsx', bytes });
    await pane.getByText(t.opened('KPI 2570.xlsx')).waitFor();
    await picture(opened, `next-opened-${language}-${colorScheme}`);
    await openFile(opened, 'KPI 2570.xlsx', Buffer.from(bytes));
    await button(opened, WORDS[language].opens.nextYear).click();
    await button(opened, t.openYear(2571)).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  },
  120_000
);
