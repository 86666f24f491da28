import type { CollectCode } from '../words/en/collecting';
import type { Collection } from './collection';
import { compareFile, type ComparedFile } from './compareFile';
import { readSentBook } from './readSentBook';
import { refusedFile, type SentBook } from './sentBook';

/** What has been read of a file: its cells, or why there are none. */
export type Sent = { readonly hash: string } & (
  { readonly book: SentBook } | { readonly refused: CollectCode; readonly about: string }
);

/** Holds a file that was read, or could not be, against the workbook. */
export function compareSent(file: string, sent: Sent, to: Collection): ComparedFile {
  const results =
    'book' in sent ? readSentBook(sent.book, to) : refusedFile(sent.refused, sent.about);
  return compareFile({ file, hash: sent.hash }, results, to);
}
