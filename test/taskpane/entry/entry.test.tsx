/** @jest-environment jsdom */
import '../liveGlobals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Language } from '../../../src/engine';
import { openDoor } from '../../../src/excel/openDoor';
import { readTables } from '../../../src/tables';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { EntryPanel } from '../../../src/taskpane/entry/EntryPanel';
import { TrialNote } from '../../../src/taskpane/entry/TrialNote';
import { tryEntry } from '../../../src/taskpane/entry/tryEntry';
import { SPOKEN } from '../../../src/taskpane/words/languages';
import { TextProvider, createText } from '../../../src/taskpane/words/text';
import { kpiBook } from '../../workbook/file';
import { connect } from '../../workbook/host';
import { indicators, results, workbook } from '../../workbook/tables';
import { renderPlace } from '../place';
import { setMedia, settle, violations } from '../paneSetup';

beforeEach(() => setMedia());
afterEach(cleanup);

const MONTH_ENDS = ['31 พ.ค.', '30 เม.ย.', '31 มี.ค.', '28 ก.พ.', '31 ม.ค.'].map(
  (day) => `ภายใน ${day} 2569`
);

const INDICATORS = [
  ['num', 'A share', null, null, 'ร้อยละ 50', 'ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80', 'ร้อยละ 90'],
  ['ms', 'Steps', 'milestone', null, 'ขั้นตอนที่ 1', 'ขั้นตอนที่ 2', 'ขั้นตอนที่ 3', 'ขั้นตอนที่ 4', 'ขั้นตอนที่ 5'],
  ['cl', 'Items', 'checklist', null, '1', '2', '3', '4', '5'],
  ['ld', 'State', 'ladder', null, 'มีร่าง', 'มีแผน', 'เสนอแล้ว', 'อนุมัติแล้ว', 'ประกาศใช้แล้ว'],
  [
    'dl',
    'Days',
    'deadline',
    null,
    'ภายใน 30 วัน',
    'ภายใน 25 วัน',
    'ภายใน 20 วัน',
    'ภายใน 15 วัน',
    'ภายใน 10 วัน',
  ],
  ['day', 'A day', 'deadline', null, ...MONTH_ENDS],
  [
    'next',
    'A day of the next month',
    'deadline',
    null,
    ...[14, 13, 12, 11, 9].map((day) => `ภายในวันที่ ${day} ของเดือนถัดไป`),
  ],
  ['there', 'A day that is there', 'deadline', null, ...MONTH_ENDS],
  [
    'ratio',
    'A quotient',
    null,
    'ratio',
    'ร้อยละ 50',
    'ร้อยละ 60',
    'ร้อยละ 70',
    'ร้อยละ 80',
    'ร้อยละ 90',
  ],
];

function workbookOf(): Workbook {
  const workbook = kpiBook({
    settings: ['setting value', ['Fiscal year', 2569]],
    indicators: ['code name kind combination levels', ...INDICATORS],
    results: [
      'code period actual numerator denominator override reason evidence',
      ...INDICATORS.map(([code]) => [
        code ?? null,
        'Q1',
        code === 'there' ? '28 ก.พ. 69' : null,
        null,
        null,
        null,
        null,
        null,
      ]),
    ],
  });
  connect(workbook);
  return workbook;
}

async function open(code: string, language: Language = 'en') {
  const workbook = workbookOf();
  const { tables, scorecard } = await openDoor().check();
  const scored = scorecard.units[0]?.indicators.find(({ indicator }) => indicator.code === code);
  if (scored === undefined) throw new Error(`No indicator ${code}`);
  const written = jest.fn();
  const page = render(
    <TextProvider value={createText(language, await SPOKEN[language].load(), false)}>
      <EntryPanel
        door={openDoor()}
        tables={tables}
        scorecard={{ ...scorecard, period: 'Q1' }}
        scored={scored}
        offers={{ current: {} }}
        asked
        onWritten={written}
      />
    </TextProvider>
  );
  const row = INDICATORS.findIndex(([each]) => each === code) + 1;
  const at = (column: number) => workbook.sheet('Results')?.value(row, column) ?? null;
  return { page, written, at };
}

