import { readFile } from 'node:fs/promises';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import {
  cell,
  openPreview,
  shows,
  showSheet,
  previewForTests,
  step,
  type,
  type Look,
  type OpenPreview,
} from './preview';
import { expectAllAccessible, SHEETS } from './story';

const site = previewForTests();
let preview: OpenPreview | null = null;

afterEach(async () => {
  const faults = preview?.faults ?? [];
  await preview?.page.close();
  preview = null;
  expect(faults).toEqual([]);
});

async function open(...options: [language?: 'th' | 'en', look?: Look]): Promise<OpenPreview> {
  preview = await openPreview(site(), ...options);
  return preview;
}

async function publish({ page, pane }: OpenPreview): Promise<void> {
  await step(pane, 'Check').click();
  await step(pane, 'Score').click();
  await page.getByRole('tab', { name: SHEETS.en.scores, selected: true }).waitFor();
  await step(pane, 'Summarise').click();
  await pane.getByRole('button', { name: 'Make 1 sheet' }).click();
  await page.getByRole('tab', { name: 'Summary', selected: true }).waitFor();
}

test('Check, Score and Summarise fill the workbook; a changed result recalculates; Save keeps all', async () => {
  const opened = await open();
  const { page, pane } = opened;
  await publish(opened);
  await pane.getByRole('button', { name: 'Scores', exact: true }).click();
  await pane.getByText('of 5').first().waitFor();
  await showSheet(page, 'Scores');
  // Of one unit, whose column has nothing in it, the column is hidden.
  const heads = await page.locator('revogr-header .rgHeaderCell').allInnerTexts();
  expect(heads.filter((head) => head !== '').slice(0, 2)).toEqual(['B', 'C']);
  await shows(page, 'F5', '88.9');
  await shows(page, 'G5', '4');

  await showSheet(page, 'Results');
  await type(page, 'D7', '72');
  await shows(page, 'D7', '72');
  // The formulas of the scores follow the result; the summary holds values.
  await pane.getByRole('button', { name: /^3 Summarise.*out of date/ }).waitFor();
  await pane.getByRole('button', { name: /^2 Score.*done/ }).waitFor();
  await showSheet(page, 'Scores');
  await shows(page, 'F5', '72');
  await shows(page, 'G5', '3');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('nonthaburi.xlsx');
  const saved = await openWorkbook(await readFile(await download.path()));
  expect(saved.sheets.map(({ name }) => name)).toEqual([
    ...['KPI', 'Results', 'KPI Settings', 'Holidays', 'Scores', 'Summary'],
  ]);
  const scores = saved.table('KpiScores');
  expect(scores?.sheet.value(4, 5)).toBe(72);
  expect(scores?.sheet.value(4, 6)).toBe(3);
  expect(scores?.sheet.formula(4, 7)).toMatch(/^=KPISCORE\(/);
}, 60_000);

test('formulas typed into blank cells are calculated, and spill', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Blank' }).click();
  await page.getByRole('tab', { name: 'Sheet1', selected: true }).waitFor();
  await type(page, 'B2', '=KPISCORE(85,{50,60,70,80,90})');
  await shows(page, 'B2', '4');
  await type(page, 'A4', '55');
  await type(page, 'A5', '91');
  await type(page, 'B4', '=KPISCORE(A4:A5,{50,60,70,80,90})');
  await shows(page, 'B4', '1');
  await shows(page, 'B5', '5');
  await type(page, 'C4', '=KPISCORE(85,{"x","y",1,2,3})');
  await shows(page, 'C4', '#VALUE!');
  await type(page, 'D4', '12%');
  await shows(page, 'D4', '12%');
  await cell(page, 'F6').click();
  await page.locator('#address').getByText('F6').waitFor();
  await page.getByLabel('Formula').fill('=SUM(A4:A5)');
  await page.getByLabel('Formula').press('Enter');
  await shows(page, 'F6', '146');
}, 60_000);

