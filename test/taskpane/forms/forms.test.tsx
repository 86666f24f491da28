/** @jest-environment jsdom */
import '../liveGlobals';
import { webcrypto } from 'node:crypto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { unzipSync } from 'fflate';
import type { Language } from '../../../src/engine';
import { planEntryForms } from '../../../src/excel/change/entryForms';
import { formFile } from '../../../src/file/write/formFile';
import type { HostOptions } from '../../../src/preview/host/host';
import { internalError } from '../../../src/preview/host/hostError';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import { PROFILE_NAMES, PROFILES } from '../../../src/preview/host/profiles/profiles';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { DEFAULT_SETTINGS } from '../../../src/tables';
import { FORMS_WORDS } from '../../../src/taskpane/forms/formsWords';
import { FormsView } from '../../../src/taskpane/forms/FormsView';
import { kpiBook } from '../../workbook/file';
import { twoUnits } from '../../workbook/departments';
import { connect } from '../../workbook/host';
import { bytesOf, offeredFiles } from '../downloads';
import { violations } from '../paneSetup';
import { PATIENCE, press, reads, renderPlace, said } from '../place';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
afterEach(cleanup);

/** The forms of the two units for Q2 by the names of their files, as the command line writes them. */
let made: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  connect(twoUnits());
  const { forms, names } = await planEntryForms({ period: 'Q2' });
  made = new Map(forms.map((form, i) => [names[i] ?? '', formFile(form)]));
  expect([...made.keys()]).toEqual(['Q2 กองคลัง.xlsx', 'Q2 กองช่าง.xlsx']);
}, 60_000);

const offered = offeredFiles();

const OF = { tables: { results: [], settings: DEFAULT_SETTINGS }, period: 'Q2' } as const;

function show(workbook: Workbook, options: HostOptions = {}, language: Language = 'en') {
  const opened: (Uint8Array | null)[] = [];
  const host = connect(workbook, { onNewWorkbook: (bytes) => opened.push(bytes), ...options });
  const page = renderPlace(<FormsView of={OF} onClose={() => undefined} />, language);
  return { host, opened, page };
}

test('the units with what each has to fill in; all of them as one zip, byte for byte those of the command', async () => {
  const { page, host } = show(twoUnits());
  const before = await saveWorkbook(host.workbook);
  await said('2 of 5 indicators still to fill in');
  await said('3 of 3 indicators still to fill in');
  expect(await violations(page.container)).toEqual([]);
  await press('Save 2 forms as one zip file');
  await said('Handed over to be saved: Q2 แบบรายงานผล.zip.');
  const [name, blob, ...more] = [...offered].flat();
  expect([name, more]).toEqual(['Q2 แบบรายงานผล.zip', []]);
  const files = unzipSync(await bytesOf(blob as Blob));
  expect(new Map(Object.entries(files))).toEqual(made);
  expect(await saveWorkbook(host.workbook)).toEqual(before);
});

test('one that is ticked is saved as itself; none leaves nothing to save', async () => {
  show(twoUnits());
  await said('2 of 5 indicators still to fill in');
  fireEvent.click(screen.getByRole('checkbox', { name: 'กองคลัง' }));
  await press('Save the form as a file');
  await said(/^Handed over/);
  expect(await bytesOf(offered.get('Q2 กองช่าง.xlsx') ?? new Blob())).toEqual(
    made.get('Q2 กองช่าง.xlsx')
  );
  await press('None');
  expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
  await press('All');
  expect(screen.getByRole('button', { name: 'Save 2 forms as one zip file' })).toBeTruthy();
});

test.each(PROFILE_NAMES)('%s: one form opens as a new workbook', async (profile) => {
  const { opened } = show(twoUnits(), { profile: PROFILES[profile] });
  await said('2 of 5 indicators still to fill in');
  await press('Open the form of กองคลัง');
  await said(
    'The form of กองคลัง is open as a new workbook. Save it there, for example as “Q2 กองคลัง.xlsx”.'
  );
  expect(opened).toEqual([made.get('Q2 กองคลัง.xlsx')]);
});

