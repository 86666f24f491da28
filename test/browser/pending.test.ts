import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { kpiBook } from '../workbook/file';
import {
  enter,
  openPreview,
  type OpenPreview,
  previewForTests,
  shows,
  showSheet,
  step,
} from './preview';
import {
  ANY,
  button,
  expectAccessible,
  expectNoFailure,
  openFile,
  place,
  saying,
  savedWorkbook,
  WORDS,
} from './story';
import { VIEWS } from '../../src/taskpane/words/views';
import { detailWords } from '../../src/taskpane/detail/detailWords';

const site = previewForTests();

/** A parent with two parts, and three indicators beside it; all wait for a result in Q1, but the first where it is given. */
async function waiting(first: string | null = null): Promise<Uint8Array> {
  const numbers = [50, 60, 70, 80, 90];
  const workbook = kpiBook({
    settings: ['setting value', ['Fiscal year', 2569]],
    indicators: [
      'code partOf name kind weight levels',
      ['1', null, 'ถนน', null, 20, ...numbers],
      ['2', null, 'น้ำประปา', null, 20, ...numbers],
      ['3', null, 'ขยะ', null, 20, ...numbers],
      ['4', null, 'แผนงาน', 'composite', 40, ...numbers.map(() => null)],
      ['4.1', '4', 'ร่างแผน', null, null, ...numbers],
      ['4.2', '4', 'ประกาศแผน', null, null, ...numbers],
    ],
    results: [
      'code period actual',
      ['1', 'Q1', first],
      ...['2', '3', '4.1', '4.2'].map((code) => [code, 'Q1', null]),
    ],
  });
  return saveWorkbook(workbook);
}

/** On a computer a quarter as fast: readings of the workbook take long enough to be seen. */
async function slowly({ page }: OpenPreview, work: () => Promise<void>): Promise<void> {
  const client = await page.context().newCDPSession(page);
  try {
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await work();
  } finally {
    await client.detach();
  }
}

/** How often everything below the steps has moved from now on: a click begun there would end elsewhere. */
async function countMoves({ page }: OpenPreview): Promise<() => Promise<unknown>> {
  const pane = page.frame({ url: /taskpane\.html/ });
  await pane?.evaluate(`
    window.moves = 0;
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().flatMap(({ sources }) => sources);
      window.moves += shifts.filter(({ node }) => node?.nodeName === 'MAIN').length;
    }).observe({ type: 'layout-shift' });
  `);
  return async () => pane?.evaluate('window.moves');
}

/** The pane as wide and as high as on a small screen. */
const SMALL =
  '#pane { position: fixed; inset: 0 auto auto 0; z-index: 9; width: 350px; height: 768px; }';