const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const tick = (label: string | RegExp) => fireEvent.click(screen.getByLabelText(label));

/** What is entered: a result, or something else. */
function choose(what: string): void {
  const list = screen.getByLabelText<HTMLSelectElement>('What to enter');
  const option = [...list.options].find(({ text }) => text === what);
  fireEvent.change(list, { target: { value: option?.value } });
}

async function press(name: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  for (let turn = 0; turn < 4; turn++) await act(() => settle());
}

test('a number is tried, written into its cell, and taken back', async () => {
  const { page, written, at } = await open('num');
  expect(screen.getByRole('button', { name: 'Write to the workbook' }).ariaDisabled ?? 'true').toBe(
    'true'
  );
  type('Result', '85');
  expect(screen.getByText('Would give 4')).toBeTruthy();
  expect(screen.getByText(/at least 80/)).toBeTruthy();
  expect(await violations(page.container)).toEqual([]);
  expect(at(2)).toBeNull();
  await press('Write to the workbook');
  expect(at(2)).toBe(85);
  expect(screen.getByText(/^Written: num/)).toBeTruthy();
  expect(written).toHaveBeenCalledTimes(1);
  await press('Undo');
  expect(at(2)).toBeNull();
  expect(written).toHaveBeenCalledTimes(2);
});

test('what could not be read is refused with the reason, and cannot be written', async () => {
  const { at } = await open('num');
  type('Result', '12,5');
  expect(screen.getByText('This cannot be entered')).toBeTruthy();
  await press('Write to the workbook');
  expect(at(2)).toBeNull();
});

test('steps are ticked by their words; those beyond the first missing one are said not to count', async () => {
  const { page, at } = await open('ms');
  tick('Step 1');
  tick('Step 2');
  tick('Step 4');
  expect(screen.getByText('Would give 2')).toBeTruthy();
  expect(await violations(page.container)).toEqual([]);
  type('Evidence (optional)', 'หนังสือที่ 12');
  await press('Write to the workbook');
  expect(at(2)).toBe('1,2,4');
  expect(at(7)).toBe('หนังสือที่ 12');
});

test('one later step alone is no count of steps', async () => {
  const { at } = await open('ms');
  tick('Step 3');
  expect(screen.getByText('Would give 0')).toBeTruthy();
  await press('Write to the workbook');
  expect(at(2)).toBe('3;3');
});

test('items, in Thai', async () => {
  const { page, at } = await open('cl', 'th');
  ['รายการที่ 1', 'รายการที่ 3', 'รายการที่ 4'].forEach(tick);
  expect(screen.getByText('จะได้ 3 คะแนน')).toBeTruthy();
  expect(await violations(page.container)).toEqual([]);
  await press('บันทึกลงสมุดงาน');
  expect(at(2)).toBe('1,3,4');
});

test('a statement is chosen; none of them is level 0', async () => {
  const { at } = await open('ld');
  tick('None of these');
  expect(screen.getByText('Would give 0')).toBeTruthy();
  tick(/อนุมัติแล้ว/);
  expect(screen.getByText('Would give 4')).toBeTruthy();
  await press('Write to the workbook');
  expect(at(2)).toBe('อนุมัติแล้ว');
});

test('days as a number or between two days', async () => {
  const { page, at } = await open('dl');
  expect(document.activeElement).toBe(screen.getByLabelText('Number of days'));
  type('Number of days', '12');
  expect(screen.getByText('Would give 4')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('How to give it'), { target: { value: 'span' } });
  type('First day', '2026-03-01');
  type('Last day', '2026-03-19');
  expect(screen.getByText('Would give 3')).toBeTruthy();
  expect(await violations(page.container)).toEqual([]);
  await press('Write to the workbook');
  expect(at(2)).toBe('2026-03-01; 2026-03-19');
});

