import { CONSOLE } from './command';
import { sampleFile } from './samples/sampleFile';

process.exitCode = await sampleFile(process.argv.slice(2), CONSOLE);
