/** @jest-environment jsdom */
import '../liveGlobals';
import { cleanup, screen } from '@testing-library/react';
import type { Language } from '../../../src/engine';
import { planNextYear } from '../../../src/excel/change/nextYear';
import { planFile } from '../../../src/file/write/planFile';
import type { HostOptions } from '../../../src/preview/host/host';
import { internalError } from '../../../src/preview/host/hostError';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import { PROFILE_NAMES, PROFILES } from '../../../src/preview/host/profiles/profiles';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { nextYearText } from '../../../src/scorecard/start/nextYear/nextYearReport';
import { NEXT_YEAR_WORDS } from '../../../src/taskpane/nextYear/nextYearPaneWords';
import { NextYearView } from '../../../src/taskpane/nextYear/NextYearView';
import { COPY_WORDS } from '../../../src/taskpane/ui/copyWords';
import { twoUnits } from '../../workbook/departments';
import { connect } from '../../workbook/host';
import { bytesOf, offeredFiles } from '../downloads';
import { violations } from '../paneSetup';
import { PATIENCE, press, reads, renderPlace, said } from '../place';

afterEach(cleanup);
const offered = offeredFiles();

/** The workbook of the year after that of the two units, and what is said of it, as on the command line. */
let made: { readonly bytes: Uint8Array; readonly text: string };
beforeAll(async () => {
  connect(twoUnits());
  const year = await planNextYear();
  if (year === null) throw new Error('The workbook has a year');
  made = { bytes: planFile(year.plan), text: nextYearText(year, 'en') };
}, 60_000);

function show(workbook: Workbook, options: HostOptions = {}, language: Language = 'en') {
  const opened: (Uint8Array | null)[] = [];
  const host = connect(workbook, { onNewWorkbook: (bytes) => opened.push(bytes), ...options });
  const page = renderPlace(<NextYearView onClose={() => undefined} />, language);
  return { host, opened, page };
}

const OPEN = 'Open the workbook of 2027 (B.E. 2570)';

test('what is carried over and what names a year are shown first, as text to copy, too; nothing is made by that', async () => {
  const { opened, page, host } = show(twoUnits());
  const before = await saveWorkbook(host.workbook);
  await screen.findByRole('button', { name: OPEN }, PATIENCE);
  const listed = [...page.container.querySelectorAll('section p, section li')].map(
    (each) => each.textContent
  );
  for (const line of made.text.split('\n')) expect(listed).toContain(line.trim());
  expect(made.text).toMatch(/KPI!\S+ กองคลัง 4 .*2569/);
  expect(await violations(page.container)).toEqual([]);
  await press('The list as text');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(made.text);
  await press('Copy the text');
  await said(COPY_WORDS.en.notCopied);
  expect(await violations(page.container)).toEqual([]);
  expect([opened, offered.size]).toEqual([[], 0]);
  expect(await saveWorkbook(host.workbook)).toEqual(before);
});

test.each(PROFILE_NAMES)('%s: it opens as a new workbook, and this one stays', async (profile) => {
  const { opened, host } = show(twoUnits(), { profile: PROFILES[profile] });
  const before = await saveWorkbook(host.workbook);
  await press(OPEN);
  await said(NEXT_YEAR_WORDS.en.opened('KPI 2570.xlsx'));
  expect(opened).toEqual([made.bytes]);
  expect(await saveWorkbook(host.workbook)).toEqual(before);
  const next = await openWorkbook(opened[0] ?? new Uint8Array());
  expect(next.sheets.map(({ name }) => name)).toEqual(['KPI', 'Results', 'KPI Settings']);
});

test('it can be saved as a file instead; in Excel for Mac it can only be opened', async () => {
  const { page } = show(twoUnits(), {}, 'th');
  const t = NEXT_YEAR_WORDS.th;
  await press(t.save);
  await reads(t.saved('KPI 2570.xlsx'));
  expect(await bytesOf(offered.get('KPI 2570.xlsx') ?? new Blob())).toEqual(made.bytes);
  page.unmount();
  const { opened } = show(twoUnits(), { profile: { ...FLOOR, platform: 'Mac' } }, 'th');
  await press(t.openYear(2570));
  await reads(t.opened('KPI 2570.xlsx'));
  expect(screen.queryByRole('button', { name: t.save })).toBeNull();
  expect(opened).toHaveLength(1);
});

test('where Excel opens no other workbook it says so, and saving still works', async () => {
  show(twoUnits(), {
    onNewWorkbook: () => {
      throw internalError();
    },
  });
  await press(OPEN);
  await said(/^Excel did not open a new workbook\./);
  await press('Save it as a file');
  await said(/^Handed over to be saved/);
});

test('a workbook without a fiscal year says what to fill in, and then goes on', async () => {
  const workbook = twoUnits();
  const found = workbook.table('KpiSettings');
  if (found === null) throw new Error('no settings');
  const { sheet, table } = found;
  const row = sheet.values(table.area).findIndex((line) => line.includes(2569));
  const column = sheet.values(table.area)[row]?.indexOf(2569) ?? -1;
  sheet.set(table.area.row + row, table.area.column + column, null);
  show(workbook);
  await said(NEXT_YEAR_WORDS.en.noYear);
  expect(screen.queryByRole('button', { name: /^Open/ })).toBeNull();
  sheet.set(table.area.row + row, table.area.column + column, 2569);
  await press('Try again');
  await screen.findByRole('button', { name: OPEN }, PATIENCE);
});
