import { CONSOLE } from './command';
import { importFile } from './importing/importFile';

process.exitCode = await importFile(process.argv.slice(2), CONSOLE);
