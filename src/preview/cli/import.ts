import { importFile } from './importing/importFile';

process.exitCode = await importFile(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
