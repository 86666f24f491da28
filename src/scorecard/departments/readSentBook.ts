import type { Collection } from './collection';
import { readSentForm } from './readSentForm';
import { readSentResults } from './readSentResults';
import type { SentBook, SentResults } from './sentBook';

/** What a workbook that was sent says of the period: one of our forms, or a workbook with a table KpiResults (design.md §7). */
export function readSentBook(book: SentBook, to: Collection): SentResults {
  return book.stamp === null ? readSentResults(book, to) : readSentForm(book, book.stamp, to);
}
