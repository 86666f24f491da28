import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../src/preview/cli/importing/importFile';
import type { ImportedDoubt, ImportReport } from '../../src/preview/cli/importing/importReport';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { ImportedResult } from '../../src/scorecard';
import { typedBook } from '../workbook/typedBook';

/** What is found of a form: what `npm run import --json` prints, without what is blank. */
export interface Imported {
  /** What it ends with, and the line that it says where it imports nothing. */
  readonly ends: number | string;
  readonly [said: string]: unknown;
}

/** A form and how it is imported: the first line is what stands behind the command. */
export async function importedAs(
  form: string
): Promise<{ readonly first: Imported; readonly again: ImportReport | null }> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-form-'));
  try {
    const [command = '', ...book] = form.split('\n');
    const given = (command.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', ''));
    const [input, out] = [join(folder, 'form.xlsx'), join(folder, 'kpi.xlsx')];
    writeFileSync(input, await saveWorkbook(typedBook(book.join('\n'))));
    const before = readFileSync(input);
    const shown = await run(input, ...given);
    const written = await run(input, ...given, '--out', out);
    // What is written is what was shown, and the form stays as it was.
    expect(written.report).toEqual(shown.report);
    expect(readFileSync(input)).toEqual(before);
    const first = said(shown);
    if (shown.report === null || shown.report.added === 0) return { first, again: null };
    const sheet = shown.report.sheet ?? '';
    const again = await run(out, '--sheet', sheet, ...given);
    return { first, again: again.report };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Run {
  readonly code: number;
  readonly report: ImportReport | null;
  readonly errors: string;
}

async function run(file: string, ...args: readonly string[]): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await importFile([file, ...args, '--json'], terminal);
  const report = out.length === 0 ? null : (JSON.parse(out.join('\n')) as ImportReport);
  return { code, report, errors: err.join('\n') };
}

function said({ code, report, errors }: Run): Imported {
  if (report === null) return { ends: errors };
  const { forms, kind, columns, doubts, rows, leftOut, results, missingColumns } = report;
  return {
    ends: errors === '' ? code : errors,
    ...filled({
      forms,
      kind,
      columns: columns.join(' '),
      doubts: doubts.map(asked),
      rows: rows.flatMap(({ row, proposed, doubts: own }) => {
        if (proposed === null && own.length === 0) return [];
        const { levels = [], results: _results, ...stated } = proposed ?? {};
        const known = levels.flatMap((value, level) => (value === null ? [] : [[level, value]]));
        const criteria = Object.fromEntries(known) as object;
        return [{ row, ...filled({ ...stated, levels: criteria, doubts: own.map(asked) }) }];
      }),
      results: results.map(resultText),
      leftOut: leftOut.map(({ message }) => message),
      missingColumns,
    }),
  };
}

const asked = ({ cell, message }: ImportedDoubt): string => `${cell}: ${message}`;

function resultText({ unit, code, period, of, is, state }: ImportedResult): string {
  const key = [unit, code, period, of].filter(Boolean).join(' ');
  return `${key}: ${String(is)}${state === 'new' ? '' : ` (${state})`}`;
}

/** Without what is null, blank or empty. */
function filled(stated: object): object {
  const isEmpty = (value: unknown): boolean =>
    value === null ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => !isEmpty(value)));
}
