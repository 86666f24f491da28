import { Command, InvalidArgumentError, Option } from 'commander';
import { SPOKEN } from '../../../engine';
import type { Language } from '../../../engine';
import {
  SUMMARY_ROLES,
  notWrittenText,
  plainInsteadText,
  textReport,
  type SummaryRole,
} from '../../../scorecard';
import { runHeadless, type HeadlessOptions } from '../headless';
import { runCommand, tellNotices, workOnCopy, type Terminal } from '../command';
import { toPeriod } from '../periodOption';
import { profileOption } from '../profileOption';

/** `summary:form` is called `form` on the command line. */
const sheetName = (role: SummaryRole): string => role.slice('summary:'.length);
const SHEET_NAMES = SUMMARY_ROLES.map(sheetName);

/**
 * `npm run score`: checks, scores, writes and saves a workbook without Excel (design.md §4).
 *
 * @returns 0; 1 where the workbook has error problems; 2 for wrong usage or a file that cannot be read or written.
 */
export async function scoreFile(argv: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand<CommandOptions>(scoreCommand(), argv, terminal, async (input, given) => {
    const { out, json, ...options } = given;
    const run = await workOnCopy(
      input,
      out,
      (bytes) => runHeadless(bytes, { ...options, write: out !== undefined }),
      (file, { language }) => terminal.err(`score: ${file}: ${notWrittenText(language)}`)
    );
    if (run.plainInstead) terminal.err(`score: ${plainInsteadText(run.language)}`);
    tellNotices('score', run.notices, run.language, terminal);
    terminal.out(
      json
        ? JSON.stringify(run.report, null, 2)
        : textReport(
            run.report,
            run.problems,
            run.language,
            run.roundingMode,
            run.scale,
            run.grouping,
            run.countedWeights
          )
    );
    return run.report.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
  });
}

type CommandOptions = Omit<HeadlessOptions, 'write'> & {
  readonly out?: string;
  readonly json: boolean;
};

function scoreCommand(): Command {
  return new Command('score')
    .description(
      'Check and score a workbook; with --out, write Scores and the summary into a copy.'
    )
    .argument('<in.xlsx>', 'workbook with the tables KpiIndicators and KpiResults')
    .option('--out <out.xlsx>', 'where to save the scored workbook; without it nothing is written')
    .option('--period <period>', 'as of this period, e.g. Q2, 6M, "ไตรมาส 2"', toPeriod)
    .option('--unit <name>', 'only this unit')
    .option('--lang <language>', 'th or en', toLanguage)
    .option(
      '--sheets <names>',
      `summary sheets to write: all, or some of ${SHEET_NAMES.join(',')} (default: form)`,
      toSheets
    )
    .option('--freeze', 'values instead of formulas', false)
    .addOption(
      new Option('--plain', 'plain Excel formulas, which need no add-in')
        .default(false)
        .conflicts('freeze')
    )
    .addOption(profileOption())
    .option('--json', 'print the result as JSON', false);
}

function toSheets(text: string): readonly SummaryRole[] | 'offered' {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  if (names.includes('all')) return 'offered';
  const roles = names.map((name) => SUMMARY_ROLES.find((role) => sheetName(role) === name));
  if (roles.some((role) => role === undefined)) {
    throw new InvalidArgumentError(`Choose all, or some of ${SHEET_NAMES.join(', ')}.`);
  }
  return roles.filter((role) => role !== undefined);
}

function toLanguage(text: string): Language {
  const language = SPOKEN.find((each) => each === text);
  if (language === undefined) {
    throw new InvalidArgumentError(`Choose ${SPOKEN.join(' or ')}.`);
  }
  return language;
}
