import { detailWords } from '../../src/taskpane/detail/detailWords';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { kpiBook } from '../workbook/file';
import { openPreview, shows, showSheet, previewForTests, step } from './preview';
import {
  button,
  expectAccessible,
  expectNoFailure,
  openFile,
  place,
  savedWorkbook,
  WORDS,
} from './story';
import { VIEWS } from '../../src/taskpane/words/views';

const site = previewForTests();

const DAYS = ['1/11/2568', '25/10/2568', '20/10/2568', '15/10/2568', '10/10/2568'];

async function deadlines(): Promise<Uint8Array> {
  const workbook = kpiBook({
    settings: ['setting value', ['Fiscal year', 2569], ['Period', 'Q1']],
    indicators: [
      'code name kind levels',
      ['1', 'รายงาน', 'deadline', ...DAYS.map((day) => `ภายใน ${day}`)],
    ],
    results: ['code period actual', ['1', 'Q1', null]],
  });
  return saveWorkbook(workbook);
}

const SAID = {
  th: {
    day: '10 ตุลาคม 2568',
    late: '2 พฤศจิกายน 2568',
    far: '10 ตุลาคม 2578',
    gives: '5',
    cells: ['10 ต.ค. 2568', '10 ต.ค. 2578'],
  },
  en: {
    day: '10 October 2025',
    late: '2 November 2025',
    far: '10 October 2035',
    gives: '5',
    cells: ['2025-10-10', '2035-10-10'],
  },
} as const;

test.each([
  ['th', 'light'],
  ['en', 'dark'],
] as const)(
  'days in %s, %s: typed as people write them, said back, asked about where they are far, written as dates',
  async (language, colorScheme) => {
    const words = WORDS[language];
    const entry = VIEWS[language].entry;
    const said = SAID[language];
    const opened = await openPreview(site(), language, { colorScheme });
    const { page, pane, faults } = opened;
    await openFile(opened, 'days.xlsx', await deadlines());
    await step(pane, words.step.check).click();
    await step(pane, words.step.score).click();
    await place(opened, words.place.scores);
    await button(opened, /รายงาน/).click();
    await button(opened, detailWords[language].enterResult).click();
    const day = pane.getByLabel(entry.date, { exact: true });
    const write = button(opened, entry.write);
    await showSheet(page, 'Results');

    for (const typed of ['10/10/2568', '10 ต.ค. 68']) {
      await day.fill(typed);
      await pane.getByText(said.day, { exact: true }).waitFor();
      await pane.getByText(entry.gives(said.gives)).waitFor();
      await expectAccessible(opened);
      await write.click();
      await shows(page, 'C2', said.cells[0]);
      await button(opened, entry.undo).click();
      await shows(page, 'C2', '');
    }

    await day.fill('2/11/2568');
    await pane.getByText(said.late, { exact: true }).waitFor();
    await pane.getByText(entry.lowest).waitFor();
    await day.fill('3/4/26');
    await pane.getByText(entry.notADay('3/4/26')).waitFor();
    await expectAccessible(opened);
    await day.fill('10 ต.ค. 78');
    await expectAccessible(opened);
    expect(await write.getAttribute('aria-disabled')).toBe('true');
    await pane.getByLabel(entry.farDayMeant(said.far)).check();
    await write.click();
    await shows(page, 'C2', said.cells[1]);
    await expectNoFailure(opened);
    expect((await savedWorkbook(opened)).sheet('Results')?.value(1, 2)).toBe(49592);
    expect(faults).toEqual([]);
    await page.close();
  },
  120_000
);
