/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { Problem } from '../../../src/tables';
import { checked } from '../../workbook/checked';
import { open, press, setMedia, settle, take, violations } from '../paneSetup';

beforeEach(() => setMedia());
afterEach(cleanup);

const at = (sheet: string, row: number) => ({ sheet, row, column: 12 });
const UNITS = Array.from({ length: 12 }, (_, i): Problem => ({
  severity: 'warning',
  at: at('KPI', i + 1),
  code: 'noWeights',
  unit: `Unit ${i + 1}`,
}));
const NUMBERS = ['Weight', 'Weight', 'Precision'].map((column, i): Problem => ({
  severity: 'warning',
  at: at('KPI', 50 + i),
  code: 'notANumber',
  column,
  text: 'ten',
}));
const READ: Problem = {
  severity: 'error',
  at: at('Results', 8),
  code: 'unknownPeriod',
  text: 'Q9',
};
const MANY = [...UNITS, ...NUMBERS, READ];

const rows = () => screen.queryAllByRole('button', { name: /![A-Z]+\d+$/ });
const causes = () => [...document.querySelectorAll('summary')].map((one) => one.textContent);

describe('many problems', () => {
  it('stand by what causes them, with how many there are', async () => {
    const { page } = await open({ reading: checked({ problems: MANY }) });
    await take(1);
    expect(causes()).toEqual(['No weights at all (12)', '“Weight” is not a number (2)']);
    // What stands alone is read at once.
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Results!M9'),
      expect.stringContaining('KPI!M53'),
    ]);
    expect(await violations(page.container)).toEqual([]);
  });

  it('are opened by cause, and each goes to its cell', async () => {
    const { door } = await open({ reading: checked({ problems: MANY }), language: 'th' });
    await take(1);
    const groups = [...document.querySelectorAll('details')];
    const details = groups.find(({ textContent }) => textContent.includes('ไม่มีน้ำหนักเลย (12)'));
    if (details === undefined) throw new Error('not in a group that opens');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await settle();
    expect(rows()).toHaveLength(14);
    await press(/KPI!M5$/);
    expect(door.asked.at(-1)).toBe('goTo {"sheet":"KPI","row":4,"column":12}');
  });

  it('can be searched by their words and cells, and by sheet, and say how many are shown', async () => {
    await open({ reading: checked({ problems: MANY }) });
    await take(1);
    fireEvent.change(screen.getByLabelText('Search the list'), { target: { value: 'unit 1' } });
    await settle();
    expect(causes()).toEqual(['No weights at all (4)']);
    expect(rows()).toHaveLength(4);
    expect(screen.getByText('4 of 16 shown')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Search the list'), { target: { value: '' } });
    fireEvent.change(screen.getByLabelText('On the sheet'), { target: { value: 'Results' } });
    await settle();
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('option', { name: 'KPI (15)' })).toBeTruthy();
  });
});

it('a few problems stand open, without anything to search', async () => {
  await open({ reading: checked({ problems: UNITS.slice(0, 3) }) });
  await take(1);
  expect(rows()).toHaveLength(3);
  expect(screen.queryByLabelText('Search the list')).toBeNull();
});
