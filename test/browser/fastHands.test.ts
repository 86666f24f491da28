import { cell, openPreview, previewForTests, type OpenPreview } from './preview';

const site = previewForTests();
let preview: OpenPreview;

beforeEach(async () => {
  preview = await openPreview(site());
});

afterEach(() => preview.page.close());

/** What column D of the shown sheet says from row 5. */
async function results(rows: number): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for (let row = 5; row < 5 + rows; row++) {
    texts.push(await cell(preview.page, `D${row}`).textContent());
  }
  return texts;
}

// Just after a click, too, and on a computer that is so many times slower.
test.each([1, 1, 4])(
  'keys that come faster than the grid opens its editor land in their cells, in their order (slowed %d times)',
  async (rate) => {
    const { page } = preview;
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setCPUThrottlingRate', { rate });
    await page.getByRole('tab', { name: 'Results', exact: true }).click();
    await cell(page, 'D5').click();
    await page.keyboard.type('61\n62\n63\n64\n');
    for (const key of ['ArrowUp', 'ArrowUp', '7', '7', 'Enter', 'ArrowDown', '9', 'Enter']) {
      await page.keyboard.press(key);
    }
    await page.waitForFunction(() => document.querySelector('#address')?.textContent === 'D10');
    await cell(page, 'D9').getByText('9', { exact: true }).waitFor();
    expect(await results(5)).toEqual(['61', '62', '77', '64', '9']);
  }
);

test('a tab that is pressed while the pane writes is the tab that is let go', async () => {
  const { page } = preview;
  const tab = page.getByRole('tab', { name: 'Results', exact: true });
  await tab.hover();
  await page.mouse.down();
  // What every answered request of the pane does: the window draws the workbook again.
  await page
    .locator('#pane')
    .contentFrame()
    .getByRole('button', { name: /^2 ?Score/ })
    .dispatchEvent('click');
  await page.getByRole('tab', { name: 'Scores', exact: true }).waitFor();
  await page.mouse.up();
  await page.getByRole('tab', { name: 'Results', exact: true, selected: true }).waitFor();
});
