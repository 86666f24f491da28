import { enter, openPreview, showSheet, previewForTests, step } from './preview';
import { button, expectAccessible, expectNoFailure, savedWorkbook, SHEETS, WORDS } from './story';
import { VIEWS } from '../../src/taskpane/words/views';

const site = previewForTests();

/** Forms as people paste them; the last row is a remark, which the user leaves out. */
const FORMS = {
  th: {
    rows: [
      ['ที่', 'ตัวชี้วัด', 'น้ำหนัก', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4', 'ระดับ 5'],
      ['1', 'ร้อยละของถนนที่ซ่อมแซม', '60', '60', '70', '80', '90', '100'],
      ['2', 'ร้อยละของขยะที่คัดแยก', '40', '10', '20', '30', '40', '50'],
      ['3', 'ร้อยละของงานที่ยังไม่ตกลงกัน', '0', '10', '20', '30', '40', '50'],
    ],
    period: 'ไตรมาส 1',
  },
  en: {
    rows: [
      ['No', 'Indicator', 'Weight', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5'],
      ['1', 'Roads repaired', '60', '60', '70', '80', '90', '100'],
      ['2', 'Waste sorted', '40', '10', '20', '30', '40', '50'],
      ['3', 'Not agreed upon yet', '0', '10', '20', '30', '40', '50'],
    ],
    period: 'Q1',
  },
} as const;

test.each(['th', 'en'] as const)(
  'a form of their own in %s: pasted, corrected, added, results typed, scored',
  async (language) => {
    const words = WORDS[language];
    const form = VIEWS[language].import;
    const { rows, period } = FORMS[language];
    const opened = await openPreview(site(), language);
    const { page, pane, faults } = opened;
    await page.locator('#blank').click();
    await button(opened, words.opens.import).click();
    await pane.getByLabel(form.paste).fill(rows.map((row) => row.join('\t')).join('\n'));
    await button(opened, form.usePasted).click();
    await button(opened, form.add(3)).waitFor();
    await expectAccessible(opened);
    await pane.getByLabel(form.rowLabel('4')).selectOption(form.rowRole.ignored);
    await button(opened, form.add(2)).click();
    await pane.getByText(form.added(2)).first().waitFor();
    await expectAccessible(opened);
    await button(opened, form.back).click();

    await showSheet(page, SHEETS[language].results);
    for (const [index, actual] of ['85', '20'].entries()) {
      await enter(page, `B${4 + index}`, `${1 + index}`);
      await enter(page, `C${4 + index}`, period);
      await enter(page, `D${4 + index}`, actual);
    }
    await step(pane, words.step.score).click();
    await page.getByRole('tab', { name: SHEETS[language].scores, selected: true }).waitFor();
    // 0.6 × 3 + 0.4 × 2
    await pane.getByText('2.60', { exact: true }).first().waitFor();
    await expectNoFailure(opened);
    await expectAccessible(opened);
    const saved = await savedWorkbook(opened);
    expect(saved.table('KpiScores')?.table.area.rows).toBe(3);
    expect(faults).toEqual([]);
    await page.close();
  },
  60_000
);
