import { SPOKEN, DEFAULT_LANGUAGE } from '../../../engine';
import { Command, Option } from 'commander';
import type { Language } from '../../../engine';
import type { Notice } from '../../../excel/host/notice';
import { SAMPLE_NAMES, SCHEME_NAMES, type SampleName, type SchemeName } from '../../../scorecard';
import type { HostProfile } from '../../host/profiles/profile';
import { profileOption } from '../profileOption';
import { runCommand, tellNotices, type Terminal } from '../command';
import { excelCheckWorkbook, sampleWorkbook, schemeWorkbook } from './sampleWorkbook';
import { saveFile } from '../files/saveFile';

/** The workbook for testers with a real Excel; nothing that anybody would insert. */
const EXCEL_CHECK = 'excelCheck';

interface CommandOptions {
  readonly lang: Language;
  readonly name: SampleName | typeof EXCEL_CHECK;
  readonly scheme?: SchemeName;
  readonly profile?: HostProfile;
}

/**
 * `npm run sample -- <out.xlsx> [--name saKaeo | --scheme opdc] [--lang th|en] [--profile NAME]`: a sample as a workbook file; Nonthaburi
 * 2564 where none is named, or a scheme of scoring with its example. `--name excelCheck`: the workbook that asks Excel what it does.
 *
 * @returns 0, or 2 for wrong usage or a file that cannot be written.
 */
export async function sampleFile(argv: readonly string[], terminal: Terminal): Promise<number> {
  const command = new Command('sample')
    .description('Write a sample as a workbook.')
    .argument('<out.xlsx>', 'the file to write')
    .addOption(
      new Option('--name <sample>', 'which sample')
        .choices([...SAMPLE_NAMES, EXCEL_CHECK])
        .default('nonthaburi')
    )
    .addOption(
      new Option('--scheme <scheme>', 'a scheme of scoring with an example instead')
        .choices(SCHEME_NAMES)
        .conflicts('name')
    )
    .addOption(
      new Option('--lang <language>', 'th or en').choices(SPOKEN).default(DEFAULT_LANGUAGE)
    )
    .addOption(profileOption());
  return runCommand<CommandOptions>(
    command,
    argv,
    terminal,
    async (out, { name, scheme, lang, profile }) => {
      const notices: Notice[] = [];
      const options = { profile, onNotice: (notice: Notice) => void notices.push(notice) };
      const made =
        scheme !== undefined
          ? schemeWorkbook(scheme, lang, options)
          : name === EXCEL_CHECK
            ? excelCheckWorkbook(lang, options)
            : sampleWorkbook(name, lang, options);
      await saveFile(out, await made);
      tellNotices('sample', notices, lang, terminal);
      terminal.out(out);
      return 0;
    }
  );
}