test('in Excel for Mac nothing can be saved, which is said, and forms open one by one', async () => {
  const { opened } = show(twoUnits(), { profile: { ...FLOOR, platform: 'Mac' } }, 'th');
  const t = FORMS_WORDS.th;
  await reads(t.cannotSave);
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  expect(screen.queryByRole('button', { name: /บันทึก/ })).toBeNull();
  for (const unit of ['กองคลัง', 'กองช่าง']) {
    await press(t.openUnit(unit));
    await reads(t.opened(unit, `Q2 ${unit}.xlsx`));
  }
  expect(opened).toEqual([...made.values()]);
});

test('where Excel opens no other workbook it says so, and the next attempt works', async () => {
  let refuses = true;
  const { opened } = show(twoUnits(), {
    onNewWorkbook: (bytes) => {
      if (refuses) throw internalError();
      opened.push(bytes);
    },
  });
  await said('2 of 5 indicators still to fill in');
  await press('Open the form of กองคลัง');
  await said(/^Excel did not open a new workbook\./);
  refuses = false;
  await press('Open the form of กองคลัง');
  await said(/is open as a new workbook/);
  expect(opened).toHaveLength(1);
});

test('what goes wrong with reading is said, and can be tried again', async () => {
  const { host } = show(twoUnits());
  await said('2 of 5 indicators still to fill in');
  host.faults.set({ failAlways: true });
  await press('Save 2 forms as one zip file');
  expect(await screen.findByRole('alert', undefined, PATIENCE)).toBeTruthy();
  expect(offered.size).toBe(0);
  host.faults.set({});
  await press('Try again');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), PATIENCE);
});

test('another period has its own forms; what the workbook says by then is what is made', async () => {
  const { host, opened } = show(twoUnits());
  await said('2 of 5 indicators still to fill in');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Q3' } });
  await said('5 of 5 indicators still to fill in');
  const found = host.workbook.table('KpiIndicators');
  const { area } = found?.table ?? { area: { row: 0, column: 0, rows: 0, columns: 0 } };
  const column = found?.sheet.values(area)[1]?.indexOf('ร้อยละการจัดเก็บภาษี') ?? -1;
  found?.sheet.set(area.row + 1, area.column + column, 'ชื่อใหม่');
  await press('Open the form of กองคลัง');
  await waitFor(() => expect(opened).toHaveLength(1), PATIENCE);
  const [bytes] = opened;
  const sheet = new TextDecoder().decode(
    unzipSync(bytes ?? new Uint8Array())['xl/worksheets/sheet1.xml']
  );
  expect(sheet).toContain('ชื่อใหม่');
});

test('a workbook without units has one form; one with errors says so; one without indicators has none', async () => {
  const good = ['1', 'ก', 10, 1, 2, 3, 4, 5];
  const { opened, page } = show(
    kpiBook({
      indicators: ['code name weight levels', good, ['2', 'ข', 'x', 1, 2, 3, 4, 5]],
    })
  );
  await said('Whole organisation');
  expect(screen.getByText(/^Errors in the workbook: 1 /)).toBeTruthy();
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  await press('Open the form of Whole organisation');
  await said(/Q2 ทั้งองค์กร\.xlsx/);
  expect(opened).toHaveLength(1);
  page.unmount();
  show(kpiBook({ indicators: ['code name weight levels'] }));
  expect(await screen.findByRole('alert', undefined, PATIENCE)).toBeTruthy();
});

test('thirty units are all in the zip', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => [`หน่วยงาน ${i}`, '1', 'ก', 100, 1, 2, 3, 4, 5]);
  show(kpiBook({ indicators: ['unit code name weight levels', ...rows] }));
  await press('Save 30 forms as one zip file');
  await said(/^Handed over/);
  const [blob] = offered.values();
  expect(Object.keys(unzipSync(await bytesOf(blob ?? new Blob())))).toHaveLength(30);
}, 60_000);
