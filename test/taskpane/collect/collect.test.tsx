/** @jest-environment jsdom */
import '../liveGlobals';
import { webcrypto } from 'node:crypto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Language } from '../../../src/engine';
import { planEntryForms } from '../../../src/excel/change/entryForms';
import { formFile } from '../../../src/file/write/formFile';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { CellInput, Sheet } from '../../../src/preview/workbook/model/sheet';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { CollectView } from '../../../src/taskpane/collect/CollectView';
import { DEFAULT_SETTINGS } from '../../../src/tables';
import { COPY_WORDS } from '../../../src/taskpane/ui/copyWords';
import { violations } from '../paneSetup';
import { choose, fileOf, PATIENCE, press, renderPlace, said } from '../place';
import { RESULTS, twoUnits } from '../../workbook/departments';
import { kpiBook } from '../../workbook/file';
import { connect } from '../../workbook/host';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
afterEach(cleanup);

/** The forms of the two units for Q2, as their bytes, by unit. */
let forms: ReadonlyMap<string | null, Uint8Array>;
beforeAll(async () => {
  connect(twoUnits());
  const planned = await planEntryForms({ period: 'Q2' });
  forms = new Map(planned.forms.map((form) => [form.unit, formFile(form)]));
}, 60_000);

type Typed = Readonly<Record<string, Readonly<Record<string, CellInput>>>>;

/** A form of a unit in which somebody has typed, by code and header. */
async function sent(unit: string, name: string, typed: Typed): Promise<File> {
  const workbook = await openWorkbook(forms.get(unit) ?? new Uint8Array());
  const sheet = workbook.sheets.find((each) => type(each, typed));
  if (sheet === undefined) throw new Error('The form has no such rows');
  return fileOf(name, await saveWorkbook(workbook));
}

function type(sheet: Sheet, typed: Typed): boolean {
  const used = sheet.usedArea(true);
  if (used === null) return false;
  const all = sheet.values({ ...used, row: 0, column: 0, rows: used.row + used.rows });
  const top = all.findIndex(([first]) => first === 'รหัส');
  if (top < 0) return false;
  for (const [code, cells] of Object.entries(typed)) {
    const row = all.findIndex(([first], i) => i > top && first === code);
    for (const [header, value] of Object.entries(cells)) {
      sheet.set(row, (all[top] ?? []).indexOf(header), value);
    }
  }
  return true;
}

const RESULT = 'ผลการปฏิบัติงาน';
const FILLED: Typed = { '1': { [RESULT]: 91 }, '2': { [RESULT]: 5 } };

const OF = { tables: { results: [], settings: DEFAULT_SETTINGS }, period: 'Q2' } as const;

function open(language: Language = 'en', workbook = twoUnits()) {
  connect(workbook);
  const written = jest.fn();
  const page = renderPlace(
    <CollectView
      of={OF}
      onClose={() => undefined}
      onWritten={written}
      accepted={{ current: [] }}
    />,
    language
  );
  return { workbook, written, page };
}

test('units are told in the language of the pane, whatever that of the workbook is', async () => {
  const { workbook } = open('en');
  await said('0 of 2 units have every result.');
  await choose(await sent('กองคลัง', 'finance.xlsx', { ...FILLED, '1': { [RESULT]: 'ไม่รู้' } }));
  const day = new Date().toLocaleDateString('en-GB', { month: 'long' });
  const lines = (): string =>
    screen.getByRole('region', { name: 'State of collection' }).textContent;
  await waitFor(() => expect(lines()).toContain('finance.xlsx'), PATIENCE);
  expect(lines().replaceAll(/กองคลัง|กองช่าง/g, '')).not.toMatch(/[ก-๙]/);
  await press(/^Accept/);
  await said(/^Written to the table of results/);
  expect(lines().replaceAll(/กองคลัง|กองช่าง/g, '')).not.toMatch(/[ก-๙]/);
  expect(String(sheetCells(workbook))).not.toContain(day);
});

const sheetCells = (workbook: Workbook): readonly (readonly unknown[])[] => {
  const { table, sheet } = workbook.table('KpiCollected') ?? {};
  return table === undefined || sheet === undefined ? [] : sheet.values(table.area);
};
const results = (workbook: Workbook): readonly (readonly unknown[])[] => {
  const { table, sheet } = workbook.table('KpiResults') ?? {};
  return table === undefined || sheet === undefined ? [] : sheet.values(table.area).slice(1);
};
const resultOf = (workbook: Workbook, code: string): unknown =>
  results(workbook).find((row) => row[1] === code && row[2] === 'ไตรมาส 2')?.[3] ?? null;
