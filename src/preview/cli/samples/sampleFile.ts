import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../../../engine';
import { SAMPLE_NAMES, type SampleName } from '../../../scorecard';
import type { HostProfile } from '../../host/profiles/profile';
import { profileOption } from '../profileOption';
import { fileTrouble } from '../files/fileTrouble';
import type { Terminal } from '../scoring/scoreFile';
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
  const { out: print, err } = terminal;
  const command = new Command('sample')
    .description('Write a sample as a workbook.')
    .argument('<out.xlsx>', 'the file to write')
    .addOption(
      new Option('--name <sample>', 'which sample').choices(SAMPLE_NAMES).default('nonthaburi')
    )
    .addOption(new Option('--lang <language>', 'th or en').choices(['th', 'en']).default('th'))
    .addOption(profileOption())
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => print(text.trimEnd()),
      writeErr: (text) => err(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'sample: ')),
    })
    .exitOverride();
  try {
    command.parse(argv, { from: 'user' });
    const [out = ''] = command.args;
    const { lang, name, profile } = command.opts<CommandOptions>();
    await saveFile(out, await sampleWorkbook(name, lang, profile));
    print(out);
    return 0;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    const words =
      fileTrouble(cause, command.args[0] ?? '') ??
      (cause instanceof Error ? cause.message : String(cause));
    err(`sample: ${words}`);
    return 2;
  }
}