test.each([
  ['th', { colorScheme: 'light' }],
  ['en', { colorScheme: 'dark' }],
] as const)(
  'what is pending, in %s: one after the other by the keyboard alone, in the quarter, with Save in sight; taken back',
  async (language, look) => {
    const words = WORDS[language];
    const entry = VIEWS[language].entry;
    const opened = await openPreview(site(), language, look);
    const { page, pane, faults } = opened;
    await openFile(opened, 'pending.xlsx', await waiting());
    await showSheet(page, 'Results');
    await shows(page, 'A6', '4.2');
    await button(opened, saying(words.enterPending(5))).click();

    const field = pane.getByLabel(entry.number, { exact: true });
    const focused = field.and(pane.locator(':focus'));
    const period = pane.getByRole('combobox', { name: entry.period, exact: true });
    expect(await period.inputValue()).toBe('Q1');
    const offered = () => period.locator('option').evaluateAll((all) => all.length);
    // The quarters, and the way to the others.
    expect(await offered()).toBe(5);
    await expectAccessible(opened);

    const small = await page.addStyleTag({ content: SMALL });
    await focused.waitFor();
    await field.fill('85');
    const save = await button(opened, entry.saveNext).boundingBox();
    expect((save?.y ?? 999) + (save?.height ?? 0)).toBeLessThanOrEqual(768);
    await small.evaluate((style) => (style as Element).remove());

    const moves = await countMoves(opened);
    await slowly(opened, async () => {
      await field.press('Enter');
      await pane.getByText(saying(entry.written({ code: '1', period: ANY }))).waitFor();
      await pane.getByRole('heading', { name: /2 น้ำประปา/ }).waitFor();
      await focused.waitFor();
      await page.keyboard.type('95');
      await page.keyboard.press('Enter');
      await pane.getByRole('heading', { name: /3 ขยะ/ }).waitFor();
      await shows(page, 'C2', '85');
      await shows(page, 'C3', '95');
      await pane.getByText(words.advice.check).waitFor();
      // Neither while a result is saved nor when the workbook has been read again.
      expect(await moves()).toBe(0);
    });

    await button(opened, entry.undo).click();
    await pane.getByRole('heading', { name: /2 น้ำประปา/ }).waitFor();
    await shows(page, 'C3', '');
    await button(opened, entry.skip).click();
    await focused.waitFor();
    await page.keyboard.type('70');
    await page.keyboard.press('Enter');
    // While a result is saved the buttons wait.
    await pane.getByRole('heading', { name: /4\.1 ร่างแผน/ }).waitFor();
    await button(opened, entry.skip).click();
    await pane.getByRole('heading', { name: /4\.2 ประกาศแผน/ }).waitFor();
    await button(opened, entry.skip).click();
    await pane.getByRole('heading', { name: saying(entry.runEnd(ANY)) }).waitFor();
    await expectAccessible(opened);
    await button(opened, saying(entry.again(ANY))).click();
    await pane.getByRole('heading', { name: /2 น้ำประปา/ }).waitFor();

    await expectNoFailure(opened);
    const results = (await savedWorkbook(opened)).sheet('Results');
    expect([1, 2, 3, 4, 5].map((row) => results?.value(row, 2))).toEqual([
      85,
      null,
      70,
      null,
      null,
    ]);
    expect(faults).toEqual([]);
    await page.close();
  },
  120_000
);

test('a parent leads to its parts; another period is one choice away', async () => {
  const words = WORDS.th;
  const entry = VIEWS.th.entry;
  const opened = await openPreview(site(), 'th');
  const { page, pane, faults } = opened;
  await openFile(opened, 'pending.xlsx', await waiting());
  await showSheet(page, 'Results');
  await shows(page, 'A6', '4.2');
  await place(opened, words.place.scores);
  await button(opened, /4 แผนงาน/).click();
  await pane.getByText(detailWords.th.fromParts).waitFor();
  await expectAccessible(opened);
  await button(opened, /4\.2 ประกาศแผน/).click();
  await pane.getByRole('heading', { name: '4.2 ประกาศแผน' }).waitFor();
  await button(opened, detailWords.th.enterResult).click();
  const period = pane.getByRole('combobox', { name: entry.period, exact: true });
  expect(await period.inputValue()).toBe('Q1');
  await period.selectOption(entry.otherPeriods);
  await period.selectOption('Y');
  await pane.getByLabel(entry.number, { exact: true }).fill('90');
  await button(opened, entry.write).click();
  await shows(page, 'C7', '90');
  await expectNoFailure(opened);
  expect(faults).toEqual([]);
  await page.close();
}, 60_000);

test.each(['th', 'en'] as const)(
  'a result that cannot be read, in %s: the steps say so, the total says what it is without; corrected, all is well',
  async (language) => {
    const words = WORDS[language];
    const opened = await openPreview(site(), language);
    const { page, pane, faults } = opened;
    await openFile(opened, 'unreadable.xlsx', await waiting('12,5'));
    await showSheet(page, 'Results');
    await shows(page, 'C2', '12,5');
    const error = language === 'en' ? /1 error$/ : /ข้อผิดพลาด 1 รายการ$/;
    await step(pane, words.step.check)
      .and(pane.getByRole('button', { name: error }))
      .waitFor();
    await pane.getByText(words.without('1')).waitFor();
    await expectAccessible(opened);
    await step(pane, words.step.score).click();
    await step(pane, words.step.score)
      .and(pane.getByRole('button', { name: error }))
      .waitFor();
    await pane.getByText(words.without('1')).waitFor();
    await pane.getByText(words.advice.withErrors).waitFor();
    await expectAccessible(opened);

    await showSheet(page, 'Results');
    await enter(page, 'C2', '85');
    await pane.getByText(words.without('1')).waitFor({ state: 'detached' });
    const done = step(pane, words.step.check);
    await done.filter({ hasText: words.stepState.done }).waitFor();
    await expectNoFailure(opened);
    expect(faults).toEqual([]);
    await page.close();
  },
  60_000
);
