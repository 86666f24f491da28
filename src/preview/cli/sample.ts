import { CONSOLE } from './command';
import { sampleFile } from './samples/sampleFile';

void sampleFile(process.argv.slice(2), CONSOLE).then((code) => (process.exitCode = code));