test('an editor that is opened just after another was left stays open', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Blank' }).click();
  await page.getByRole('tab', { name: 'Sheet1', selected: true }).waitFor();
  await type(page, 'A1', '55');
  await cell(page, 'A4').click();
  await page.keyboard.press('7');
  await page.locator('revogr-edit input:focus').waitFor();
  // All within the time after which the grid goes on from a cell that was left with Enter.
  await page.evaluate(async () => {
    const press = (target: EventTarget, key: string): void => {
      const init = { key, code: key, bubbles: true, cancelable: true };
      target.dispatchEvent(new KeyboardEvent('keydown', init));
    };
    const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    press(document.querySelector('revogr-edit input') ?? document.body, 'Enter');
    await nextFrame();
    const other = document.querySelector('#grid [data-cell="C2"]');
    const { x = 0, y = 0 } = other?.getBoundingClientRect() ?? {};
    const where = { clientX: x + 5, clientY: y + 5, bubbles: true, cancelable: true };
    for (const name of ['mousedown', 'mouseup']) other?.dispatchEvent(new MouseEvent(name, where));
    await nextFrame();
    press(document.body, '8');
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await shows(page, 'C2', '81');
  await shows(page, 'A4', '7');
}, 60_000);

test('a click on a problem goes to its cell', async () => {
  const { page, pane } = await open();
  await type(page, 'J6', 'rather good');
  await showSheet(page, 'KPI Settings');
  await step(pane, 'Check').click();
  await pane.getByRole('button', { name: /KPI!J6/ }).click();
  await page.getByRole('tab', { name: 'KPI', exact: true, selected: true }).waitFor();
  await page.waitForFunction(() => document.querySelector('#address')?.textContent === 'J6');
  expect(await page.getByLabel('Formula').inputValue()).toBe('rather good');
}, 60_000);

test("a person's own workbook is opened; a file that is none is refused in plain words", async () => {
  const { page, pane } = await open();
  const own = newWorkbook();
  own.activeSheet.setCells(0, 0, [
    ['Road', 'State'],
    ['7', 'Roads repaired'],
  ]);
  await page.locator('#open').setInputFiles({
    name: 'own.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await saveWorkbook(own)),
  });
  await shows(page, 'B2', 'Roads repaired');
  await pane.getByRole('button', { name: 'Insert sample' }).waitFor();
  await page.locator('#open').setInputFiles({
    name: 'notes.xlsx',
    mimeType: 'text/plain',
    buffer: Buffer.from('these are notes'),
  });
  await page.getByText('The file is not an Excel workbook (.xlsx).').waitFor();
  await shows(page, 'B2', 'Roads repaired');
}, 60_000);

test('protected sheets refuse what is typed and say so', async () => {
  const { page } = await open();
  const own = newWorkbook();
  own.activeSheet.set(0, 0, 5);
  own.activeSheet.protection = { allowed: [] };
  await page.locator('#open').setInputFiles({
    name: 'own.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await saveWorkbook(own)),
  });
  await shows(page, 'A1', '5');
  await type(page, 'A1', '6');
  await page.getByText('The sheet is protected').waitFor();
  await shows(page, 'A1', '5');
}, 60_000);

test('sheet tabs follow the arrow keys', async () => {
  const { page } = await open();
  await page.getByRole('tab', { name: 'KPI', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Results', selected: true }).waitFor();
  await page.keyboard.press('End');
  await page.getByRole('tab', { name: 'Holidays', selected: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'KPI', exact: true, selected: true }).waitFor();
}, 60_000);

test.each([
  ['th', 'light', ['ตรวจสอบ', 'ให้คะแนน']],
  ['en', 'dark', ['Check', 'Score']],
] as const)(
  'the pane and the page in %s, %s: no violations for axe',
  async (language, colorScheme, steps) => {
    preview = await openPreview(site(), language, { colorScheme });
    const { page, pane } = preview;
    for (const name of steps) await step(pane, name).click();
    await page.getByRole('tab', { name: SHEETS[language].scores, selected: true }).waitFor();
    await expectAllAccessible(preview);
  },
  60_000
);

test('heads are shown whole where the font of official documents is missing, and the bar is one line', async () => {
  const { page, pane } = await open('th');
  await step(pane, 'ให้คะแนน').click();
  await page.getByRole('tab', { name: SHEETS.th.scores, selected: true }).waitFor();
  await shows(page, 'C4', 'รหัส');
  const cut = await page.evaluate(() =>
    ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].filter((column) => {
      const box = document.querySelector(`#grid [data-cell="${column}4"]`);
      // Marks above and below the letters may lie outside the line.
      return box === null || box.scrollHeight > box.clientHeight + 3;
    })
  );
  expect(cut).toEqual([]);
  const tops = await page.evaluate(() =>
    [...document.querySelectorAll('#bar select, #bar button')]
      .map((each) => each.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top }) => Math.round(top))
  );
  expect(new Set(tops).size).toBe(1);
}, 60_000);
