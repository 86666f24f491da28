import { readFile } from 'node:fs/promises';
import { readKnownColumns, type KnownColumns } from '../../../tables';
import { saveFile } from '../files/saveFile';

/**
 * What a file says of the columns of forms; a file that is not there yet says nothing.
 *
 * @throws Error in one line where the file holds anything else
 */
export async function readColumns(file: string): Promise<KnownColumns> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw cause;
  }
  const known = readKnownColumns(jsonOf(text));
  if (known === null) throw new Error(`${file}: it does not hold the columns of forms.`);
  return known;
}

export async function saveColumns(file: string, known: KnownColumns): Promise<void> {
  await saveFile(file, new TextEncoder().encode(`${JSON.stringify(known, null, 2)}\n`));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