const tick = (name: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });

test('files are shown value by value, accepted, and change nothing the second time', async () => {
  const { workbook, written, page } = open();
  await said('0 of 2 units have every result.');
  await choose(await sent('กองคลัง', 'finance.xlsx', FILLED));
  expect(await said('finance.xlsx')).toBeTruthy();
  const files = screen.getByRole('region', { name: 'Files (1)' }).textContent;
  expect(files).toMatch(/กองคลัง · 4 of 5 received · new 1 · the same/);
  expect(tick(/^1 Actual: 88\.5 → 91$/).checked).toBe(true);
  expect(tick(/^2 Actual: \(blank\) → 5$/).checked).toBe(true);
  expect(screen.getByRole('table', { name: 'Scores before and after' }).textContent).toMatch(
    /กองคลัง.* → /
  );
  expect(await violations(page.container)).toEqual([]);
  expect(resultOf(workbook, '1')).toBe(88.5);
  await press('Accept 2 values');
  await said(/^Written to the table of results: 2 values\./);
  expect(written).toHaveBeenCalledTimes(1);
  expect([resultOf(workbook, '1'), resultOf(workbook, '2')]).toEqual([91, 5]);
  expect(workbook.table('KpiCollected')?.table.area.rows).toBe(3);

  const before = results(workbook);
  await choose(await sent('กองคลัง', 'copy of it.xlsx', FILLED));
  await said('Nothing in these files is new: the workbook has it all already.');
  expect(screen.queryByRole('button', { name: /^Accept/ })).toBeNull();
  expect(results(workbook)).toEqual(before);
});

test('what was accepted is taken back with one button, and can be accepted again', async () => {
  const { workbook, written } = open();
  const before = results(workbook);
  await choose(await sent('กองคลัง', 'finance.xlsx', FILLED));
  await press('Accept 2 values');
  await said(/^Written to the table of results: 2 values\./);
  const undo = 'Undo: take back what was accepted last (2 values)';
  await press(undo);
  await said('Taken back: 2 values. The cells hold what they held before.');
  expect(results(workbook)).toEqual(before);
  expect(workbook.table('KpiCollected')).toBeNull();
  expect(screen.queryByRole('button', { name: undo })).toBeNull();
  expect(written).toHaveBeenCalledTimes(2);

  await press('Accept 2 values');
  await said(undo);
  const found = workbook.table('KpiResults');
  const { row = 0, column = 0 } = found?.table.area ?? {};
  found?.sheet.set(row + 2, column + 3, 92);
  await press(undo);
  await said('Taken back: 1 value. The cells hold what they held before.');
  await said('Changed since, and left as they are: 1. Change them in their cells if need be.');
  await said(/^กองคลัง 1 Actual \(Results!D3\)$/);
  expect([resultOf(workbook, '1'), resultOf(workbook, '2')]).toEqual([92, null]);
});

test('what is not ticked is not written, by value, by unit, and all', async () => {
  const { workbook } = open();
  await choose(
    await sent('กองคลัง', 'finance.xlsx', FILLED),
    await sent('กองช่าง', 'works.xlsx', { '1.1': { [RESULT]: 3 }, '2': { [RESULT]: 12 } })
  );
  await said('Accept 4 values');
  fireEvent.click(tick(/^1 Actual: 88\.5 → 91$/));
  await said('Accept 3 values');
  await press('None of กองช่าง');
  await said('Accept 1 value');
  await press('None');
  await said('Write down what was collected');
  await press('All of กองช่าง');
  await press('Accept 2 values');
  await said(/^Written to the table of results: 2 values\./);
  expect(resultOf(workbook, '1')).toBe(88.5);
  expect(resultOf(workbook, '1.1')).toBe(3);
  const sheet = workbook.table('KpiCollected');
  const rows = sheet?.sheet.values(sheet.table.area).slice(1) ?? [];
  expect(rows.map(([file, , , , , , refused]) => [file, refused])).toEqual([
    ['finance.xlsx', 'ไม่ได้เลือก 2'],
    ['works.xlsx', null],
  ]);
});

