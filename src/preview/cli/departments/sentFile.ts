import { readFile, stat } from 'node:fs/promises';
import { readSentFile } from '../../../file/readSentFile';
import { sentBook } from '../../../file/sentBook';
import { UNCALCULATED } from '../../../file/sheetCells';
import type { Sent, SentBook } from '../../../scorecard';
import { COMPRESSION } from '../files/compression';
import { oneLine } from '../files/oneLine';

/** Bytes of the largest file that may be a form, or a workbook of results. */
const LARGEST = 50 * 1024 * 1024;

/** Reads one file; whatever is wrong with it is said of it, and nothing is thrown. */
export async function readSent(file: string): Promise<Sent> {
  try {
    if ((await stat(file)).size > LARGEST) return { hash: '', refused: 'tooLarge', about: '' };
    const bytes = new Uint8Array(await readFile(file));
    return await calculated(await readSentFile(bytes, COMPRESSION.inflate), bytes);
  } catch (cause) {
    return unreadable(cause, file);
  }
}

/** What is said of a file that could not be read for a reason that is none of its own. */
export function unreadable(cause: unknown, file: string): Sent {
  return { hash: '', refused: 'notReadable', about: oneLine(cause, file) };
}

/** Programs other than Excel may leave formulas without results; Excel calculates them when it opens the file, and so here. */
async function calculated(sent: Sent, bytes: Uint8Array): Promise<Sent> {
  if (!('book' in sent) || !hasUncalculated(sent.book)) return sent;
  const { calculatedBook } = await import('./calculatedBook');
  return { ...sent, book: sentBook(await calculatedBook(bytes)) };
}

const hasUncalculated = ({ snapshot, ranges }: SentBook): boolean =>
  [...snapshot.tables, ...ranges].some(({ rows }) =>
    rows.some((line) => line.includes(UNCALCULATED))
  );
