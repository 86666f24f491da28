/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import { readTables } from '../../../src/tables';
import { checked } from '../../workbook/checked';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, results, settings, workbook } from '../../workbook/tables';
import { reads } from '../place';
import { open, press, setMedia, settle, take, told, violations } from '../paneSetup';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

const BOOK = workbook(
  indicators('code name target', [
    ['1', 'First', 10],
    ['2', 'Second', 20],
    ['3', 'Third', 30],
  ]),
  results('code period actual', [
    ['1', 'Q1', 12],
    ['2', 'Q1', 15],
  ])
);

async function opened(book = BOOK) {
  const card = scoreBook(book);
  return open({ reading: checked({ tables: readTables(book).tables, scorecard: card }), card });
}

it('says how many targets are met instead of no score, and turns them into scores when asked', async () => {
  const { door, page } = await opened();
  await settle();
  await reads('Met 1 of 2 (50%) · not met 1 · pending 1');
  expect(screen.getByRole('heading', { name: 'Targets as the workbook stands, Q1' })).toBeTruthy();
  expect(screen.queryByText('No score yet')).toBeNull();
  await take(2);
  expect(told()).toBe('Met 1 of 2 (50%) · not met 1 · pending 1');
  await reads('Met 1 of 2 (50%) · not met 1 · pending 1');
  await press('Turn into scores …');
  expect(screen.getByText(/the setting “Target conversion”/)).toBeTruthy();
  expect(await violations(page.container)).toEqual([]);
  await press('Met gives the highest score, not met the lowest');
  expect(door.asked.slice(-2)).toEqual(['convertTargets "met"', 'check']);
  expect(screen.queryByRole('button', { name: 'Turn into scores …' })).toBeNull();
  expect(await violations(page.container)).toEqual([]);
  await press('Undo');
  expect(door.asked.slice(-2)).toEqual(['undoConversion "met"', 'check']);
  expect(screen.getByText('Undone: the setting is as it was.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Turn into scores …' })).toBeTruthy();
});

it('says what is missing where the setting cannot be written, and leaves all as it is when that is asked', async () => {
  const { door } = await opened();
  await take(2);
  await press('Turn into scores …');
  door.failNext('convertTargets', new HostProblem('noSettingsTable'));
  await press('By percent of target: a level for each step');
  expect(screen.getByRole('alert').textContent).toContain('There is no table of settings');
  await press('Leave as it is');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(door.asked.at(-1)).toBe('convertTargets "percent"');
});

it('says of every unit of targets alone how they stand, and offers no other results to try for a total that there is not', async () => {
  const book = workbook(
    indicators('unit code name target', [
      ['Roads', '1', 'First', 10],
      ['Roads', '2', 'Second', 20],
      ['Water', '1', 'Third', 30],
    ]),
    results('unit code period actual', [
      ['Roads', '1', 'Q1', 12],
      ['Roads', '2', 'Q1', 15],
    ])
  );
  await opened(book);
  await take(2);
  await reads('RoadsMet 1 of 2 (50%) · not met 1');
  expect(screen.queryByRole('button', { name: 'What if …' })).toBeNull();
  expect(document.body.textContent).not.toContain('No score yet');
});

it('says what the sheets of targets alone hold, and how many indicators there are in all units', async () => {
  const book = workbook(
    indicators('unit code name target', [['Roads; Water', '1', 'First', 10]]),
    results('unit code period actual', [['Roads', '1', 'Q2', 12]])
  );
  await opened(book);
  await reads('Indicators1 · 2 in all units together');
  await press('Sheets');
  await reads('every indicator with target, result, percent and whether it is met');
  expect(document.body.textContent).not.toContain('weighted score');
});

it('names the filter of targets that are not met as what it is', async () => {
  await opened();
  await take(2);
  expect(screen.getByRole('button', { name: 'Target not met (1)' })).toBeTruthy();
});

it('offers no conversion where the workbook has a curve, which would go before it', async () => {
  const statements = workbook(
    indicators('code name target', [['1', 'First', 'มี']]),
    results('code period actual', [['1', 'Q1', 'มี']]),
    settings([['Target curve', '0:0; 100:5']])
  );
  await opened(statements);
  await take(2);
  await reads('Met 1 of 1');
  expect(screen.queryByRole('button', { name: 'Turn into scores …' })).toBeNull();
});

it('shows the curve of an indicator as it is written, beside the sentence', async () => {
  const book = workbook(
    indicators('code name target weight curve', [['1', 'First', 80, 100, '๖๐:๒ ๘๐:๔ ๑๐๐:๕']]),
    results('code period actual', [['1', 'Q2', 60]])
  );
  const { page } = await opened(book);
  await take(2);
  await press(/^Level 3 1 /);
  expect(screen.getByText('Target curve: 60:2; 80:4; 100:5')).toBeTruthy();
  expect(
    screen.getByText(/in proportion between 60% \(score 2\) and 80% \(score 4\)/)
  ).toBeTruthy();
  expect(await violations(page.container)).toEqual([]);
});

it('says of a parent of targets how many are met: no warning, no result that is waited for, and no weight that nobody gave', async () => {
  const book = workbook(
    indicators('unit code partOf name kind target', [
      ['Roads; Water', '1', null, 'Repairs', 'composite', null],
      ['Roads; Water', '1.1', '1', 'Streets', null, 10],
      ['Roads; Water', '1.2', '1', 'Lamps', null, 20],
    ]),
    results('unit code period actual', [
      ['Roads', '1.1', 'Q2', 12],
      ['Roads', '1.2', 'Q2', 15],
    ])
  );
  await opened(book);
  await take(2);
  expect(screen.getByRole('button', { name: 'Warning about the result (0)' })).toBeTruthy();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'Repairs' } });
  await settle();
  const [row] = screen.getAllByRole('button', { name: /1 Repairs/ });
  expect(row?.textContent).toContain('Met 1/2');
  expect(row?.textContent).not.toMatch(/Not scored|weight/);
  fireEvent.click(row as HTMLElement);
  await settle();
  const units = screen.getByRole('heading', { name: 'In every unit that holds it' }).parentElement;
  expect(
    within(units as HTMLElement)
      .getAllByRole('listitem')
      .map((each) => each.textContent)
  ).toEqual(['Roads · Met 1/2', 'Water · No result yet']);
});
