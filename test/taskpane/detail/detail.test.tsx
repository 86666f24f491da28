/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { readTables } from '../../../src/tables';
import { checked } from '../../workbook/checked';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, results, workbook } from '../../workbook/tables';
import { focused, open, press, setMedia, settle, take } from '../paneSetup';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

it('shows the sentence, the warnings, the criteria as written, and goes to the cells', async () => {
  const { door } = await open();
  await take(2);
  await press(/^Level 2 2 /);
  expect(focused()).toMatch(/^2 จำนวนครั้ง/);
  expect(screen.getByText(/at least 80% but less than 90%/)).toBeTruthy();
  expect(screen.getByText(/No level as written covers this result/)).toBeTruthy();
  const reached = screen.getByLabelText('level reached').closest('tr');
  expect(reached?.textContent).toBe('2ร้อยละ 60');
  await press('Go to the result');
  expect(door.asked.at(-1)).toBe('goTo {"sheet":"Results","row":4,"column":3}');
  await press('Go to the indicator');
  expect(door.asked.at(-1)).toBe('goTo {"sheet":"KPI","row":6,"column":1}');
});

it('shows the committee’s score beside the computed one, with its reason', async () => {
  await open();
  await take(2);
  await press(/^Level 3 3 /);
  expect(screen.getByText(/^The committee gave 3.5: หลักฐานเพิ่มเติม/)).toBeTruthy();
  expect(screen.getByText(/^Computed: 3 · totals use/)).toBeTruthy();
});

it('shows every period so far, scored for this indicator alone', async () => {
  const { door } = await open();
  await take(2);
  await press(/^Level 4 1 /);
  expect(door.asked.at(-1)).toBe('history 1');
  const table = screen
    .getByRole('heading', { name: 'Over the periods' })
    .parentElement?.querySelector('table');
  const lines = within(table as HTMLElement).getAllByRole('row');
  expect(lines.map((line) => line.firstElementChild?.textContent)).toEqual(['Period', 'Q1', 'Q2']);
});

it('says so where the history cannot be had, and shows the rest', async () => {
  const { door } = await open();
  await take(2);
  door.failNext('history', new Error('no network'));
  await press(/^Level 4 1 /);
  expect(screen.getByText(/could not be loaded/)).toBeTruthy();
  expect(screen.getByText(/at least 80/)).toBeTruthy();
});

it('gives the focus back to the row when it is closed', async () => {
  await open();
  await take(2);
  const row = screen.getByRole('button', { name: /^Level 2 2 / });
  row.focus();
  await press(/^Level 2 2 /);
  await press('Back to the list');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await settle();
  expect(document.activeElement).toBe(row);
});

it('says results as people do: a day by its era, several inputs with what they are, nothing of a parent', async () => {
  const integrity = [95, 96, 97, 98, 99].map(
    (score) => `ดำเนินการครบ 5 ขั้นตอน และคะแนนประเมินไม่ต่ำกว่าร้อยละ ${score}`
  );
  const days = [30, 25, 20, 15, 10].map((day) => `ภายในวันที่ ${day} ตุลาคม 2569`);
  const none = [null, null, null, null, null];
  const book = workbook(
    indicators('code partOf name kind levels', [
      ['1', null, 'ITA', null, ...integrity],
      ['2', null, 'รายงาน', 'deadline', ...days],
      ['3', null, 'แผนงาน', 'composite', ...none],
      ['3.1', '3', 'ร่างแผน', null, 50, 60, 70, 80, 90],
    ]),
    results('code period actual', [
      ['1', 'Q2', '5; 98.5'],
      ['2', 'Q2', '31/10/2569'],
      ['3.1', 'Q2', 85],
    ])
  );
  const card = scoreBook(book);
  await open({
    reading: checked({ tables: readTables(book).tables, scorecard: card }),
    card,
    language: 'th',
  });
  const used = async (name: RegExp): Promise<string> => {
    await press(name);
    const text = document.body.textContent ?? '';
    await press('กลับไปที่รายการ');
    return text;
  };
  await take(2);
  expect(await used(/1 ITA/)).toContain('ผลที่นำมาใช้: ไตรมาส 2 = 5 ขั้นตอน; ร้อยละ 98.5');
  expect(await used(/2 รายงาน/)).toContain('ผลที่นำมาใช้: ไตรมาส 2 = 31 ตุลาคม 2569');
  expect(await used(/3 แผนงาน/)).toContain('ไตรมาส 2––4');
});

it('says of a ratio what it is made of', async () => {
  const book = workbook(
    indicators('code name level1 level2 level3 level4 level5 weight combination', [
      ['1', 'Paid', 10, 20, 30, 40, 50, 100, 'ratio'],
    ]),
    results('code period actual numerator denominator', [['1', 'Q2', null, 12, 60]])
  );
  await open({ reading: checked(readTables(book)), card: scoreBook(book) });
  await take(2);
  await press(/Paid/);
  expect(document.body.textContent).toContain('Results used: Q2 = 12 ÷ 60');
});
