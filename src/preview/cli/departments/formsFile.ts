import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { SPOKEN, type Language, type PeriodId } from '../../../engine';
import { formFile } from '../../../file/write/formFile';
import type { HostProfile } from '../../host/profiles/profile';
import { runCommand, type Terminal } from '../command';
import { isSameFile } from '../files/sameFile';
import { saveFile } from '../files/saveFile';
import { toPeriod } from '../periodOption';
import { profileOption } from '../profileOption';
import { formsReport, formsText } from './formsReport';
import { plannedForms } from './formsRun';

interface CommandOptions {
  readonly period: PeriodId;
  readonly out: string;
  readonly unit?: string;
  readonly lang?: Language;
  readonly replace: boolean;
  readonly profile?: HostProfile;
  readonly json: boolean;
}

/**
 * `npm run forms`: a workbook for each unit to fill in (design.md §7), all into one folder.
 *
 * @returns 0; 1 where the workbook has error problems; 2 for wrong usage, or a file that cannot be read or written.
 */
export async function formsFile(argv: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand<CommandOptions>(formsCommand(), argv, terminal, async (input, given) => {
    const { period, out, unit, lang, replace, profile, json } = given;
    const { forms, names, problems, language } = await plannedForms(await readFile(input), {
      period,
      ...(unit === undefined ? {} : { unit }),
      ...(lang === undefined ? {} : { language: lang }),
      ...(profile === undefined ? {} : { profile }),
    });
    const files = names.map((name) => join(out, name));
    await refuseTaken(input, files, replace);
    await mkdir(out, { recursive: true });
    for (const [i, form] of forms.entries()) await saveFile(files[i] ?? '', formFile(form));
    const report = formsReport(period, forms, files, problems, language);
    terminal.out(json ? JSON.stringify(report, null, 2) : formsText(report, problems, language));
    return report.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  });
}

/** Before anything is written. */
async function refuseTaken(
  input: string,
  files: readonly string[],
  replace: boolean
): Promise<void> {
  for (const file of files) {
    if (await isSameFile(input, file)) {
      throw new Error(`${file}: This is the workbook itself. Choose another folder.`);
    }
    if (!replace && (await isThere(file))) {
      throw new Error(
        `${file}: The file is there already, nothing was written. Choose another folder, or add --replace to write it anew.`
      );
    }
  }
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false
  );

function formsCommand(): Command {
  return new Command('forms')
    .description('Write a form for each unit to fill in its results; Excel is all that it takes.')
    .argument('<kpi.xlsx>', 'workbook with the table KpiIndicators')
    .requiredOption('--period <Q2>', 'period of the results, e.g. Q2, 6M, "ไตรมาส 2"', toPeriod)
    .requiredOption('--out <folder>', 'folder for the forms, one file a unit; made where missing')
    .option('--unit <name>', 'only this unit')
    .addOption(new Option('--lang <language>', 'th or en').choices(SPOKEN))
    .option('--replace', 'write over forms that are there already', false)
    .addOption(profileOption())
    .option('--json', 'print what was written as JSON', false);
}
