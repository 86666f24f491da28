import { readFile } from 'node:fs/promises';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../../../engine';
import { FORM_ROLES } from '../../../tables';
import type { FormRole } from '../../../tables';
import type { HostProfile } from '../../host/profiles/profile';
import { profileOption } from '../profileOption';
import { importText } from './importReport';
import { runImport } from './importRun';
import type { Terminal } from '../scoring/scoreFile';
import { oneLine } from '../files/oneLine';
import { isSameFile } from '../files/sameFile';
import { saveFile } from '../files/saveFile';

interface CommandOptions {
  readonly sheet?: string;
  readonly range?: string;
  readonly out?: string;
  readonly unit?: string;
  readonly lang: Language;
  readonly addExisting: boolean;
  readonly column: ReadonlyMap<number, FormRole>;
  readonly profile?: HostProfile;
  readonly json: boolean;
}

/**
 * `npm run import`: understands a form in a workbook and, with --out, adds its indicators to KpiIndicators in a copy.
 *
 * @returns 0; 1 where rows stay out because they are unclear, or there is nothing to import; 2 for wrong usage or a file
 * that cannot be read or written.
 */
export async function importFile(argv: readonly string[], terminal: Terminal): Promise<number> {
  const command = importCommand(terminal);
  try {
    command.parse(argv, { from: 'user' });
    const [input = ''] = command.args;
    const { out, json, ...options } = command.opts<CommandOptions>();
    if (out !== undefined && (await isSameFile(input, out))) {
      throw new Error(`${out}: --out is the workbook itself. Choose another name.`);
    }
    const run = await runImport(await readFile(input), { ...options, write: out !== undefined });
    if (out !== undefined) {
      if (run.saved === null) terminal.err(`import: ${out}: not written, there is nothing to add.`);
      else await saveFile(out, run.saved);
    }
    terminal.out(json ? JSON.stringify(run.report, null, 2) : importText(run.report));
    const { rows, added } = run.report;
    return added === 0 || rows.some(({ role }) => role === 'uncertain') ? 1 : 0;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    terminal.err(`import: ${oneLine(cause, command.args[0] ?? '')}`);
    return 2;
  }
}

function importCommand({ out, err }: Terminal): Command {
  return new Command('import')
    .description(
      'Show how a form is understood; with --out, add its indicators to KpiIndicators in a copy.'
    )
    .argument('<form.xlsx>', 'workbook with the form')
    .option('--sheet <name>', 'sheet of the form; without it the sheet that is shown first')
    .option('--range <A1:K40>', 'range of the form; without it all that is used of the sheet')
    .option('--out <kpi.xlsx>', 'where to save the workbook with the indicators')
    .option('--unit <name>', 'unit of the indicators that state none')
    .addOption(new Option('--lang <language>', 'th or en').choices(['th', 'en']).default('th'))
    .option('--add-existing', 'also add codes that the workbook has already', false)
    .option(
      '--column <C=role>',
      `what a column is, e.g. C=name (${FORM_ROLES.join(', ')}); may be repeated`,
      toColumn,
      new Map<number, FormRole>()
    )
    .addOption(profileOption())
    .option('--json', 'print the reading as JSON', false)
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => out(text.trimEnd()),
      writeErr: (text) => err(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'import: ')),
    })
    .exitOverride();
}

/** `C=name`: the sheet's column C, 0-based, and its role. */
function toColumn(
  text: string,
  before: ReadonlyMap<number, FormRole>
): ReadonlyMap<number, FormRole> {
  const [, letters = '', word] = /^([A-Z]{1,3})=(\w+)$/i.exec(text) ?? [];
  const role = FORM_ROLES.find((each) => each.toLowerCase() === word?.toLowerCase());
  if (role === undefined) {
    throw new InvalidArgumentError('Write it as C=name, a column and a role.');
  }
  const column = [...letters.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
  return new Map(before).set(column - 1, role);
}
