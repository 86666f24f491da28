/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import { open, press, setMedia, settle, step, take } from '../paneSetup';
import { checked } from '../../workbook/checked';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

const wait = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));
const OUT_OF_DATE = 'The workbook has changed since this was made.';

it('waits while the user is typing in a cell, and shows what is read then', async () => {
  const { door } = await open();
  const leave = door.edit();
  act(() => door.change());
  await wait(400);
  expect(door.asked).toEqual(['check', 'check']);
  // Most readings are over sooner: what stands below would only move there and back.
  expect(screen.queryByText(OUT_OF_DATE)).toBeNull();
  expect(await screen.findByText(OUT_OF_DATE, {}, { timeout: 5000 })).toBeTruthy();
  door.now(checked({ periods: ['Q3'] }));
  leave();
  await settle();
  expect(screen.queryByText(OUT_OF_DATE)).toBeNull();
  expect(door.asked).toHaveLength(2);
});

it('keeps nobody waiting: what is asked for meanwhile goes first, and the late answer changes nothing', async () => {
  const { door } = await open();
  const leave = door.edit();
  act(() => door.change());
  await wait(400);
  await take(1);
  expect(screen.queryByText(OUT_OF_DATE)).toBeNull();
  expect(screen.getByText('No problems found')).toBeTruthy();
  expect(door.asked).toEqual(['check', 'check', 'check']);
  door.now(checked({ problems: [{ severity: 'error', at: null, code: 'noIndicatorTable' }] }));
  leave();
  await settle();
  expect(screen.getByText('No problems found')).toBeTruthy();
});

it('reads while a form is imported, too: rows that were just added do not make the first step out of date', async () => {
  const { door } = await open();
  await take(1);
  await press('Overview');
  await press('Import from your own form');
  act(() => door.change());
  await wait(2500);
  expect(door.asked).toEqual(['check', 'check', 'check']);
  expect(step(1).textContent).toContain('done');
});

it('says nowhere that anything is out of date until it has been so for a while, and then everywhere', async () => {
  const { door } = await open();
  await take(1);
  const leave = door.edit();
  act(() => door.change());
  await wait(400);
  expect(step(1).textContent).toContain('done');
  await wait(2100);
  expect(step(1).textContent).toContain('out of date');
  leave();
  await settle();
  expect(step(1).textContent).toContain('done');
});
