import { CONSOLE } from './command';
import { importFile } from './importing/importFile';

void importFile(process.argv.slice(2), CONSOLE).then((code) => (process.exitCode = code));
