/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { open, press, setMedia, take, told } from '../paneSetup';
import { checked } from '../../workbook/checked';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

it('offers to enter formulas again that show #NAME?, and says how many it were', async () => {
  const { door } = await open({ reading: checked({ unknownFormulas: true }) });
  expect(screen.getByText(/^Formulas of this add-in show #NAME\?/)).toBeTruthy();
  await press('Enter the formulas again');
  expect(door.asked.slice(-2)).toEqual(['enterAgain', 'check']);
  expect(told()).toBe('24 formulas were entered again.');
  expect(screen.queryByText(/^Formulas of this add-in show #NAME\?/)).toBeNull();
});

it('offers it among the sheets where nothing was seen: formulas may stand anywhere', async () => {
  const { door } = await open({ language: 'th' });
  expect(screen.queryByText(/^สูตรของโปรแกรมแสดง #NAME\?/)).toBeNull();
  await take(3);
  await press('ใส่สูตรอีกครั้ง');
  expect(door.asked.slice(-2)).toEqual(['enterAgain', 'check']);
  expect(told()).toBe('ใส่สูตรอีกครั้งแล้ว 24 เซลล์');
});
