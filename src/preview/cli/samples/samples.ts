import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SPOKEN } from '../../../engine';
import { SAMPLE_NAMES } from '../../../scorecard';
import { sampleWorkbook } from './sampleWorkbook';

/** Writes every sample in both languages into the folder given, for the preview to offer. */
const [folder = '.'] = process.argv.slice(2);
for (const name of SAMPLE_NAMES) {
  for (const language of SPOKEN) {
    await writeFile(join(folder, `${name}-${language}.xlsx`), await sampleWorkbook(name, language));
  }
}
