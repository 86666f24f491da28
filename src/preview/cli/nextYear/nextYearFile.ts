import { access, readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { SPOKEN, type Language } from '../../../engine';
import { nextYearReport, nextYearText } from '../../../scorecard/start/nextYear/nextYearReport';
import type { HostProfile } from '../../host/profiles/profile';
import { runCommand, type Terminal } from '../command';
import { isSameFile } from '../files/sameFile';
import { saveFile } from '../files/saveFile';
import { profileOption } from '../profileOption';
import { nextYearRun } from './nextYearRun';

interface CommandOptions {
  readonly out: string;
  readonly lang?: Language;
  readonly replace: boolean;
  readonly profile?: HostProfile;
  readonly json: boolean;
}

/**
 * `npm run next-year`: a new workbook with the definitions of the year before, and no results.
 *
 * @returns 0, or 2 for wrong usage, or a file that cannot be read or written.
 */
export async function nextYearFile(argv: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand<CommandOptions>(nextYearCommand(), argv, terminal, async (input, given) => {
    const { out, lang, replace, profile, json } = given;
    if (await isSameFile(input, out)) {
      throw new Error(`${out}: --out is the workbook itself. Choose another name.`);
    }
    if (!replace && (await isThere(out))) {
      throw new Error(`${out} is there already; add --replace to replace it.`);
    }
    const { year, bytes } = await nextYearRun(await readFile(input), {
      ...(lang === undefined ? {} : { language: lang }),
      ...(profile === undefined ? {} : { profile }),
    });
    await saveFile(out, bytes);
    terminal.out(json ? JSON.stringify(nextYearReport(year), null, 2) : nextYearText(year));
    return 0;
  });
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false
  );

function nextYearCommand(): Command {
  return new Command('next-year')
    .description(
      'Make the workbook of the next fiscal year: definitions, groups, bands, settings and holidays, no results.'
    )
    .argument('<kpi.xlsx>', 'workbook of this year')
    .requiredOption('--out <next.xlsx>', 'the workbook to make')
    .addOption(new Option('--lang <language>', 'th or en').choices(SPOKEN))
    .option('--replace', 'replace a file that is there already', false)
    .addOption(profileOption())
    .option('--json', 'print what has to be looked at as JSON', false);
}
