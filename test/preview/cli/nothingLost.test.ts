import type { HostProblem } from '../../../src/excel/host/hostProblem';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHeadless, runOnWorkbook } from '../../../src/preview/cli/headless';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { Package } from '../../../src/preview/workbook/file/package/package';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { dump } from '../../workbook/host';
import { bookOf, type BookFile } from '../../workbook/file';

const golden = join(__dirname, '../../golden');
const WRITE = { lang: 'en', freeze: false, write: true } as const;

function input(requirement: string): BookFile {
  const text = readFileSync(join(golden, requirement, 'input.json'), 'utf8');
  return JSON.parse(text) as BookFile;
}

/** Parts that name the sheets of a workbook or are shared by them; adding a sheet changes them. */
const SHARED = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/.*|xl\/styles\.xml)$/;

const scored = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => {
    const text = readFileSync(join(golden, name, 'expected.json'), 'utf8');
    return !text.includes('"fails"') && !text.includes('"units": []');
  });

test.each(scored)('%s: the sheets of the user keep their bytes', async (name) => {
  const bytes = await saveWorkbook(bookOf(input(name)));
  const { saved } = await runHeadless(bytes, WRITE);
  const [before, after] = [Package.open(bytes), Package.open(saved ?? new Uint8Array())];
  // Formulas that came without a result have one afterwards.
  const calculated = name === 'formulas-as-actuals' ? /sheet3\.xml$/ : /^$/;
  const own = before.parts.filter((part) => !SHARED.test(part) && !calculated.test(part));
  expect(own.length).toBeGreaterThan(1);
  for (const part of own)
    expect([part, unselected(after, part)]).toEqual([part, unselected(before, part)]);
});

/** Only the tab that is selected changes: two selected tabs would be edited together. */
function unselected(file: Package, part: string): string {
  return file.text(part).replace(/ tabSelected="\d"/, '');
}

/** A run that is refused leaves the workbook as it was. */
async function refused(workbook: Workbook): Promise<string> {
  const before = dump(workbook);
  const message = await runOnWorkbook(workbook, WRITE).then(
    () => 'not refused',
    (cause: HostProblem) => cause.bilingual.what.en
  );
  expect(dump(workbook)).toEqual(before);
  return message;
}

test('a sheet and a table of the user’s that are named like ours stay as they are', async () => {
  const workbook = bookOf(input('committee-override'));
  workbook.addSheet('scores').set(0, 0, 'Mine');
  const mine = workbook.addSheet('Mine');
  mine.setCells(0, 0, [['Score'], [4]]);
  mine.addTable({ row: 0, column: 0, rows: 2, columns: 1 }, 'KpiScores');
  const sheets = () => (dump(workbook) as { readonly sheets: readonly unknown[] }).sheets;
  const before = sheets();
  await runOnWorkbook(workbook, WRITE);
  expect(sheets().slice(0, before.length)).toEqual(before);
  expect(workbook.sheets.slice(before.length).map(({ name }) => name)).toContain('Scores (KPI)');
  expect(workbook.table('KpiScores')?.sheet.name).toBe('Mine');
});

test('a protected sheet of scores is not written', async () => {
  const workbook = bookOf(input('committee-override'));
  await runOnWorkbook(workbook, WRITE);
  const scores = workbook.sheet('Scores');
  if (scores) scores.protection = { allowed: [] };
  expect(await refused(workbook)).toMatch(/protected/);
});

test('a second run replaces the add-in’s own sheets in place and changes nothing else', async () => {
  const workbook = bookOf(input('several-units'));
  await runOnWorkbook(workbook, WRITE);
  const first = dump(workbook);
  await runOnWorkbook(workbook, WRITE);
  expect(dump(workbook)).toEqual(first);
});

test('text from cells that begins like a formula stays text', async () => {
  const { saved } = await runHeadless(
    await saveWorkbook(bookOf(input('name-beginning-with-equals'))),
    WRITE
  );
  const workbook = await openWorkbook(saved ?? new Uint8Array());
  const texts = ['=1+1', '+cmd|calc', '@SUM(A1)', '-K3'];
  const found = new Set<unknown>();
  for (const sheet of workbook.sheets.slice(2)) {
    const area = sheet.usedArea(true);
    for (let row = 0; area !== null && row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const value = sheet.value(area.row + row, area.column + column);
        const formula = sheet.formula(area.row + row, area.column + column) ?? '';
        if (texts.includes(String(value))) found.add(`${sheet.name} ${String(value)}`);
        expect(formula).not.toMatch(/cmd|SUM\(A1\)|^=1\+1/);
      }
    }
  }
  expect(found.size).toBe(2 * texts.length);
});
