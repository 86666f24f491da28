import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { SPOKEN, type Language, type PeriodId } from '../../../engine';
import type { HostProfile } from '../../host/profiles/profile';
import { runCommand, tellNotices, type Terminal } from '../command';
import { isSameFile } from '../files/sameFile';
import { saveFile } from '../files/saveFile';
import { toPeriod } from '../periodOption';
import { profileOption } from '../profileOption';
import { collectReport, collectText, isRefused } from './collectReport';
import { runCollect } from './collectRun';
import { filesBeside } from './filesIn';

interface CommandOptions {
  readonly period: PeriodId;
  readonly out?: string;
  readonly lang?: Language;
  readonly profile?: HostProfile;
  readonly json: boolean;
}

/**
 * `npm run collect`: holds what departments have sent against the workbook, and with --out takes it over into a copy
 * (design.md §7).
 *
 * @returns 0; 1 where anything was refused or is in conflict; 2 for wrong usage, or a workbook that cannot be read or written.
 */
export async function collectFile(argv: readonly string[], terminal: Terminal): Promise<number> {
  const command = collectCommand();
  return runCommand<CommandOptions>(command, argv, terminal, async (input, given) => {
    const { period, out, lang, profile, json } = given;
    if (out !== undefined && (await isSameFile(input, out))) {
      throw new Error(`${out}: --out is the workbook itself. Choose another name.`);
    }
    const bytes = await readFile(input);
    const own = out === undefined ? [input] : [input, out];
    const paths = await filesBeside(command.args.slice(1), own);
    if (paths.length === 0) {
      throw new Error(
        `${command.args.slice(1).join(', ')}: no file is there. Name the folder of what was sent.`
      );
    }
    const options = {
      ...{ period, write: out !== undefined },
      ...(lang === undefined ? {} : { language: lang }),
      ...(profile === undefined ? {} : { profile }),
    };
    const run = await runCollect(bytes, paths, options, (read) =>
      terminal.progress?.(`collect: ${read} / ${paths.length}`)
    ).finally(() => terminal.progress?.(null));
    const { language } = run.collection;
    if (out !== undefined && run.saved !== null) await saveFile(out, run.saved);
    tellNotices('collect', run.notices, language, terminal);
    const report = collectReport(run, language);
    terminal.out(
      json ? JSON.stringify(report, null, 2) : collectText(report, run, out !== undefined, language)
    );
    return isRefused(run) ? 1 : 0;
  });
}

function collectCommand(): Command {
  return new Command('collect')
    .description(
      'Show what forms and workbooks of departments say against the workbook; with --out, take it over into a copy.'
    )
    .argument('<kpi.xlsx>', 'workbook with the tables KpiIndicators and KpiResults')
    .argument('<sent...>', 'what was sent: forms, or workbooks with a table KpiResults')
    .requiredOption('--period <Q2>', 'period of the results, e.g. Q2, 6M, "ไตรมาส 2"', toPeriod)
    .option('--out <out.xlsx>', 'where to save the workbook with the results')
    .addOption(new Option('--lang <language>', 'th or en').choices(SPOKEN))
    .addOption(profileOption())
    .option('--json', 'print everything as JSON', false);
}
