import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SPOKEN } from '../../../engine';
import { SAMPLE_NAMES } from '../../../scorecard';
import { sampleWorkbook } from './sampleWorkbook';

/** Writes every sample in both languages into a folder, for the preview to offer. */
async function writeSamples(folder: string): Promise<void> {
  for (const name of SAMPLE_NAMES) {
    for (const language of SPOKEN) {
      await writeFile(
        join(folder, `${name}-${language}.xlsx`),
        await sampleWorkbook(name, language, { tabs: language })
      );
    }
  }
}

void writeSamples(process.argv[2] ?? '.');
