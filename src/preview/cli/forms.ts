import { CONSOLE } from './command';
import { formsFile } from './departments/formsFile';

process.exitCode = await formsFile(process.argv.slice(2), CONSOLE);
