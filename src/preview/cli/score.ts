import { scoreFile } from './scoring/scoreFile';

process.exitCode = await scoreFile(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
