import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { compareFile, readSentBook } from '../../../scorecard/collecting';
import type { Collection, ComparedFile } from '../../../scorecard';
import { refusedFile, type SentResults } from '../../../scorecard/departments/sentBook';
import { recalculate } from '../../workbook/calculate/recalculate';
import { uncalculated } from '../../workbook/calculate/uncalculated';
import { openWorkbook } from '../../workbook/file/openWorkbook';
import { WorkbookFileError } from '../../workbook/file/package/fileError';
import { COMPRESSION } from '../files/compression';
import { oneLine } from '../files/oneLine';
import { sentBook } from './sentBook';

/** Bytes of the largest file that may be a form, or a workbook of results. */
const LARGEST = 50 * 1024 * 1024;

/** Reads one file and holds it against the workbook; whatever is wrong with it is said of it, and nothing is thrown. */
export async function readSent(file: string, to: Collection): Promise<ComparedFile> {
  try {
    if ((await stat(file)).size > LARGEST) return refused(file, '', refusedFile('tooLarge'), to);
    const bytes = await readFile(file);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (bytes.length === 0) return refused(file, hash, refusedFile('empty'), to);
    return compareFile({ file, hash }, await sentResults(bytes, file, to), to);
  } catch (cause) {
    return refused(file, '', refusedFile('notReadable', oneLine(cause, file)), to);
  }
}

const refused = (file: string, hash: string, results: SentResults, to: Collection): ComparedFile =>
  compareFile({ file, hash }, results, to);

async function sentResults(bytes: Uint8Array, file: string, to: Collection): Promise<SentResults> {
  try {
    const workbook = await openWorkbook(bytes, COMPRESSION);
    const unknown = uncalculated(workbook);
    if (unknown.length > 0) recalculate(workbook, new Map(), unknown);
    return readSentBook(sentBook(workbook), to);
  } catch (cause) {
    if (cause instanceof WorkbookFileError) return refusedFile(cause.code);
    return refusedFile('notReadable', oneLine(cause, file));
  }
}
