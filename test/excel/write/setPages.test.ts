import { insertSample } from '../../../src/excel/change/changeTables';
import type { Notice } from '../../../src/excel/host/notice';
import { publishWorkbook, scoreWorkbook } from '../../../src/excel/run/runs';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import type { HostProfile, PageSetupSupport } from '../../../src/preview/host/profiles/profile';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { RUN, smallBook } from '../../stories/stage';
import { connect, dump } from '../../workbook/host';

afterEach(() => clientAtRest());

const with_ = (pageSetup: Partial<PageSetupSupport>): HostProfile => ({
  ...PROFILES.m365,
  pageSetup: { ...PROFILES.m365.pageSetup, ...pageSetup },
});
const NO_PRINTER = with_({ available: false });
const NOT_FITTED = with_({ fit: 'ignored' });

let file: Uint8Array;
beforeAll(async () => {
  file = await smallBook();
});

async function published(
  profile: HostProfile,
  workbook?: Workbook
): Promise<{ workbook: Workbook; notices: readonly Notice[] }> {
  const book = workbook ?? (await openWorkbook(file));
  connect(book, { profile });
  const notices: Notice[] = [];
  await publishWorkbook({ ...RUN, onNotice: (notice) => notices.push(notice) });
  await clientAtRest();
  return { workbook: book, notices };
}

/** Without the print set-up of any sheet. */
function written(workbook: Workbook): unknown {
  const { sheets, ...rest } = dump(workbook) as { sheets: { page: unknown; rowBreaks: unknown }[] };
  return { ...rest, sheets: sheets.map(({ page: _page, rowBreaks: _rows, ...sheet }) => sheet) };
}

const pageOf = (workbook: Workbook, name: string) => workbook.sheet(name)?.page ?? null;

test('without a printer everything is written all the same, and what has no print set-up is said in both languages', async () => {
  const { workbook, notices } = await published(NO_PRINTER);
  const other = await published(PROFILES.m365);
  expect(other.notices).toEqual([]);
  expect(written(workbook)).toEqual(written(other.workbook));
  expect(pageOf(workbook, 'Scores')).toBeNull();
  expect(notices).toMatchObject([{ code: 'noPrintSetup' }]);
  const [notice] = notices;
  expect(notice?.bilingual.what.en).toBe(
    'Everything is written, but Excel did not take the print set-up of “Scores”, “Summary” (mostly because there is no printer).'
  );
  expect(notice?.bilingual.what.th).toContain('“Scores”, “Summary”');
  expect(notice?.bilingual.todo.en).toContain('Page Layout tab');
});

test('scored again with a printer, the sheets are set up', async () => {
  const { workbook } = await published(NO_PRINTER);
  const { notices } = await published(PROFILES.m365, workbook);
  expect(notices).toEqual([]);
  expect(pageOf(workbook, 'Scores')).toMatchObject({ paperSize: 9, fitToWidth: 1 });
  expect(pageOf(workbook, 'Summary')).toMatchObject({ paperSize: 9, fitToWidth: 1 });
});

test('a sheet that is not fitted to its page, without a word, is named', async () => {
  const { workbook, notices } = await published(NOT_FITTED);
  expect(pageOf(workbook, 'Scores')).toMatchObject({ paperSize: 9, fitToWidth: null });
  expect(notices).toMatchObject([{ code: 'notFitted' }]);
  expect(notices[0]?.bilingual.what.en).toContain('“Scores”, “Summary”');
});

test('a sample is inserted without a printer, too, with the same notice', async () => {
  const workbook = newWorkbook();
  connect(workbook, { profile: NO_PRINTER });
  const notices: Notice[] = [];
  await insertSample('outstanding', 'en', undefined, (notice) => notices.push(notice));
  expect(notices).toMatchObject([{ code: 'noPrintSetup' }]);
  expect(workbook.sheets.length).toBeGreaterThan(2);
});

test('cancelled while pages are set up, a run is too late to be undone: it is done', async () => {
  const { workbook } = await published(PROFILES.m365);
  const scores = workbook.sheet('Scores');
  const before = dump(workbook);
  if (scores?.page) scores.page = { ...scores.page, orientation: 'portrait' };
  const host = connect(workbook, { profile: PROFILES.m365 });
  const controller = new AbortController();
  const execute = host.execute.bind(host);
  host.execute = (text) => {
    const answer = execute(text);
    if (scores?.page?.orientation === 'landscape') controller.abort();
    return answer;
  };
  await scoreWorkbook({ ...RUN, signal: controller.signal });
  await clientAtRest();
  expect(controller.signal.aborted).toBe(true);
  expect(dump(workbook)).toEqual(before);
});

test('units begin a page each on the form; breaks are kept in the file, and another run sets them anew', async () => {
  const workbook = newWorkbook();
  connect(workbook, { profile: PROFILES.m365 });
  await insertSample('outstanding', 'en');
  await published(PROFILES.m365, workbook);
  const form = workbook.sheet('Summary');
  const title = (row: number) => form?.value(row, 0);
  expect(form?.rowBreaks.map(title)).toEqual(
    expect.arrayContaining(['Finance, Accounts and Audit', 'All units'])
  );
  expect(form?.page).toMatchObject({ fitToWidth: 1, fitToHeight: null });
  const saved = await saveWorkbook(workbook);
  const opened = await openWorkbook(saved);
  expect(opened.sheet('Summary')?.rowBreaks).toEqual(form?.rowBreaks);
  const again = await openWorkbook(await saveWorkbook(opened));
  expect(again.sheet('Summary')?.rowBreaks).toEqual(form?.rowBreaks);
  const summary = again.sheet('Summary');
  if (summary) summary.rowBreaks = [3, 4, 5];
  await published(PROFILES.m365, again);
  expect(again.sheet('Summary')?.rowBreaks).toEqual(form?.rowBreaks);
});

test('a run that is put back leaves the breaks of the run before', async () => {
  const { workbook } = await published(PROFILES.m365);
  const form = workbook.sheet('Summary');
  if (form) form.rowBreaks = [7];
  const host = connect(workbook, { profile: PROFILES.m365 });
  host.faults.set({ failAction: 40 });
  await expect(publishWorkbook(RUN)).rejects.toThrow();
  await clientAtRest();
  expect(form?.rowBreaks).toEqual([7]);
});
