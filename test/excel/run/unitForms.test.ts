import { publishWorkbook, summariseWorkbook } from '../../../src/excel/run/runs';
import type { Notice } from '../../../src/excel/host/notice';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { kpiBook } from '../../workbook/file';
import { connect, dump, dumpSheet } from '../../workbook/host';

const OPTIONS = {
  period: null,
  unit: null,
  language: 'en',
  sheets: ['summary:form'],
  today: { year: 2026, month: 11, day: 21 },
} as const;

function workbookOf(): Workbook {
  return kpiBook({
    indicators: [
      'unit code name levels weight',
      ['Clerk', '1', 'First', 10, 20, 30, 40, 50, 100],
      ['Finance', '1', 'Second', 10, 20, 30, 40, 50, 100],
    ],
    results: ['unit code period actual', ['Clerk', '1', 'Q1', 15], ['Finance', '1', 'Q1', 45]],
    settings: ['setting value', ['Form for each unit', 'yes']],
  });
}

const names = (workbook: Workbook): readonly string[] => workbook.sheets.map(({ name }) => name);

test('forms of units are found again, renamed or in a saved file, and replaced in place', async () => {
  const first = workbookOf();
  connect(first);
  await publishWorkbook({ ...OPTIONS, writes: 'plain' });
  const made = ['Summary', 'Form Clerk', 'Form Finance'];
  expect(names(first).slice(-3)).toEqual(made);
  const saved = await openWorkbook(await saveWorkbook(first));
  const form = saved.sheet('Form Finance');
  if (form) form.name = 'Money';
  saved.sheet('Results')?.set(2, 3, 25);
  connect(saved);
  await summariseWorkbook(OPTIONS);
  expect(names(saved)).toEqual(names(first).map((name) => name.replace('Form Finance', 'Money')));
  expect(dump(saved)).not.toEqual(dump(first));
});

test('a sheet of the user that has the name of a form is left alone', async () => {
  const workbook = workbookOf();
  workbook.addSheet('Form Clerk').set(0, 0, 'mine');
  connect(workbook);
  await summariseWorkbook(OPTIONS);
  expect(names(workbook).slice(-3)).toEqual(['Summary', 'Form Clerk #2', 'Form Finance']);
  expect(workbook.sheet('Form Clerk')?.value(0, 0)).toBe('mine');
});

test('forms that are not made again are said to be old, and stay', async () => {
  const workbook = workbookOf();
  connect(workbook);
  const said: string[] = [];
  const run = () => {
    said.length = 0;
    const onNotice = ({ code, bilingual }: Notice) => {
      if (code === 'oldForms') said.push(bilingual.what.en, bilingual.what.th);
    };
    return summariseWorkbook({ ...OPTIONS, onNotice });
  };
  await run();
  await run();
  expect(said).toEqual([]);
  const form = workbook.sheet('Form Clerk');
  if (form) form.name = 'Handed out';
  workbook.sheet('KPI Settings')?.set(1, 1, 'no');
  const before = ['Handed out', 'Form Finance'].map((name) => dumpOf(workbook, name));
  await run();
  for (const words of said) expect(words).toContain('“Handed out”, “Form Finance”');
  expect(said).toHaveLength(2);
  expect(['Handed out', 'Form Finance'].map((name) => dumpOf(workbook, name))).toEqual(before);

  workbook.sheet('KPI Settings')?.set(1, 1, 'yes');
  for (const sheet of ['KPI', 'Results']) workbook.sheet(sheet)?.set(1, 0, 'Auditor');
  await run();
  expect(said[0]).toContain('earlier figures: “Handed out”.');
  expect(names(workbook)).toContain('Form Auditor');
});

function dumpOf(workbook: Workbook, name: string) {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(name);
  return dumpSheet(sheet);
}
