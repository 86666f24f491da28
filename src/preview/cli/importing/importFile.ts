import { SPOKEN, DEFAULT_LANGUAGE } from '../../../engine';
import { Command, InvalidArgumentError, Option } from 'commander';
import { FORM_ROLES } from '../../../tables';
import type { FormRole } from '../../../tables';
import { runCommand, tellNotices, workOnCopy, type Terminal } from '../command';
import { columnNumber } from '../../workbook/model/area';
import { toPeriod } from '../periodOption';
import { profileOption } from '../profileOption';
import { importingWordsIn } from '../words/importingWords';
import { readColumns, saveColumns } from './columnsFile';
import type { ImportReport } from './importReport';
import { formLines, howToChoose, importText } from './importText';
import { runImport, type ImportRunOptions } from './importRun';

type CommandOptions = Omit<ImportRunOptions, 'write'> & {
  readonly out?: string;
  /** File in which the roles of columns are kept. */
  readonly columns?: string;
  readonly json: boolean;
};

/**
 * `npm run import`: understands a form in a workbook and, with --out, adds its indicators to KpiIndicators in a copy.
 *
 * @returns 0; 1 where rows stay out because they are unclear, or there is nothing to import; 2 for wrong usage, a file that
 * cannot be read or written, or several forms of which none is named.
 */
export async function importFile(argv: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand<CommandOptions>(importCommand(), argv, terminal, async (input, given) => {
    const { out, json, columns, ...options } = given;
    const known = columns === undefined ? undefined : await readColumns(columns);
    const {
      report,
      notices,
      known: now,
    } = await workOnCopy(
      input,
      out,
      async (bytes) => {
        const write = out !== undefined;
        const run = await runImport(bytes, { ...options, ...(known && { known }), write });
        if (run.report.forms.length > 1 && !options.all) choose(run.report, given, terminal);
        return run;
      },
      (file) => terminal.err(`import: ${file}: ${importingWordsIn(options.lang).notWritten}`)
    );
    if (columns !== undefined && options.column.size > 0) await saveColumns(columns, now);
    tellNotices('import', notices, options.lang, terminal);
    terminal.out(json ? JSON.stringify(report, null, 2) : importText(report, options.lang));
    const nothing =
      report.added === 0 &&
      report.results.every(({ state }) => state !== 'new' && state !== 'replaced');
    return nothing || report.rows.some(({ role }) => role === 'uncertain') ? 1 : 0;
  });
}

/**
 * Lists the forms of a sheet that has several.
 *
 * @throws Error that says how to name one
 */
function choose(
  report: ImportReport,
  { json, lang }: Pick<CommandOptions, 'json' | 'lang'>,
  terminal: Terminal
): never {
  terminal.out(json ? JSON.stringify(report, null, 2) : formLines(report, lang).join('\n'));
  throw new Error(howToChoose(report));
}

function importCommand(): Command {
  return new Command('import')
    .description(
      'Show how a form is understood; with --out, add its indicators to KpiIndicators in a copy.'
    )
    .argument('<form.xlsx>', 'workbook with the form')
    .option('--sheet <name>', 'sheet of the form; without it the sheet that is shown first')
    .option('--range <A1:K40>', 'range of the form; without it all that is used of the sheet')
    .option('--out <kpi.xlsx>', 'where to save the workbook with the indicators')
    .option(
      '--all',
      'read all forms of the sheet or range, each of the unit that its title names, else of --unit',
      false
    )
    .option('--unit <name>', 'unit of the indicators that state none')
    .addOption(
      new Option('--lang <language>', 'th or en').choices(SPOKEN).default(DEFAULT_LANGUAGE)
    )
    .option('--period <Q2>', 'period of results that state none', toPeriod)
    .option(
      '--replace-results',
      'write results that differ over those that the workbook has',
      false
    )
    .option('--add-existing', 'also add codes that the workbook has already', false)
    .option(
      '--column <C=role>',
      `what a column is, e.g. C=name (${FORM_ROLES.join(', ')}); may be repeated`,
      toColumn,
      new Map<number, FormRole>()
    )
    .option(
      '--columns <file.json>',
      'keeps what --column says for forms with the same headings, and uses what it holds'
    )
    .addOption(profileOption())
    .option('--json', 'print the reading as JSON', false);
}

/** `C=name`: the sheet's column C, 0-based, and its role. */
function toColumn(
  text: string,
  before: ReadonlyMap<number, FormRole>
): ReadonlyMap<number, FormRole> {
  const [, letters = '', word] = /^([A-Z]{1,3})=(\w+)$/i.exec(text) ?? [];
  const role = FORM_ROLES.find((each) => each.toLowerCase() === word?.toLowerCase());
  if (role === undefined) {
    throw new InvalidArgumentError(
      `Write it as C=name, a column and one of these roles: ${FORM_ROLES.join(', ')}.`
    );
  }
  return new Map(before).set(columnNumber(letters), role);
}
