import { CONSOLE } from './command';
import { scoreFile } from './scoring/scoreFile';

void scoreFile(process.argv.slice(2), CONSOLE).then((code) => (process.exitCode = code));
