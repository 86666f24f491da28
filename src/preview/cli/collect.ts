import { CONSOLE } from './command';
import { collectFile } from './departments/collectFile';

void collectFile(process.argv.slice(2), CONSOLE).then((code) => (process.exitCode = code));
