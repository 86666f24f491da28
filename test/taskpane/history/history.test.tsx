/** @jest-environment jsdom */
import '../liveGlobals';
import { deserialize, serialize } from 'node:v8';
import { webcrypto } from 'node:crypto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { Language } from '../../../src/engine';
import type { HostOptions } from '../../../src/preview/host/host';
import { PROFILE_NAMES, PROFILES } from '../../../src/preview/host/profiles/profiles';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { HISTORY_PANE_WORDS } from '../../../src/taskpane/history/historyPaneWords';
import { HistoryView } from '../../../src/taskpane/history/HistoryView';
import { kpiBook } from '../../workbook/file';
import { connect, dump } from '../../workbook/host';
import { violations } from '../paneSetup';
import { choose, fileOf, PATIENCE, press, reads, renderPlace, said } from '../place';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
globalThis.structuredClone ??= (value) => deserialize(serialize(value)) as typeof value;
afterEach(cleanup);

function yearBook(year: number, actual: number): Workbook {
  return kpiBook({
    settings: ['setting value', ['Fiscal year', year]],
    indicators: ['code name levels weight', ['1', 'น้ำประปา', 50, 60, 70, 80, 90, 100]],
    results: ['code period actual', ['1', 'Q1', actual]],
  });
}

async function bookFile(name: string, content: Workbook | string): Promise<File> {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : await saveWorkbook(content);
  return fileOf(name, bytes);
}

function show(workbook: Workbook, language: Language = 'en', options: HostOptions = {}) {
  const host = connect(workbook, options);
  const written = jest.fn();
  const page = renderPlace(<HistoryView onClose={() => undefined} onWritten={written} />, language);
  return { host, written, page };
}

const sheetOf = (workbook: Workbook) =>
  workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === 'KpiHistory'));

test.each(PROFILE_NAMES)(
  'as %s: files of other years are read, shown, written; the next time nothing has changed',
  async (profile) => {
    const workbook = yearBook(2569, 85);
    const { written, page } = show(workbook, 'en', { profile: PROFILES[profile] });
    await choose(await bookFile('kpi68.xlsx', yearBook(2568, 65)));
    await reads('fiscal year 2025 (B.E. 2568), 2 scores · new 2 · changed 0 · the same 0');
    const cells = [...page.container.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent)
    );
    expect(cells).toEqual([
      ['Q1 2026', '4.00', '▲ 2.00', '▲ 2.00'],
      ['Q1 2025', '2.00', '–', '–'],
    ]);
    expect(await violations(page.container)).toEqual([]);
    expect(sheetOf(workbook)).toBeUndefined();
    await press('Write the sheet (4 scores)');
    await said('The sheet is written.');
    expect(written).toHaveBeenCalledTimes(1);
    expect(sheetOf(workbook)?.tables[0]?.area.rows).toBe(5);
    cleanup();

    show(workbook, 'en', { profile: PROFILES[profile] });
    await reads('fiscal year 2026 (B.E. 2569), 2 scores · new 0 · changed 0 · the same 2');
    await said('Q1 2025');
  }
);

test('the workbook is called in the language of the pane, whatever its own is', async () => {
  show(yearBook(2569, 85), 'en');
  await said('(this workbook)');
  cleanup();
  show(yearBook(2569, 85), 'th');
  await reads('(สมุดงานนี้)');
});

test('in Thai; a score that was known otherwise is shown as it was and would be', async () => {
  const t = HISTORY_PANE_WORDS.th;
  const workbook = yearBook(2569, 85);
  show(workbook, 'th');
  await press(t.write('2'));
  await reads(t.written);
  cleanup();
  workbook.sheets.find(({ name }) => name === 'Results')?.set(1, 2, 95);
  const { page } = show(workbook, 'th');
  await reads(t.changed('2'));
  expect(page.container.textContent).toContain('ไตรมาส 1/2569 · 1: 4.00 → 5.00');
});

test('files that cannot be taken, or say otherwise, are told of and left out again', async () => {
  show(yearBook(2569, 85));
  await choose(
    await bookFile('a.xlsx', yearBook(2568, 65)),
    await bookFile('b.xlsx', yearBook(2568, 95)),
    await bookFile('c.xlsx', 'no workbook')
  );
  await said(/^Q1 2025 · ≠ a\.xlsx: another file says other scores/);
  await said(/no Excel workbook/);
  await press('Leave out the file b.xlsx');
  await press('Leave out the file c.xlsx');
  await waitFor(() => expect(screen.queryByText(/≠ a\.xlsx/)).toBeNull(), PATIENCE);
});

test('a write that fails leaves the workbook as it was, and can be tried again', async () => {
  const workbook = yearBook(2569, 85);
  const { host } = show(workbook);
  await said('Q1 2026');
  const before = dump(workbook);
  host.faults.set({ failAction: 3 });
  await press('Write the sheet (2 scores)');
  await screen.findByRole('alert', undefined, PATIENCE);
  expect(dump(workbook)).toEqual(before);
  host.faults.set({});
  await press('Try again');
  await press('Write the sheet (2 scores)');
  await said('The sheet is written.');
});
