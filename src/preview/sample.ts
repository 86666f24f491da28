import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../engine';
import { fileTrouble } from './fileTrouble';
import { sampleWorkbook } from './sampleWorkbook';
import { saveFile } from './saveFile';

/**
 * `npm run sample -- <out.xlsx> [--lang th|en]`: the Nonthaburi sample as a workbook file.
 *
 * @returns 0, or 2 for wrong usage or a file that cannot be written.
 */
async function main(argv: readonly string[]): Promise<number> {
  const command = new Command('sample')
    .description('Write the Nonthaburi 2564 sample as a workbook.')
    .argument('<out.xlsx>', 'the file to write')
    .addOption(new Option('--lang <language>', 'th or en').choices(['th', 'en']).default('th'))
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'sample: ')) })
    .exitOverride();
  try {
    command.parse(argv, { from: 'user' });
    const [out = ''] = command.args;
    const { lang } = command.opts<{ readonly lang: Language }>();
    await saveFile(out, await sampleWorkbook(lang));
    console.log(out);
    return 0;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    const words =
      fileTrouble(cause, command.args[0] ?? '') ??
      (cause instanceof Error ? cause.message : String(cause));
    console.error(`sample: ${words}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
