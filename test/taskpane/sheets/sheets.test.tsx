/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import {
  focused,
  open,
  press,
  removeOffice,
  setMedia,
  setOffice,
  take,
  told,
  violations,
} from '../paneSetup';
import { checked, scorecard, unitScore } from '../../workbook/checked';

beforeEach(() => {
  localStorage.clear();
  setMedia();
  setOffice();
});
afterEach(() => {
  cleanup();
  removeOffice();
});

const ticks = () => screen.getAllByRole('checkbox').map((tick) => tick.parentElement?.textContent);

it('offers only what the workbook has something for', async () => {
  await open();
  await take(3);
  expect(focused()).toBe('Sheets for the meeting');
  expect(ticks().join()).not.toMatch(/Unit comparison|Changes|Plan summary/);
  expect(screen.getAllByRole('checkbox')).toHaveLength(6);
});

it('offers a comparison with two units and changes with a snapshot', async () => {
  await open({
    reading: checked({ units: ['กองช่าง', 'กองคลัง'], own: new Set(['snapshot']) }),
    card: scorecard(unitScore('กองช่าง', 3), unitScore('กองคลัง', 3)),
  });
  await take(3);
  expect(ticks().join()).toMatch(/Unit comparison.*Changes/);
});

it('goes by the period that is chosen, not by that of the settings', async () => {
  await open();
  fireEvent.change(screen.getByLabelText('Period'), { target: { value: 'Q1' } });
  await take(3);
  expect(ticks().join()).not.toContain('Trend');
  expect(document.body.textContent).toContain('Trend: there');
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

it('keeps the scores as reported', async () => {
  const { door } = await open();
  await take(3);
  await press('Keep as reported');
  expect(door.asked.slice(-2).map((one) => one.split(' ')[0])).toEqual(['keep', 'check']);
  expect(told()).toMatch(/^The scores are kept as reported/);
});

it('asks with how many cells and sheets before formulas become values, and puts them back', async () => {
  const { door, page } = await open();
  await take(3);
  await press('Turn formulas into values');
  expect(door.asked.at(-1)).toBe('countFormulas');
  expect(
    screen.getByText(/^13 cells on 2 sheets \(Scores, Summary\) will hold values/)
  ).toBeTruthy();
  expect(screen.getByText(/save a copy of the workbook first: File, then/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Open a copy first' })).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Turn formulas into values');
  expect(await violations(page.container)).toEqual([]);
  await press('Leave as it is');
  expect(door.asked.at(-1)).toBe('countFormulas');
  await press('Turn formulas into values');
  await press('Turn into values');
  expect(screen.getByText(/^12 formulas are now values. .*Scores!H7/)).toBeTruthy();
  // It can still be undone after looking at something else.
  await press('Overview');
  await press('Sheets');
  await press('Undo: put 12 formulas back');
  expect(door.asked.at(-1)).toBe('unfreeze 12');
  expect(told()).toBe('Undone: 12 cells hold their formulas again.');
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});

it('what is kept as reported is values already: formulas can still be put back', async () => {
  await open();
  await take(3);
  await press('Turn formulas into values');
  await press('Turn into values');
  await press('Keep as reported');
  expect(screen.getByRole('button', { name: 'Undo: put 12 formulas back' })).toBeTruthy();
});

it('what is refused of an undo is said, and it can be tried again', async () => {
  const { door } = await open({ language: 'th' });
  await take(3);
  await press('เปลี่ยนสูตรเป็นค่า');
  await press('เปลี่ยนเป็นค่า');
  door.failNext('unfreeze', new HostProblem('frozenChanged', { name: 'Scores!G5' }));
  await press(/^ย้อนกลับ/);
  expect(screen.getByRole('alert').textContent).toContain('Scores!G5 ถูกแก้ไข');
  await press(/^ย้อนกลับ/);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('once sheets are written anew there is nothing to put back', async () => {
  await open();
  await take(3);
  await press('Turn formulas into values');
  await press('Turn into values');
  await press('Make 1 sheet');
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});

it('chooses all of them and none of them; none can be made of none, not from the ribbon either', async () => {
  const { door, requests } = await open();
  await take(3);
  await press('Choose all');
  const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox').map((box) => box.checked);
  expect(boxes()).not.toContain(false);
  for (const tick of screen.getAllByRole('checkbox')) fireEvent.click(tick);
  expect(boxes()).not.toContain(true);
  await press('Make 0 sheets');
  await act(() => requests.ask('summarise'));
  expect(door.asked.join()).not.toContain('summarise');
  await press('Choose all');
  await press('Choose none');
  expect(boxes()).not.toContain(true);
});
