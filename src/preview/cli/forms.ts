import { CONSOLE } from './command';
import { formsFile } from './departments/formsFile';

void formsFile(process.argv.slice(2), CONSOLE).then((code) => (process.exitCode = code));
