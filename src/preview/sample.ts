import { writeFile } from 'node:fs/promises';
import { sampleWorkbook } from './sampleWorkbook';

/** `npm run sample -- <out.xlsx> [th|en]`: the Nonthaburi sample as a workbook file. */
const [path, language = 'th', ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0 || (language !== 'th' && language !== 'en')) {
  console.error('sample: usage: npm run sample -- <out.xlsx> [th|en]');
  process.exitCode = 2;
} else {
  await writeFile(path, await sampleWorkbook(language));
  console.log(path);
}