test('a day is picked and written as a date', async () => {
  const { at } = await open('day', 'th');
  type('วันที่แล้วเสร็จ', '2026-03-15');
  expect(screen.getByText('15 มีนาคม 2569')).toBeTruthy();
  expect(screen.getByText('จะได้ 3 คะแนน')).toBeTruthy();
  await press('บันทึกลงสมุดงาน');
  expect(at(2)).toBe(46096);
  const { scorecard } = await openDoor().check();
  const again = scorecard.units[0]?.indicators.find(({ indicator }) => indicator.code === 'day');
  expect(again?.score).toBe(3);
});

const WRITE = { en: 'Write to the workbook', th: 'บันทึกลงสมุดงาน' } as const;
const DAY_LABEL = { en: 'Date it was done', th: 'วันที่แล้วเสร็จ' } as const;

/** What a screen reader says of a field beside its label. */
function description(label: string): string | null {
  const box = screen.getByLabelText(label);
  return document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent ?? null;
}

test.each<[Language, string, string]>([
  ['th', '15/3/2569', '15 มีนาคม 2569'],
  ['th', '15 มี.ค. 69', '15 มีนาคม 2569'],
  ['th', '๑๕ มีนาคม ๒๕๖๙', '15 มีนาคม 2569'],
  ['th', '2026-03-15', '15 มีนาคม 2569'],
  ['en', '15/3/2569', '15 March 2026'],
  ['en', '15 Mar 2026', '15 March 2026'],
])(
  'in %s %s is understood as %s, said to be that, and written as a date',
  async (language, typed, said) => {
    const { page, at } = await open('day', language);
    type(DAY_LABEL[language], typed);
    expect(description(DAY_LABEL[language])).toBe(said);
    expect(await violations(page.container)).toEqual([]);
    await press(WRITE[language]);
    expect(at(2)).toBe(46096);
  }
);

test.each(['3/4/2026', '3/4/26', '31/2/2569', '15', 'soon'])(
  '%s is not surely one day: the field says what to write, and nothing is written',
  async (typed) => {
    const { page, at } = await open('day');
    type('Date it was done', typed);
    const box = screen.getByLabelText('Date it was done');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(description('Date it was done')).toContain(`“${typed}” is not surely one day.`);
    expect(await violations(page.container)).toEqual([]);
    await press('Write to the workbook');
    expect(at(2)).toBeNull();
  }
);

test.each<[string, string]>([
  ['15/3/2573', '15 March 2030'],
  ['15/3/2565', '15 March 2022'],
])(
  '%s is far from the fiscal year: it is written once the user says that it is meant',
  async (typed, said) => {
    const { page, at } = await open('day');
    type('Date it was done', typed);
    expect(
      screen.getByText(/more than three years from fiscal year 2569 B\.E\. \(2026\)/)
    ).toBeTruthy();
    expect(await violations(page.container)).toEqual([]);
    await press('Write to the workbook');
    expect(at(2)).toBeNull();
    tick(`Yes, ${said} is meant`);
    type('Date it was done', `${typed} `);
    await press('Write to the workbook');
    expect(at(2)).toBeNull();
    tick(`Yes, ${said} is meant`);
    await press('Write to the workbook');
    expect(at(2)).not.toBeNull();
  }
);

test.each(['15/3/2572', '15/3/2566'])(
  '%s is near enough to the fiscal year not to ask',
  async (typed) => {
    await open('day');
    type('Date it was done', typed);
    expect(screen.queryByText(/more than three years/)).toBeNull();
  }
);

test('a plain number is a day of the next month where the criteria mean that', async () => {
  const { at } = await open('next');
  expect(description('Date it was done')).toMatch(/31 January 2026: 1 to 31/);
  type('Date it was done', '10');
  expect(description('Date it was done')).toBe('10 January 2026');
  expect(screen.getByText('Would give 4')).toBeTruthy();
  await press('Write to the workbook');
  expect(at(2)).toBe(46032);
});

