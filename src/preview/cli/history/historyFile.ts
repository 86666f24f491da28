import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { SPOKEN, type Language } from '../../../engine';
import type { HostProfile } from '../../host/profiles/profile';
import { runCommand, tellNotices, type Terminal } from '../command';
import { filesBeside } from '../departments/filesIn';
import { isSameFile } from '../files/sameFile';
import { saveFile } from '../files/saveFile';
import { profileOption } from '../profileOption';
import { hasRefused, historyReport, historyText } from './historyReport';
import { runHistory } from './historyRun';

interface CommandOptions {
  readonly out?: string;
  readonly lang?: Language;
  readonly profile?: HostProfile;
  readonly json: boolean;
}

/**
 * `npm run history`: the scores of several years together, of the workbook and of others; with --out, as a sheet of a copy.
 *
 * @returns 0; 1 where a file was refused or two differ; 2 for wrong usage, or a workbook that cannot be read or written.
 */
export async function historyFile(argv: readonly string[], terminal: Terminal): Promise<number> {
  const command = historyCommand();
  return runCommand<CommandOptions>(command, argv, terminal, async (input, given) => {
    const { out, lang, profile, json } = given;
    if (out !== undefined && (await isSameFile(input, out))) {
      throw new Error(`${out}: --out is the workbook itself. Choose another name.`);
    }
    const bytes = await readFile(input);
    const own = out === undefined ? [input] : [input, out];
    const paths = await filesBeside(command.args.slice(1), own);
    const run = await runHistory(bytes, paths, {
      write: out !== undefined,
      ...(lang === undefined ? {} : { language: lang }),
      ...(profile === undefined ? {} : { profile }),
    });
    if (out !== undefined && run.saved !== null) await saveFile(out, run.saved);
    tellNotices('history', run.notices, run.book.language, terminal);
    const report = historyReport(run);
    terminal.out(
      json ? JSON.stringify(report, null, 2) : historyText(report, out !== undefined, run)
    );
    return hasRefused(run) ? 1 : 0;
  });
}

function historyCommand(): Command {
  return new Command('history')
    .description(
      'Show the scores of the workbook and of those of other years together; with --out, write them as a sheet of a copy.'
    )
    .argument('<kpi.xlsx>', 'workbook with the tables KpiIndicators and KpiResults')
    .argument('[others...]', 'workbooks of other years, or folders of them')
    .option('--out <out.xlsx>', 'where to save the workbook with the sheet')
    .addOption(new Option('--lang <language>', 'th or en').choices(SPOKEN))
    .addOption(profileOption())
    .option('--json', 'print everything as JSON', false);
}
