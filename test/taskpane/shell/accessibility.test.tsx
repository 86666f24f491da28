/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import type { Language } from '../../../src/engine';
import { open, press, setMedia, take, violations } from '../paneSetup';
import { EMPTY, PROBLEMS, checked, scorecard, unitScore } from '../../workbook/checked';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

it.each<Language>(['th', 'en'])('axe finds nothing in any state (%s)', async (language) => {
  const units = [unitScore('กองช่าง', 3.9), unitScore('กองคลัง', null, 0)];
  const reading = checked({ problems: PROBLEMS, units: ['กองช่าง', 'กองคลัง'] });
  const { door, page } = await open({ reading, language, card: scorecard(...units) });
  expect(await violations(page.container)).toEqual([]);
  await take(1);
  expect(await violations(page.container)).toEqual([]);
  await take(2);
  await press(/^กองช่าง/);
  expect(await violations(page.container)).toEqual([]);
  await press(/ 3 ความพึงพอใจ/);
  expect(await violations(page.container)).toEqual([]);
  await take(3);
  expect(await violations(page.container)).toEqual([]);
  act(() => door.change());
  door.failNext('check', new Error('GeneralException'));
  await take(1);
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(await violations(page.container)).toEqual([]);
});

it('axe finds nothing on the first run', async () => {
  const { page } = await open({ reading: EMPTY });
  expect(await violations(page.container)).toEqual([]);
});

it('every control can be reached with the keyboard', async () => {
  const { page } = await open({ reading: checked({ problems: PROBLEMS }) });
  await take(1);
  expect(page.container.querySelectorAll('[role="button"], [onclick]')).toHaveLength(0);
  for (const button of screen.getAllByRole('button')) expect(button.tabIndex).toBe(0);
});
