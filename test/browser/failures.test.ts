import { detailWords } from '../../src/taskpane/detail/detailWords';
import { unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { summaryOf } from '../../src/scorecard';
import { openPreview, previewForTests, step, type OpenPreview } from './preview';
import {
  ANY,
  button,
  expectAccessible,
  makeSheets,
  place,
  savedFile,
  saying,
  WORDS,
} from './story';
import { VIEWS } from '../../src/taskpane/words/views';
import { sheetsWords } from '../../src/taskpane/sheets/sheetsWords';

const site = previewForTests();

/** Requests that are refused in turn, until the step needs fewer than that. */
const ALL = Array.from({ length: 40 }, (_, index) => index + 1);
const SOME = [1, 2, 3, 5, 8, 12, 17, 23, 30, 40, 60, 90];

interface Trial {
  /** What the user does. */
  readonly act: () => Promise<void>;
  /** Shows that it is done. */
  readonly done: Locator;
  /** Shows in words that it failed. */
  readonly failed: Locator;
  readonly requests: readonly number[];
}

/**
 * Lets the step fail at one request after the other, and in the end succeed. After each failure the workbook is to the
 * letter as before.
 *
 * @returns how many requests failed
 */
async function failInTurn(opened: OpenPreview, trial: Trial): Promise<number> {
  const before = partsOf(await savedFile(opened));
  let failures = 0;
  for (const request of trial.requests) {
    await failAt(opened, request);
    await trial.act();
    await trial.done.or(trial.failed).first().waitFor();
    if (await trial.done.isVisible()) {
      await failAt(opened, 0);
      return failures;
    }
    failures++;
    expect((await trial.failed.first().innerText()).length).toBeGreaterThan(20);
    await failAt(opened, 0);
    expect([request, partsOf(await savedFile(opened))]).toEqual([request, before]);
  }
  await trial.act();
  await trial.done.waitFor();
  return failures;
}

async function failAt({ page }: OpenPreview, request: number): Promise<void> {
  const field = page.getByLabel('Fail at request');
  await field.fill(String(request));
  await field.dispatchEvent('change');
}

function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, part]) => [name, decoder.decode(part)])
  );
}

test('Score, Summarise and values that fail at a request leave the workbook as it was and say so', async () => {
  const words = WORDS.th;
  const opened = await openPreview(site(), 'th', {}, '&failAt=0');
  const { pane, page, faults } = opened;
  const failed = pane.getByRole('alert').filter({ hasText: words.failed });
  const scored = await failInTurn(opened, {
    act: () => step(pane, words.step.score).click(),
    done: pane.getByText(words.scoresWritten).first(),
    failed,
    requests: SOME,
  });
  expect(scored).toBeGreaterThan(3);
  await place(opened, words.place.sheets);
  const made = await failInTurn(opened, {
    act: () => button(opened, /^สร้าง /).click(),
    done: pane.getByText(/สร้างเสร็จแล้ว/).first(),
    failed,
    requests: SOME,
  });
  expect(made).toBeGreaterThan(3);
  await makeSheets(opened, 'th', [summaryOf('summary:trend', 'th').name]);
  const frozen = await failInTurn(opened, {
    act: async () => {
      if (await failed.isVisible()) await button(opened, words.dismiss).click();
      await button(opened, sheetsWords.th.freeze).click();
      const yes = button(opened, sheetsWords.th.freezeYes);
      await yes.or(failed).first().waitFor();
      if (await yes.isVisible()) await yes.click();
    },
    done: pane.getByText(/เปลี่ยนสูตรเป็นค่าแล้ว/).first(),
    failed,
    requests: ALL,
  });
  expect(frozen).toBeGreaterThan(1);
  expect(faults).toEqual([]);
  await page.close();
}, 120_000);

test('rows of an own form that fail to be added leave the workbook as it was', async () => {
  const words = WORDS.en;
  const opened = await openPreview(site(), 'en', {}, '&failAt=0');
  const { pane, page, faults } = opened;
  await button(opened, words.opens.import).click();
  await pane
    .getByLabel(VIEWS.en.import.paste)
    .fill('Code\tIndicator\tLevel 1\tLevel 2\tLevel 3\n90\tRoads\t10\t20\t30');
  await button(opened, VIEWS.en.import.usePasted).click();
  const add = button(opened, VIEWS.en.import.add(1));
  const added = await failInTurn(opened, {
    act: () => add.click(),
    done: pane.getByText(VIEWS.en.import.added(1)).first(),
    failed: pane.getByText(/^Excel (refused|stopped answering)/),
    requests: ALL,
  });
  expect(added).toBeGreaterThan(1);
  expect(faults).toEqual([]);
  await page.close();
}, 120_000);

test('a result entered in the pane: every failure leaves its cell; then it is written and taken back', async () => {
  const words = WORDS.en;
  const entry = VIEWS.en.entry;
  const opened = await openPreview(site(), 'en', {}, '&failAt=0');
  const { pane, page, faults } = opened;
  await place(opened, words.place.scores);
  await button(opened, /25 Assessment score/).click();
  await button(opened, detailWords.en.enterResult).click();
  await pane.getByLabel('Result (percent)').fill('81');
  await expectAccessible(opened);
  const before = partsOf(await savedFile(opened));
  const written = await failInTurn(opened, {
    act: () => button(opened, entry.write).click(),
    done: pane.getByText(saying(entry.written({ code: ANY, period: ANY }))).first(),
    failed: pane.getByRole('alert'),
    requests: ALL,
  });
  expect(written).toBeGreaterThan(1);
  await pane
    .getByText(/81 is at least 80/)
    .first()
    .waitFor();
  expect(partsOf(await savedFile(opened))).not.toEqual(before);
  await expectAccessible(opened);
  await button(opened, entry.undo).click();
  await pane.getByText(entry.undone).first().waitFor();
  await pane
    .getByText(/78.25 is at least 75/)
    .first()
    .waitFor();
  expect(partsOf(await savedFile(opened))).toEqual(before);
  expect(faults).toEqual([]);
  await page.close();
}, 120_000);
