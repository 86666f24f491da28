import { CONSOLE } from './command';
import { historyFile } from './history/historyFile';

void historyFile(process.argv.slice(2), CONSOLE).then((code) => (process.exitCode = code));
