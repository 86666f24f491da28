import { Command, Option } from 'commander';
import type { Language } from '../../../engine';
import { SAMPLE_NAMES, type SampleName } from '../../../scorecard';
import type { HostProfile } from '../../host/profiles/profile';
import { profileOption } from '../profileOption';
import { runCommand, type Terminal } from '../command';
import { sampleWorkbook } from './sampleWorkbook';
import { saveFile } from '../files/saveFile';

interface CommandOptions {
  readonly lang: Language;
  readonly name: SampleName;
  readonly profile?: HostProfile;
}

/**
 * `npm run sample -- <out.xlsx> [--name saKaeo] [--lang th|en] [--profile NAME]`: a sample as a workbook file; Nonthaburi 2564 where none
 * is named.
 *
 * @returns 0, or 2 for wrong usage or a file that cannot be written.
 */
export async function sampleFile(argv: readonly string[], terminal: Terminal): Promise<number> {
  const command = new Command('sample')
    .description('Write a sample as a workbook.')
    .argument('<out.xlsx>', 'the file to write')
    .addOption(
      new Option('--name <sample>', 'which sample').choices(SAMPLE_NAMES).default('nonthaburi')
    )
    .addOption(new Option('--lang <language>', 'th or en').choices(['th', 'en']).default('th'))
    .addOption(profileOption());
  return runCommand<CommandOptions>(command, argv, terminal, async (out, options) => {
    await saveFile(out, await sampleWorkbook(options.name, options.lang, options.profile));
    terminal.out(out);
    return 0;
  });
}
