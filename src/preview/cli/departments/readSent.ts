import { readFile, stat } from 'node:fs/promises';
import { readSentFile } from '../../../file/readSentFile';
import { sentBook } from '../../../file/sentBook';
import { UNCALCULATED } from '../../../file/sheetCells';
import type { Collection, ComparedFile, Sent, SentBook } from '../../../scorecard';
import { compareFile, compareSent, refusedFile } from '../../../scorecard/collecting';
import { recalculate } from '../../workbook/calculate/recalculate';
import { uncalculated } from '../../workbook/calculate/uncalculated';
import { openWorkbook } from '../../workbook/file/openWorkbook';
import { COMPRESSION } from '../files/compression';
import { oneLine } from '../files/oneLine';
import { cellsOf } from './cellsOf';

/** Bytes of the largest file that may be a form, or a workbook of results. */
const LARGEST = 50 * 1024 * 1024;

/** Reads one file and holds it against the workbook; whatever is wrong with it is said of it, and nothing is thrown. */
export async function readSent(file: string, to: Collection): Promise<ComparedFile> {
  try {
    if ((await stat(file)).size > LARGEST) {
      return compareFile({ file, hash: '' }, refusedFile('tooLarge'), to);
    }
    const bytes = new Uint8Array(await readFile(file));
    const sent = await readSentFile(bytes, COMPRESSION.inflate);
    return compareSent(file, await calculated(sent, bytes), to);
  } catch (cause) {
    return compareFile({ file, hash: '' }, refusedFile('notReadable', oneLine(cause, file)), to);
  }
}

/** Programs other than Excel may leave formulas without results; Excel calculates them when it opens the file, and so here. */
async function calculated(sent: Sent, bytes: Uint8Array): Promise<Sent> {
  if (!('book' in sent) || !hasUncalculated(sent.book)) return sent;
  const workbook = await openWorkbook(bytes, COMPRESSION);
  recalculate(workbook, new Map(), uncalculated(workbook));
  return { ...sent, book: sentBook(cellsOf(workbook)) };
}

const hasUncalculated = ({ snapshot, ranges }: SentBook): boolean =>
  [...snapshot.tables, ...ranges].some(({ rows }) =>
    rows.some((line) => line.includes(UNCALCULATED))
  );