test('of two files that differ one is picked; until then none is taken', async () => {
  const { workbook } = open();
  await choose(
    await sent('กองคลัง', 'a.xlsx', { '2': { [RESULT]: 5 }, '1': { [RESULT]: 90 } }),
    await sent('กองคลัง', 'b.xlsx', { '2': { [RESULT]: 5 }, '1': { [RESULT]: 70 } })
  );
  await said('Accept 1 value');
  const group = screen.getByRole('group', { name: 'Which value of 1 Actual holds?' });
  expect(
    within(group)
      .getAllByRole('radio')
      .map((each) => each.closest('label')?.textContent)
  ).toEqual(['88.5 → 90 (a.xlsx)', '88.5 → 70 (b.xlsx)', 'None of them']);
  fireEvent.click(within(group).getByRole('radio', { name: /b\.xlsx/ }));
  await said('Accept 2 values');
  await press('Accept 2 values');
  await said(/^Written to the table of results: 2 values\./);
  expect(resultOf(workbook, '1')).toBe(70);
});

test('what several files say alike is one choice, and a choice decides for all of them', async () => {
  open();
  const of = (value: number): Typed => ({ '1': { [RESULT]: value } });
  await choose(
    await sent('กองคลัง', 'a.xlsx', of(90)),
    await sent('กองคลัง', 'b.xlsx', of(70)),
    await sent('กองคลัง', 'c.xlsx', { '1': { [RESULT]: 70, หมายเหตุ: null } }),
    await sent('กองคลัง', 'd.xlsx', of(88.5))
  );
  const group = await screen.findByRole('group', { name: /^Which value of 1 / }, PATIENCE);
  const radios = within(group).getAllByRole('radio');
  expect(radios.map((each) => each.closest('label')?.textContent)).toEqual([
    '88.5 → 90 (a.xlsx)',
    '88.5 → 70 (b.xlsx, c.xlsx)',
    '88.5 stays (d.xlsx)',
    'None of them',
  ]);
  // Nothing of it could be ticked.
  expect(screen.queryByRole('button', { name: 'All' })).toBeNull();
  expect(screen.getAllByText(/Choose below which value holds\.$/)).toHaveLength(4);
  fireEvent.click(within(group).getByRole('radio', { name: /b\.xlsx/ }));
  await said('Accept 1 value');
  expect(screen.queryByText(/Choose below which value holds\.$/)).toBeNull();
  const files = screen.getByRole('region', { name: 'Files (4)' }).textContent;
  expect(files.match(/changed 1|not chosen 1/g)).toEqual([
    'not chosen 1',
    'changed 1',
    'not chosen 1',
  ]);
});

test('of a file of several units each is told what was refused of its own', async () => {
  const roads = ['กองช่าง', '1.1', 'ไตรมาส 2', 3, null, null, null, null, null, null];
  open();
  await choose(
    await sent('กองคลัง', 'form.xlsx', { '1': { [RESULT]: 90 } }),
    fileOf('all.xlsx', await saveWorkbook(twoUnits([...RESULTS, roads])))
  );
  await screen.findByRole('group', { name: /^Which value of 1 / }, PATIENCE);
  const state = screen.getByRole('region', { name: 'State of collection' });
  const lines = within(state).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent.match(/all\.xlsx[^M]*/)?.[0])).toEqual([
    'all.xlsx: in conflict 1',
    expect.stringMatching(/^all\.xlsx, \d+ /),
  ]);
});

test('what was refused of a unit stays told when a file of another unit has the same name', async () => {
  open();
  const unread = (code: string): Typed => ({ [code]: { [RESULT]: 'ไม่รู้' } });
  await choose(await sent('กองคลัง', 'form.xlsx', unread('1')));
  await press('Write down what was collected');
  await said(/^What was collected is written down/);
  await press('Leave out the file form.xlsx');
  const lines = (): readonly string[] =>
    within(screen.getByRole('region', { name: 'State of collection' }))
      .getAllByRole('listitem')
      .map((line) => line.textContent);
  const refused = expect.stringContaining('Not accepted of form.xlsx: อ่านไม่ได้ 1') as string;
  await waitFor(() => expect(lines()[0]).toEqual(refused), PATIENCE);
  await choose(await sent('กองช่าง', 'form.xlsx', unread('1.1')));
  await said('Files (1)');
  expect(lines()).toEqual([
    refused,
    expect.stringContaining('Not accepted of form.xlsx: unreadable 1'),
  ]);
  await press('Text of a reminder to กองคลัง');
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /reminder to กองคลัง$/ });
  expect(box.value).toContain('- form.xlsx: อ่านไม่ได้ 1');
});

