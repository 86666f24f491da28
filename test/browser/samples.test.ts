import { SAMPLE_NAMES } from '../../src/scorecard';
import { openPreview, previewForTests, step } from './preview';
import {
  button,
  expectAccessible,
  expectNoFailure,
  makeSheets,
  place,
  savedWorkbook,
  WORDS,
} from './story';
import { problemsWords } from '../../src/taskpane/problems/problemsWords';
import { firstRunWords } from '../../src/taskpane/home/firstRunWords';

const site = previewForTests();

test.each(SAMPLE_NAMES.map((name, index) => [name, index % 2 === 0 ? 'th' : 'en'] as const))(
  'sample %s, inserted from the list in %s: checked, scored, and every sheet for the meeting made',
  async (name, language) => {
    const words = WORDS[language];
    const opened = await openPreview(site(), language);
    const { page, pane, faults } = opened;
    await page.locator('#blank').click();
    await pane.getByLabel(firstRunWords[language].ofSample).selectOption(name);
    await button(opened, firstRunWords[language].insertSample).click();
    await pane.getByText(words.insertedSample).first().waitFor();

    await step(pane, words.step.check).click();
    // One heading or the other, as there are problems or none.
    await pane
      .getByRole('heading', { name: words.place.problems })
      .or(pane.getByRole('main').getByText(problemsWords[language].none))
      .first()
      .waitFor();
    await expectNoFailure(opened);
    await step(pane, words.step.score).click();
    await pane.getByText(words.scoresWritten).first().waitFor();
    await expectNoFailure(opened);
    await place(opened, words.place.sheets);
    const ticked = pane.getByRole('checkbox');
    // The place is loaded when it is gone to for the first time.
    await ticked.first().waitFor();
    const offered = await ticked.evaluateAll((ticks) =>
      ticks.map(
        (tick) =>
          document.getElementById(tick.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''
      )
    );
    expect(offered.length).toBeGreaterThanOrEqual(4);
    await makeSheets(opened, language, offered);
    await expectNoFailure(opened);
    await expectAccessible(opened);
    // KPI, Results, KPI Settings and the Scores sheet beside those made.
    const { sheets } = await savedWorkbook(opened);
    expect(sheets.length).toBeGreaterThanOrEqual(4 + offered.length);
    expect(faults).toEqual([]);
    await page.close();
  },
  90_000
);