test('a day between two days that is far away is asked about, too', async () => {
  const { at } = await open('dl', 'th');
  fireEvent.change(screen.getByLabelText('วิธีกรอก'), { target: { value: 'span' } });
  type('วันเริ่มต้น', '1 มี.ค. 96');
  type('วันสิ้นสุด', '19 มี.ค. 2596');
  expect(screen.getAllByText(/เกินสามปี/)).toHaveLength(2);
  tick('ใช่ หมายถึงวันที่ 1 มีนาคม 2596');
  await press('บันทึกลงสมุดงาน');
  expect(at(2)).toBeNull();
  tick('ใช่ หมายถึงวันที่ 19 มีนาคม 2596');
  await press('บันทึกลงสมุดงาน');
  expect(at(2)).toBe('2053-03-01; 2053-03-19');
});

test('a day that is there is shown as it is, is not changed by opening, and comes back when the entry is taken back', async () => {
  const { at } = await open('there');
  expect(screen.getByLabelText<HTMLInputElement>('Date it was done').value).toBe('28 ก.พ. 69');
  expect(description('Date it was done')).toBe('28 February 2026');
  await press('Write to the workbook');
  expect(at(2)).toBe('28 ก.พ. 69');
  type('Date it was done', '31 ม.ค. 69');
  expect(screen.getByText('Would give 5')).toBeTruthy();
  await press('Write to the workbook');
  expect(at(2)).toBe(46053);
  await press('Undo');
  expect(at(2)).toBe('28 ก.พ. 69');
});

test('the lowest score is said to be that, without a tick', async () => {
  const { page } = await open('day');
  const lowest = 'This is the lowest score.';
  type('Date it was done', '1/6/2569');
  expect(screen.getByText('Would give 0')).toBeTruthy();
  expect(screen.getByText(lowest)).toBeTruthy();
  const drawn = page.container.querySelector('[role="status"] svg path')?.getAttribute('d');
  type('Date it was done', '31/1/2569');
  expect(screen.getByText('Would give 5')).toBeTruthy();
  expect(screen.queryByText(lowest)).toBeNull();
  expect(page.container.querySelector('[role="status"] svg path')?.getAttribute('d')).not.toBe(
    drawn
  );
});

test('a target without levels is met or not, and only one that is met has a tick', () => {
  const { tables } = readTables(
    workbook(
      indicators('code name target', [['1', 'Activities', 10]]),
      results('code period actual', [])
    )
  );
  const shown = (value: number, says: string) => {
    const trial = tryEntry(
      tables,
      { unit: null, code: '1', period: 'Q1', actual: { value } },
      'en'
    );
    const { container } = renderPlace(<TrialNote trial={trial} />, 'en');
    expect(screen.getByText(says)).toBeTruthy();
    const drawn = container.querySelector('svg path')?.getAttribute('d');
    cleanup();
    return drawn;
  };
  expect(shown(12, 'Would meet the target')).not.toBe(shown(8, 'Would not meet the target'));
});

test('a quotient takes its two numbers', async () => {
  const { at } = await open('ratio');
  type('Numerator', '17');
  type('Denominator', '20');
  expect(screen.getByText('Would give 4')).toBeTruthy();
  await press('Write to the workbook');
  expect([at(2), at(3), at(4)]).toEqual([null, 17, 20]);
});

test('not assessed; the committee’s score needs its reason and can be removed', async () => {
  const { at } = await open('num');
  choose('Not assessed');
  expect(screen.getByText('Would not give a score')).toBeTruthy();
  await press('Write to the workbook');
  expect(at(2)).toBe('not assessed');
  cleanup();
  const committee = await open('num');
  choose('Committee’s score');
  type('Score, 0 to 5', '4.5');
  expect(screen.getByText(/needs a reason/)).toBeTruthy();
  await press('Write to the workbook');
  expect(committee.at(5)).toBeNull();
  type('Reason', 'Seen on site');
  expect(await violations(committee.page.container)).toEqual([]);
  await press('Write to the workbook');
  expect([committee.at(5), committee.at(6)]).toEqual([4.5, 'Seen on site']);
});
