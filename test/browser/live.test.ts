import { detailWords } from '../../src/taskpane/detail/detailWords';
import { enter, openPreview, shows, showSheet, previewForTests, step } from './preview';
import {
  button,
  expectAccessible,
  expectNoFailure,
  place,
  savedWorkbook,
  SHEETS,
  WORDS,
} from './story';
import { VIEWS } from '../../src/taskpane/words/views';

const site = previewForTests();

const SAYS = {
  th: { at: (value: string) => `${value} ไม่น้อยกว่า`, percent: 'ร้อยละ' },
  en: { at: (value: string) => `${value} is at least`, percent: 'percent' },
} as const;

test.each(['th', 'en'] as const)(
  'live in %s: the pane follows an edited cell, and writes a result and takes it back',
  async (language) => {
    const words = WORDS[language];
    const entry = VIEWS[language].entry;
    const { at, percent } = SAYS[language];
    const opened = await openPreview(site(), language);
    const { page, pane, faults } = opened;
    await step(pane, words.step.score).click();
    await page.getByRole('tab', { name: SHEETS[language].scores, selected: true }).waitFor();
    await place(opened, words.place.scores);
    await pane
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('button', { name: / 1 / })
      .first()
      .click();
    await pane.getByText(at('88.9')).first().waitFor();

    await showSheet(page, SHEETS[language].results);
    await enter(page, 'D7', '72');
    await pane.getByText(at('72')).first().waitFor();
    await expectAccessible(opened);

    await button(opened, detailWords[language].enterResult).click();
    await pane.getByLabel(entry.numberIn(percent)).fill('95');
    await button(opened, entry.write).click();
    await pane.getByText(at('95')).first().waitFor();
    await shows(page, 'D7', '95');
    await expectAccessible(opened);
    await button(opened, entry.undo).click();
    await pane.getByText(at('72')).first().waitFor();
    await shows(page, 'D7', '72');
    await expectNoFailure(opened);

    // The scores written before follow, being formulas.
    const saved = await savedWorkbook(opened);
    expect(saved.table('KpiScores')?.sheet.value(4, 5)).toBe(72);
    expect(faults).toEqual([]);
    await page.close();
  },
  60_000
);
