/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { score } from '../../../src/scorecard';
import { readTables } from '../../../src/tables';
import { checked } from '../../workbook/checked';
import { indicators, results, workbook } from '../../workbook/tables';
import { open, press, removeOffice, setMedia, setOffice, settle, step, take } from '../paneSetup';

beforeEach(() => {
  localStorage.clear();
  setMedia();
  setOffice();
});
afterEach(() => {
  cleanup();
  removeOffice();
});

const shown = () => ([1, 2, 3] as const).map((each) => step(each).textContent);

type Value = string | number | null;

/** A workbook of four indicators with these results in Q1, as it is read. */
function reading(road: Value, others: Readonly<Record<string, Value>> = {}) {
  const { sum = 55, part = 65, level = 90 } = others;
  const input = readTables(
    workbook(
      indicators('code partOf name kind weight combination levels', [
        ['1', null, 'Roads', null, 50, null, 50, 60, 70, 80, level],
        ['2', null, 'Sum of quarters', null, 25, 'sum', 50, 60, 70, 80, 90],
        ['3', null, 'Plan', 'composite', 25, null, null, null, null, null, null],
        ['3.1', '3', 'Draft', null, null, null, 50, 60, 70, 80, 90],
      ]),
      results('code period actual', [
        ['1', 'Q1', road],
        ['2', 'Q1', sum],
        ['3.1', 'Q1', part],
      ])
    )
  );
  const scorecard = score(input);
  return checked({
    tables: input.tables,
    problems: scorecard.problems,
    periods: ['Q1'],
    scorecard,
  });
}

/** The pane after Check, Score and Summarise of that workbook. */
async function made(before = reading(65)) {
  const { door } = await open({ reading: before, card: before.scorecard });
  await take(1);
  await take(2);
  await take(3);
  await press('Make 1 sheet');
  expect(shown()).toEqual(['1 Checkdone', '2 Scoredone', '3 Summarisedone']);
  const change = async (after: ReturnType<typeof reading>): Promise<void> => {
    door.now(after);
    act(() => door.change());
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await settle();
  };
  return { change, door };
}

it('a changed result makes only what holds values out of date, and what was said before goes', async () => {
  const { change } = await made();
  expect(screen.getAllByText('1 sheet is ready.').length).toBeGreaterThan(0);
  await change(reading(85));
  expect(shown()).toEqual(['1 Checkdone', '2 Scoredone', '3 Summariseout of date']);
  expect(screen.getByText(/^Next: make the sheets again/)).toBeTruthy();
  expect(screen.queryAllByText('1 sheet is ready.')).toEqual([]);
  // Its place is kept until the user does something: what is below does not move by itself.
  expect(document.querySelector('[style*="visibility: hidden"]')).toBeTruthy();
  await change(reading(65));
  expect(shown()).toEqual(['1 Checkdone', '2 Scoredone', '3 Summarisedone']);
});

it('something else typed in the workbook changes nothing', async () => {
  const { change } = await made();
  await change(reading(65));
  expect(shown()).toEqual(['1 Checkdone', '2 Scoredone', '3 Summarisedone']);
  expect(screen.getAllByText('1 sheet is ready.').length).toBeGreaterThan(0);
});

it.each([
  ['criteria', { level: 95 }],
  ['a result of several periods', { sum: 60 }],
  ['a result of a part', { part: 75 }],
])('%s: in doubt the scores are out of date, too', async (_, others) => {
  const { change } = await made();
  await change(reading(65, others));
  expect(shown()).toEqual(['1 Checkdone', '2 Scoreout of date', '3 Summariseout of date']);
});

it('a result that cannot be read is an error of the step, and the total says that it is without it', async () => {
  const before = reading('12,5');
  await open({ reading: before, card: before.scorecard });
  expect(step(1).textContent).toBe('1 Check1 error');
  expect(screen.getByText(/^Correct the errors under “To check”/)).toBeTruthy();
  const without = 'The total is without indicator 1: the result cannot be read.';
  expect(screen.getByText(without)).toBeTruthy();
  await take(2);
  expect(shown().slice(0, 2)).toEqual(['1 Check1 error', '2 Score1 error']);
  expect(screen.getByText(without)).toBeTruthy();
  expect(screen.getByText(/^Scored, but without what has errors/)).toBeTruthy();
});

it('other choices make what is written out of date, and the same ones again do not', async () => {
  await made();
  await press('Overview');
  const writes = screen.getByLabelText('The Scores sheet holds');
  fireEvent.change(writes, { target: { value: 'values' } });
  await settle();
  expect(step(2).textContent).toBe('2 Scoreout of date');
  fireEvent.change(writes, { target: { value: 'functions' } });
  await settle();
  expect(step(2).textContent).toBe('2 Scoredone');
});

it('the period that the workbook has by itself is no other one where it is chosen', async () => {
  await made();
  await press('Overview');
  fireEvent.change(screen.getByLabelText('Period'), { target: { value: 'Q1' } });
  await settle();
  expect(shown()).toEqual(['1 Checkdone', '2 Scoredone', '3 Summarisedone']);
});

it('sheets that somebody has deleted are not done any more', async () => {
  const { change, door } = await made();
  door.deleteOwn();
  await change(reading(65));
  expect(shown()).toEqual(['1 Checkdone', '2 Scorenext', '3 Summarisenot yet']);
  await press('Overview');
  expect(screen.getByText('These scores are not in the workbook yet.')).toBeTruthy();
});

it('values that formulas were turned into are those of the workbook as it was then', async () => {
  const { change } = await made();
  await change(reading(85));
  await press('Turn formulas into values');
  await press('Turn into values');
  expect(step(2).textContent).toBe('2 Scoredone');
  await change(reading(65));
  expect(step(2).textContent).toBe('2 Scoreout of date');
  await press(/^Undo/);
  expect(step(2).textContent).toBe('2 Scoredone');
});

it('where something gets wrong, what was said before goes, too', async () => {
  const { change } = await made();
  const wrong = { ...reading(65), problems: reading('12,5').problems };
  await change(wrong);
  expect(step(1).textContent).toBe('1 Check1 error');
  expect(screen.queryAllByText('1 sheet is ready.')).toEqual([]);
});

it('sheets are in the language of the workbook; where it has none, in that of the pane', async () => {
  const inThai = reading(65);
  const settings = { ...inThai.tables.settings, language: 'th' as const };
  const { door } = await open({
    reading: { ...inThai, tables: { ...inThai.tables, settings } },
    card: inThai.scorecard,
  });
  await press('English');
  await take(2);
  expect(door.asked.find((each) => each.startsWith('score'))).toContain('"language":"th"');
});

it('in another language of the pane, a workbook without one of its own has sheets that are out of date', async () => {
  await made();
  await press('ไทย');
  expect(step(2).textContent).toBe('2 ให้คะแนนไม่เป็นปัจจุบัน');
});
