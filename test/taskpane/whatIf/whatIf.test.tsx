/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { Language } from '../../../src/engine';
import { score, withWhatIf } from '../../../src/scorecard';
import { readTables } from '../../../src/tables';
import { SPOKEN } from '../../../src/taskpane/words/languages';
import { TextProvider, createText } from '../../../src/taskpane/words/text';
import { WhatIfPanel } from '../../../src/taskpane/whatIf/WhatIfPanel';
import { setMedia, settle, violations } from '../paneSetup';
import { find } from '../../workbook/scorecard';
import { indicators, results, settings, table, workbook } from '../../workbook/tables';

beforeEach(() => setMedia());
afterEach(cleanup);

const NUMBERS = [50, 60, 70, 80, 90];
const STEPS = [1, 2, 3, 4, 5].map((step) => `ขั้นตอนที่ ${step}`);
const BOOK = workbook(
  indicators('unit code name weight kind combination levels', [
    ['A; B', '1', 'Roads', 50, null, null, ...NUMBERS],
    ['A', '2', 'Sum of quarters', 30, null, 'sum', ...NUMBERS],
    ['A', '3', 'Plan', 20, 'milestone', null, ...STEPS],
    ['B', '4', 'By ratio', 50, null, 'ratio', ...NUMBERS],
  ]),
  results('unit code period actual numerator denominator override reason', [
    [null, '1', 'Q2', 65, null, null, null, null],
    ['A', '2', 'Q1', 30, null, null, null, null],
    ['A', '2', 'Q2', 35, null, null, null, null],
    ['A', '3', 'Q2', '1,2', null, null, null, null],
    ['B', '4', 'Q2', null, 1, 2, null, null],
  ])
);

describe('tables with other results', () => {
  const input = readTables(BOOK);
  const scored = (changes: Parameters<typeof withWhatIf>[1]) =>
    score({ ...input, tables: withWhatIf(input.tables, changes) });

  test('nothing changed is the same tables', () => {
    expect(withWhatIf(input.tables, [])).toBe(input.tables);
  });

  test('a result of all units is changed for the one unit alone', () => {
    const key = { unit: 'A', code: '1', period: 'Q2' } as const;
    const card = scored([{ ...key, actual: { value: 90 } }]);
    expect([find(card, '1', 'A').score, find(card, '1', 'B').score]).toEqual([5, 2]);
    expect(find(score(input), '1', 'A').score).toBe(2);
  });

  test('one period of a sum, or the sum as a whole', () => {
    const key = { unit: 'A', code: '2', period: 'Q2' } as const;
    expect(find(scored([{ ...key, actual: { value: 50 } }]), '2').score).toBe(4);
    expect(find(scored([{ ...key, actual: { value: 50 }, whole: true }]), '2').score).toBe(1);
  });

  test('a numerator, a whole quotient, and a score of the committee', () => {
    const key = { unit: 'B', code: '4', period: 'Q2' } as const;
    expect(find(scored([{ ...key, numerator: 1.8 }]), '4').score).toBe(5);
    expect(find(scored([{ ...key, actual: { value: 70 }, whole: true }]), '4').score).toBe(3);
    expect(find(scored([{ ...key, override: { score: 4, reason: 'seen' } }]), '4').score).toBe(4);
  });

  test('a period that has no row yet', () => {
    const key = { unit: 'A', code: '3', period: 'Q3' } as const;
    expect(find(scored([{ ...key, actual: { value: '1,2,3,4' } }]), '3').score).toBe(4);
  });
});

async function open(language: Language = 'en', book = BOOK, ownDigits = false) {
  const input = readTables(book);
  const page = render(
    <TextProvider value={createText(language, await SPOKEN[language].load(), ownDigits)}>
      <WhatIfPanel tables={input.tables} scorecard={score(input)} unit={null} />
    </TextProvider>
  );
  return page;
}

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const row = (name: string): readonly string[] =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');

