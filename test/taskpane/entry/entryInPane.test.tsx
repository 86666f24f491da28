/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import { open, press, setMedia, settle, take, violations } from '../paneSetup';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

/** Opens indicator 2 of those that were scored, and chooses its third level as the result. */
async function chooseThird(): Promise<void> {
  await press(/^Level 2 2 /);
  await press('Enter the result');
  await settle();
  fireEvent.click(screen.getByRole('radio', { name: /^Level 3/ }));
  await settle();
}

const write = async (): Promise<void> => {
  await press('Write to the workbook');
  await settle();
};

it('enters the result of the indicator that is open, then reads the workbook again', async () => {
  const { door, page } = await open();
  await take(2);
  await chooseThird();
  expect(await violations(page.container)).toEqual([]);
  await write();
  const entering = door.asked.findIndex((one) => one.startsWith('enterResult'));
  const [entered, read] = door.asked.slice(entering);
  expect(entered).toMatch(/^enterResult .*"code":"2".*"actual":3/);
  expect(read).toBe('check');
  await press('Undo');
  expect(door.asked).toContain('undoEntry "2"');
});

it('the newest entry can be taken back after other places were shown', async () => {
  const { door } = await open();
  await take(2);
  await chooseThird();
  await write();
  await press('Back to the list');
  await press('Sheets');
  await settle();
  await press('Scores');
  await settle();
  await press(/^Level \S+ 1 /);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await press('Back to the list');
  await press(/^Level \S+ 2 /);
  await settle();
  // It is offered, and nobody has asked for the field.
  expect(document.activeElement?.tagName).toBe('H2');
  await press('Undo');
  expect(door.asked).toContain('undoEntry "2"');
});

it.each([
  ['changedSince', false],
  ['protected', true],
] as const)(
  'an entry that could not be taken back, as the cell was %s: offered again afterwards: %s',
  async (why, again) => {
    const { door } = await open();
    await take(2);
    await chooseThird();
    await write();
    door.failNext('undoEntry', new HostProblem(why));
    await press('Undo');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await press('Back to the list');
    await press(/^Level \S+ 2 /);
    await settle();
    expect(screen.queryByRole('button', { name: 'Undo' }) !== null).toBe(again);
  }
);

it('tries other results, and gives the focus back', async () => {
  await open();
  await take(2);
  await press('What if …');
  await settle();
  expect(screen.getByText(/nothing of this is written/)).toBeTruthy();
  await press('Back to the scores');
  await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
  expect(document.activeElement?.textContent).toBe('What if …');
});
