import type { BookCells } from '../../../file/sheetCells';
import { recalculate } from '../../workbook/calculate/recalculate';
import { uncalculated } from '../../workbook/calculate/uncalculated';
import { openWorkbook } from '../../workbook/file/openWorkbook';
import { COMPRESSION } from '../files/compression';
import { cellsOf } from './cellsOf';

/** A workbook whose formulas have no results in the file, with those that the embedded engine gives them. */
export async function calculatedBook(bytes: Uint8Array): Promise<BookCells> {
  const workbook = await openWorkbook(bytes, COMPRESSION);
  recalculate(workbook, new Map(), uncalculated(workbook));
  return cellsOf(workbook);
}