test('a choice is asked for only where one is offered: not of a cell that holds a formula', async () => {
  const workbook = twoUnits();
  const found = workbook.table('KpiResults');
  const { row = 0, column = 0 } = found?.table.area ?? {};
  found?.sheet.set(row + 2, column + 3, { formula: '=80+8.5' });
  open('en', workbook);
  const of = (value: number): Typed => ({ '1': { [RESULT]: value } });
  await choose(
    await sent('กองคลัง', 'a.xlsx', of(90)),
    await sent('กองคลัง', 'b.xlsx', { ...of(70), '2': { [RESULT]: 5 } })
  );
  await said('Accept 1 value');
  expect(screen.queryAllByRole('radio')).toEqual([]);
  expect(screen.queryByText(/Choose below/)).toBeNull();
  expect(screen.getAllByText(/Two values for 1 differ\. Remove the file/)).toHaveLength(2);
});

test('a formula in the one cell for all periods is told, and no choice that is not offered', async () => {
  const book = (header: CellInput[], row: CellInput[]): Workbook =>
    kpiBook({
      indicators: ['unit code name levels', ['ก', '1', 'ร้อยละ', 60, 70, 80, 90, 95]],
      results: [header, row],
      settings: ['setting value', ['ปีงบประมาณ', 2569]],
    });
  const wide = (): Workbook =>
    book(['Unit', 'Code', 'Q1', 'Q2', 'Evidence'], ['ก', '1', 80, null, 'บันทึก 1']);
  const copy = book(['Unit', 'Code', 'Period', 'Actual', 'Evidence'], ['ก', '1', 'Q2', 85, 'ข']);
  const file = fileOf('copy.xlsx', await saveWorkbook(copy));
  open('en', wide());
  await choose(file);
  await said(/it stays unless you choose the file’s in the pane/);
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  cleanup();
  const workbook = wide();
  const { table, sheet } = workbook.table('KpiResults') ?? {};
  const { row = 0, column = 0 } = table?.area ?? {};
  sheet?.grid.setFormula(row + 1, column + 4, '="บันทึก "&1');
  open('en', workbook);
  await choose(file);
  await said(/The cell of 1 in the table of results holds a formula, which stays\./);
  expect(screen.queryByText(/you choose the file’s/)).toBeNull();
  expect(screen.queryAllByRole('radio')).toEqual([]);
});

test('a value that was picked holds as long as a file says it', async () => {
  const { workbook } = open();
  const of = (value: number, more = {}): Typed => ({ '1': { [RESULT]: value, ...more } });
  await choose(
    await sent('กองคลัง', 'a.xlsx', of(90)),
    await sent('กองคลัง', 'b.xlsx', of(70)),
    await sent('กองคลัง', 'c.xlsx', of(70, { หมายเหตุ: null }))
  );
  fireEvent.click(await screen.findByRole('radio', { name: /b\.xlsx, c\.xlsx/ }, PATIENCE));
  await said('Accept 1 value');
  await press('Leave out the file b.xlsx');
  const radio = await screen.findByRole<HTMLInputElement>(
    'radio',
    { name: '88.5 → 70 (c.xlsx)' },
    PATIENCE
  );
  expect(radio.checked).toBe(true);
  await press('Accept 1 value');
  await said(/^Written to the table of results: 1 value\./);
  expect(resultOf(workbook, '1')).toBe(70);
});

test('of two rows of one file that differ only the one that is picked is written', async () => {
  const row = (actual: number): readonly CellInput[] => ['กองคลัง', '1', 'ไตรมาส 2', actual];
  const copy = twoUnits(
    [row(90), row(70)].map((cells) => [...cells, ...Array<null>(6).fill(null)])
  );
  const { workbook } = open();
  await choose(fileOf('copy.xlsx', await saveWorkbook(copy)));
  const radios = await screen.findAllByRole<HTMLInputElement>('radio', undefined, PATIENCE);
  expect(radios.map((each) => each.closest('label')?.textContent)).toEqual([
    '88.5 → 90 (copy.xlsx)',
    '88.5 → 70 (copy.xlsx)',
    'None of them',
  ]);
  fireEvent.click(screen.getByRole('radio', { name: /→ 90/ }));
  expect(radios.map(({ checked }) => checked)).toEqual([true, false, false]);
  await press('Accept 1 value');
  await said(/^Written to the table of results: 1 value\./);
  expect(resultOf(workbook, '1')).toBe(90);
});

