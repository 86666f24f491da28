/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { score } from '../../../src/scorecard';
import { readTables } from '../../../src/tables';
import { checked } from '../../workbook/checked';
import { indicators, results, workbook } from '../../workbook/tables';
import { open, press, setMedia, settle, step, take } from '../paneSetup';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

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
    own: new Set(['scores']),
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
  return async (after: ReturnType<typeof reading>) => {
    door.now(after);
    act(() => door.change());
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await settle();
  };
}

it('a changed result makes only what holds values out of date, and what was said before goes', async () => {
  const change = await made();
  expect(screen.getAllByText('1 sheet is ready.').length).toBeGreaterThan(0);
  await change(reading(85));
  expect(shown()).toEqual(['1 Checkdone', '2 Scoredone', '3 Summariseout of date']);
  expect(screen.getByText(/^Next: make the sheets again/)).toBeTruthy();
  expect(screen.queryAllByText('1 sheet is ready.')).toEqual([]);
  await change(reading(65));
  expect(shown()).toEqual(['1 Checkdone', '2 Scoredone', '3 Summarisedone']);
});

it('something else typed in the workbook changes nothing', async () => {
  const change = await made();
  await change(reading(65));
  expect(shown()).toEqual(['1 Checkdone', '2 Scoredone', '3 Summarisedone']);
  expect(screen.getAllByText('1 sheet is ready.').length).toBeGreaterThan(0);
});

it.each([
  ['criteria', { level: 95 }],
  ['a result of several periods', { sum: 60 }],
  ['a result of a part', { part: 75 }],
])('%s: in doubt the scores are out of date, too', async (_, others) => {
  const change = await made();
  await change(reading(65, others));
  expect(shown()).toEqual(['1 Checkdone', '2 Scoreout of date', '3 Summariseout of date']);
});

it('a result that cannot be read is an error of the step, and the total says that it is without it', async () => {
  const before = reading('12,5');
  await open({ reading: before, card: before.scorecard });
  expect(step(1).textContent).toBe('1 Check1 error');
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
  const period = screen.getByLabelText('Period');
  fireEvent.change(period, { target: { value: 'Q1' } });
  await settle();
  expect(step(2).textContent).toBe('2 Scoreout of date');
  fireEvent.change(period, { target: { value: '' } });
  await settle();
  expect(step(2).textContent).toBe('2 Scoredone');
});
