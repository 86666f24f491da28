import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCollect } from '../../src/preview/cli/departments/collectRun';
import { filesIn } from '../../src/preview/cli/departments/filesIn';
import { formsFile } from '../../src/preview/cli/departments/formsFile';
import { sampleWorkbook } from '../../src/preview/cli/samples/sampleWorkbook';

export interface CollectFigures {
  /** Of reading the files and holding them against the workbook, with its opening and the scores before and after. */
  readonly seconds: number;
  /** Megabytes, of the whole process with its threads. */
  readonly peakMemory: number;
}

export const COLLECT_SIZES = [10, 100, 1000] as const;

/** The workbook and folders with so many forms of its departments each, one named after the other. */
export async function collectFolders(
  folder: string
): Promise<{ readonly main: string; readonly folders: readonly string[] }> {
  const [main, forms] = [join(folder, 'kpi.xlsx'), join(folder, 'forms')];
  writeFileSync(main, await sampleWorkbook('saKaeo', 'th'));
  const silent = { out: () => undefined, err: (line: string) => console.error(line) };
  await formsFile([main, '--period', 'Q2', '--out', forms], silent);
  const made = readdirSync(forms).sort();
  const folders = COLLECT_SIZES.map((size) => {
    const into = join(folder, `sent-${size}`);
    mkdirSync(into);
    for (let i = 0; i < size; i++) {
      const name = made[i % made.length] ?? '';
      copyFileSync(join(forms, name), join(into, `${i} ${name}`));
    }
    return into;
  });
  return { main, folders };
}

/** To be called in a process of its own: peak memory is that of the whole process. */
export async function measureCollect(main: string, folder: string): Promise<CollectFigures> {
  const bytes = readFileSync(main);
  const paths = await filesIn([folder]);
  const start = performance.now();
  await runCollect(bytes, paths, { period: 'Q2', write: false });
  return {
    seconds: (performance.now() - start) / 1000,
    peakMemory: process.resourceUsage().maxRSS / 1024,
  };
}