test('each file that cannot be read has its sentence, and the others go on', async () => {
  open();
  const some = new Uint8Array(8);
  const large = fileOf('large.xlsx', some, 21 * 1024 * 1024);
  const gone = fileOf('gone.xlsx', some, 8, () => Promise.reject(new Error('moved')));
  await choose(
    fileOf('empty.xlsx', new Uint8Array()),
    fileOf('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
    fileOf('note.docx', new TextEncoder().encode('hello')),
    fileOf('broken.xlsx', (forms.get('กองคลัง') ?? new Uint8Array()).slice(0, 900)),
    large,
    gone,
    fileOf('other.xlsx', await saveWorkbook(newWorkbook())),
    await sent('กองคลัง', 'finance.xlsx', FILLED)
  );
  await said('Files (8)');
  await said('The file is empty. Ask for it again.');
  await said(/old format \.xls/);
  await said(/no Excel workbook/);
  await said(/is damaged/);
  await said(/larger than any form/);
  await said('The file could not be read: moved');
  await said(/neither one of our forms/);
  await said('Accept 2 values');
  await press('Leave out the file old.xls');
  await said('Files (7)');
});

test('a definition that the unit has changed stands beside ours and is not taken', async () => {
  const { workbook } = open();
  await choose(
    await sent('กองคลัง', 'finance.xlsx', {
      '1': { [RESULT]: 91, ตัวชี้วัด: 'ร้อยละการจัดเก็บภาษีป้าย' },
      '2': { [RESULT]: 5 },
    })
  );
  await said(/ours: ร้อยละการจัดเก็บภาษี – in the file: ร้อยละการจัดเก็บภาษีป้าย/);
  await press('Accept 1 value');
  await said(/^Written to the table of results: 1 value\./);
  expect(resultOf(workbook, '1')).toBe(88.5);
});

test('where the workbook has changed meanwhile nothing is written, and the new picture is shown', async () => {
  const { workbook } = open();
  await choose(await sent('กองคลัง', 'finance.xlsx', FILLED));
  await said('Accept 2 values');
  const found = workbook.table('KpiResults');
  const { row = 0, column = 0 } = found?.table.area ?? {};
  found?.sheet.set(row + 2, column + 3, 89);
  await press('Accept 2 values');
  await said(/The workbook has changed in the meantime/);
  expect(resultOf(workbook, '1')).toBe(89);
  expect(tick(/^1 Actual: 89 → 91$/).checked).toBe(true);
});

test('who has sent and what is missing, with a reminder in official Thai', async () => {
  open('th');
  await choose(await sent('กองคลัง', 'คลัง.xlsx', FILLED));
  await said('มีผลครบแล้ว 0 จาก 2 หน่วยงาน');
  expect(screen.getByText('ส่งแล้ว · มีผล 4 จาก 5')).toBeTruthy();
  expect(screen.getByText('ยังไม่ส่ง · มีผล 0 จาก 3')).toBeTruthy();
  expect(screen.getByText('ขาด 4')).toBeTruthy();
  await press('ข้อความติดตาม กองช่าง');
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'ข้อความติดตาม กองช่าง' });
  expect(box.value.split('\n').slice(0, 2)).toEqual([
    'เรื่อง ขอติดตามผลการดำเนินงานตามตัวชี้วัด ไตรมาส 2 ปีงบประมาณ พ.ศ. 2569',
    'เรียน หัวหน้าหน่วยงาน กองช่าง',
  ]);
  expect(box.value).toContain('- 1.1 ถนน');
  await press(COPY_WORDS.th.copy);
  await said(COPY_WORDS.th.notCopied);
});

test('a workbook without a table of results says what to do', async () => {
  const workbook = twoUnits();
  const found = workbook.table('KpiResults');
  if (found !== null) workbook.deleteSheet(found.sheet);
  open('en', workbook);
  expect((await screen.findByRole('alert', undefined, PATIENCE)).textContent).toMatch(
    /Something went wrong/
  );
});