test('another result changes the total in the pane, and is taken back', async () => {
  const { container } = await open();
  expect(screen.getByText(/nothing of this is written/)).toBeTruthy();
  // 50 % × 2 + 30 % × 2 + 20 % × 2
  expect(row('Total')).toEqual(['2.00', '2.00', '0.00']);
  fireEvent.click(screen.getAllByRole('button', { name: 'Try another result' })[0] as HTMLElement);
  expect(document.activeElement).toBe(screen.getByLabelText('Result'));
  fireEvent.change(screen.getByLabelText('Result'), { target: { value: '85' } });
  await settle();
  expect(row('Total')).toEqual(['2.00', '3.00', '+1.00']);
  expect(row('Band')).toEqual(['Fail – improvement needed → Pass – fair']);
  expect(screen.getByText('2 → 4')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await press('Take back all changes');
  expect(row('Band')).toEqual(['Fail – improvement needed']);
  expect(row('Total')).toEqual(['2.00', '2.00', '0.00']);
});

test('the path to a total is applied as what-if, and reaches it; locked indicators stay', async () => {
  const { container } = await open();
  fireEvent.change(screen.getByLabelText(/^Total to reach/), { target: { value: '3' } });
  await settle();
  expect(screen.getByText(/2 levels on 1 indicator reach 3.00/)).toBeTruthy();
  expect(screen.getByText('level 4: at least 80')).toBeTruthy();
  await press('Apply as what-if');
  expect(row('Total')).toEqual(['2.00', '3.00', '+1.00']);
  expect(screen.getByText('tried: 80')).toBeTruthy();
  expect(await violations(container)).toEqual([]);

  fireEvent.click(screen.getAllByLabelText('Cannot change')[0] as HTMLElement);
  await settle();
  expect(screen.queryByText(/level 4: at least 80$/)).toBeNull();
  await press('Apply as what-if');
  expect(screen.queryByText('tried: 80')).toBeNull();
  expect(Number(row('Total')[1])).toBeGreaterThanOrEqual(3);
});

test('in Thai; what cannot be reached says so', async () => {
  const { container } = await open('th');
  fireEvent.change(screen.getByLabelText(/^คะแนนรวมที่ต้องการ/), { target: { value: '9' } });
  expect(screen.getByText('กรอกตัวเลขตั้งแต่ 0 ถึง 5')).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/^คะแนนรวมที่ต้องการ/), { target: { value: '5' } });
  screen.getAllByLabelText('เปลี่ยนไม่ได้แล้ว').forEach((lock) => fireEvent.click(lock));
  await settle();
  expect(screen.getByText(/ตัวชี้วัดที่ยังเปลี่ยนได้ทำให้ถึงไม่ได้/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('the box shows what is tried, the total stays in view, and the list can be searched', async () => {
  await open();
  fireEvent.change(screen.getByLabelText(/^Total to reach/), { target: { value: '4%' } });
  expect(screen.getByText('Give a number from 0 to 5.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/^Total to reach/), { target: { value: '3' } });
  await settle();
  await press('Apply as what-if');
  expect(screen.getByText(/^Total 2.00 → 3.00 · /)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Search by code or name'), { target: { value: 'roads' } });
  await settle();
  expect(screen.getAllByRole('button', { name: 'Try another result' })).toHaveLength(1);
  await press('Try another result');
  expect(screen.getByLabelText<HTMLInputElement>('Result').value).toBe('80');
  expect(screen.getByText('tried: 80')).toBeTruthy();
  await press('Take back');
  await press('Try another result');
  expect(screen.getByLabelText<HTMLInputElement>('Result').value).toBe('65');
});

test('what is searched for takes no focus from the search, also where it is the indicator being tried', async () => {
  await open();
  fireEvent.click(screen.getAllByRole('button', { name: 'Try another result' })[0] as HTMLElement);
  const search = screen.getByLabelText('Search by code or name');
  for (const value of ['plan', 'pla', '']) {
    search.focus();
    fireEvent.change(search, { target: { value } });
    await settle();
    expect(document.activeElement).toBe(search);
  }
});

test.each([
  ['en', 'Percent to reach (0 to 100)', '70', 'Give a number from 0 to 100.', /reach 70\.00%:$/],
  [
    'th',
    'ร้อยละของคะแนนรวมที่ต้องการ (๐ ถึง ๑๐๐)',
    '๗๐',
    'กรอกตัวเลขตั้งแต่ ๐ ถึง ๑๐๐',
    /จะได้คะแนนรวม ๗๐\.๐๐%:$/,
  ],
] as const)(
  'where bands are by percent, label, box and path are percents, in %s',
  async (language, label, typed, wrong, path) => {
    const byPercent = settings([['Bands by', 'percent']]);
    const bands = table(
      'KpiBands',
      ['From', 'Name'],
      [
        [0, 'ไม่ผ่าน'],
        [50, 'ผ่าน'],
      ],
      { sheet: 'Bands' }
    );
    await open(language, { ...BOOK, tables: [...BOOK.tables, byPercent, bands] }, true);
    const box = screen.getByLabelText<HTMLInputElement>(label);
    fireEvent.change(box, { target: { value: '101' } });
    expect(screen.getByText(wrong)).toBeTruthy();
    fireEvent.change(box, { target: { value: typed } });
    await settle();
    expect(screen.getByText(path)).toBeTruthy();
  }
);
