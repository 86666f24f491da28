import { CONSOLE } from './command';
import { nextYearFile } from './nextYear/nextYearFile';

void nextYearFile(process.argv.slice(2), CONSOLE).then((code) => (process.exitCode = code));
