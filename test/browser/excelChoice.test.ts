import { openPreview, previewForTests } from './preview';

const site = previewForTests();

test('the list of Excels opens the same workbook as another, and the address keeps the choice', async () => {
  const { page, faults } = await openPreview(site(), 'en', {}, '&profile=web');
  const worksAs = () => page.evaluate(() => window.kpiPreview?.host.profile.says.en);
  const list = page.getByLabel('Works as which Excel');
  expect(await list.inputValue()).toBe('web');
  expect(await worksAs()).toMatch(/^Excel on the web/);
  await page.evaluate(() => window.kpiPreview?.host.workbook.sheets[0]?.set(0, 0, 'typed'));
  await list.selectOption('m365');
  expect(await worksAs()).toMatch(/^Microsoft 365/);
  expect(await page.evaluate(() => window.kpiPreview?.host.workbook.sheets[0]?.value(0, 0))).toBe(
    'typed'
  );
  await page.frameLocator('#pane').getByRole('button').first().waitFor();
  await page.reload();
  await page.frameLocator('#pane').getByRole('button').first().waitFor();
  expect(await list.inputValue()).toBe('m365');
  expect(await worksAs()).toMatch(/^Microsoft 365/);
  expect(faults).toEqual([]);
}, 120_000);
