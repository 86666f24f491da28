import { WorkbookFileError } from './package/fileError';
import type { PartTexts } from './package/partTexts';
import type { Element } from './package/readXml';

/** Name of the part that lists the sheets. @throws WorkbookFileError where the file is no workbook, or a binary one */
export function workbookPartOf(file: PartTexts): string {
  const part = file.relationships('').find((each) => each.kind === 'officeDocument');
  if (!part || !file.has(part.target)) throw noWorkbook();
  if (!part.target.endsWith('.xml')) {
    throw new WorkbookFileError(
      'notXlsx',
      'The file is a binary workbook (.xlsb). Save it in Excel as .xlsx and try again.'
    );
  }
  return part.target;
}

/** @throws WorkbookFileError where the part is another program's */
export function workbookRoot(file: PartTexts, part: string): Element {
  const root = file.root(part);
  if (root.localName !== 'workbook') throw noWorkbook();
  return root;
}

const noWorkbook = (): WorkbookFileError =>
  new WorkbookFileError('notXlsx', 'The file is not an Excel workbook (.xlsx).');

export const withoutSheet = (): WorkbookFileError =>
  new WorkbookFileError('corrupt', 'The workbook has no worksheet.');
