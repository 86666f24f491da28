import { sampleFile } from './samples/sampleFile';

process.exitCode = await sampleFile(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
