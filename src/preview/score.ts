import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { readPeriod } from '../engine';
import type { Language, PeriodId } from '../engine';
import { HostProblem } from '../excel/hostProblem';
import { runHeadless, type HeadlessOptions } from './headless';
import { textReport } from './textReport';
import { WorkbookFileError } from './workbook/fileError';

/** `npm run score`: checks, scores, writes and saves a workbook without Excel (design.md §4). */
async function main(argv: readonly string[]): Promise<number> {
  const command = new Command('score')
    .description(
      'Check and score a workbook; with --out, write Scores and the summary into a copy.'
    )
    .argument('<in.xlsx>', 'workbook with the tables KpiIndicators and KpiResults')
    .option('--out <out.xlsx>', 'where to save the scored workbook; without it nothing is written')
    .option('--period <period>', 'as of this period, e.g. Q2, 6M, "ไตรมาส 2"', toPeriod)
    .option('--unit <name>', 'only this unit')
    .option('--lang <language>', 'th or en', toLanguage)
    .option('--freeze', 'values instead of formulas', false)
    .option('--json', 'print the result as JSON', false)
    .exitOverride();
  try {
    command.parse(argv, { from: 'user' });
    const [input = ''] = command.args;
    const { out, ...options } = command.opts<HeadlessOptions & { out?: string; json: boolean }>();
    if (!existsSync(input)) throw new Error(`${input}: no such file`);
    const bytes = await readFile(input);
    const run = await runHeadless(bytes, { ...options, write: out !== undefined });
    if (out !== undefined && run.saved !== null) await writeFile(out, run.saved);
    console.log(options.json ? JSON.stringify(run.report, null, 2) : textReport(run.report));
    return run.report.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    console.error(`score: ${oneLine(cause, command.args[0] ?? '')}`);
    return 2;
  }
}

/** What was wrong, in one line; anything unforeseen keeps its own words. */
function oneLine(cause: unknown, input: string): string {
  if (cause instanceof HostProblem) {
    return `${input}: ${cause.bilingual.what.en} ${cause.bilingual.todo.en}`;
  }
  if (cause instanceof WorkbookFileError) return `${input}: ${cause.message}`;
  return cause instanceof Error ? cause.message : String(cause);
}

function toPeriod(text: string): PeriodId {
  const period = readPeriod(text);
  if (period === null) throw new InvalidArgumentError('Not a period; try Q2, H1, 6M or Y.');
  return period;
}

function toLanguage(text: string): Language {
  if (text !== 'th' && text !== 'en') throw new InvalidArgumentError('Choose th or en.');
  return text;
}

process.exitCode = await main(process.argv.slice(2));
