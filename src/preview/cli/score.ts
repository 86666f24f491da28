import { CONSOLE } from './command';
import { scoreFile } from './scoring/scoreFile';

process.exitCode = await scoreFile(process.argv.slice(2), CONSOLE);
