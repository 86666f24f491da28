/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { focused, open, press, setMedia, take, told } from '../paneSetup';
import { checked, scorecard, unitScore } from '../../workbook/checked';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

const ticks = () => screen.getAllByRole('checkbox').map((tick) => tick.parentElement?.textContent);

it('offers only what the workbook has something for', async () => {
  await open();
  await take(3);
  expect(focused()).toBe('Sheets for the meeting');
  expect(ticks().join()).not.toMatch(/Unit comparison|Changes|Plan summary/);
  expect(screen.getAllByRole('checkbox')).toHaveLength(5);
});

it('offers a comparison with two units and changes with a snapshot', async () => {
  await open({
    reading: checked({ units: ['กองช่าง', 'กองคลัง'], own: new Set(['snapshot']) }),
    card: scorecard(unitScore('กองช่าง', 3), unitScore('กองคลัง', 3)),
  });
  await take(3);
  expect(ticks().join()).toMatch(/Unit comparison.*Changes/);
});

it('makes the chosen sheets, says how they stand, shows them, and remembers the choice', async () => {
  const { door } = await open();
  await take(3);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Trend' }));
  await press('Make 2 sheets');
  expect(door.asked.at(-1)).toContain('"sheets":["summary:form","summary:trend"]');
  expect(told()).toBe('2 sheets are ready.');
  expect(screen.getAllByText('up to date')).toHaveLength(2);
  await press('Show: Trend');
  expect(door.asked.at(-1)).toBe('showOwn "summary:trend"');
  cleanup();
  await open();
  await take(3);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Trend' }).checked).toBe(true);
});

it('keeps the scores as reported and turns formulas into values', async () => {
  const { door } = await open();
  await take(3);
  await press('Keep as reported');
  expect(door.asked.slice(-2).map((one) => one.split(' ')[0])).toEqual(['keep', 'check']);
  expect(told()).toMatch(/^The scores are kept as reported/);
  await press('Turn formulas into values');
  expect(screen.getByText(/^12 formulas are now values. .*Scores!H7/)).toBeTruthy();
});
