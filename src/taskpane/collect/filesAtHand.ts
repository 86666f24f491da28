import type { Sent } from '../../scorecard';
import { readFiles } from './readFiles';

/** A file that was chosen, under a name that no other has. */
export interface NamedFile {
  readonly name: string;
  readonly sent: Sent;
}

/**
 * Reads files and adds them to those at hand.
 *
 * @param onFile - told before the first and after each of them
 */
export async function withRead(
  before: readonly NamedFile[],
  chosen: readonly File[],
  onFile: (done: number, all: number) => void
): Promise<readonly NamedFile[]> {
  onFile(0, chosen.length);
  const read = await readFiles(chosen, (done) => onFile(done, chosen.length));
  return withNames(before, chosen, read);
}

/** A file that is chosen again takes the place of itself; another one of the same name gets a number. */
function withNames(
  before: readonly NamedFile[],
  chosen: readonly File[],
  read: readonly Sent[]
): readonly NamedFile[] {
  const all = [...before];
  chosen.forEach((file, i) => {
    const sent = read[i];
    if (sent === undefined) return;
    const again = all.findIndex(
      ({ name, sent: { hash } }) => hash === sent.hash && (hash !== '' || name === file.name)
    );
    if (again >= 0) {
      all[again] = { name: all[again]?.name ?? file.name, sent };
      return;
    }
    let name = file.name;
    for (let copy = 2; all.some((each) => each.name === name); copy++) {
      name = `${file.name} (${copy})`;
    }
    all.push({ name, sent });
  });
  return all;
}
