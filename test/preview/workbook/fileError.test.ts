import { strToU8 } from 'fflate';
import { WorkbookFileError } from '../../../src/preview/workbook/file/package/fileError';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { richFile, richParts, zipParts } from './richPackage';

const ole = (text: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...text].forEach((letter, i) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * i));
  return bytes;
};

const without = (part: string) =>
  zipParts(Object.fromEntries(Object.entries(richParts).filter(([name]) => name !== part)));

test.each([
  ['an empty file', new Uint8Array(), 'notXlsx'],
  ['a text file', strToU8('รหัส,ผลงาน\n1.1,5'), 'notXlsx'],
  ['a zip that is no workbook', zipParts({ 'readme.txt': 'hello' }), 'notXlsx'],
  ['a Word document', zipParts({ ...richParts, 'xl/workbook.xml': '<document/>' }), 'notXlsx'],
  ['a file cut short', richFile().slice(0, 900), 'corrupt'],
  ['a file with damaged bytes', richFile().fill(0x55, 200, 400), 'corrupt'],
  ['a workbook without a sheet part', without('xl/worksheets/sheet1.xml'), 'corrupt'],
  [
    'a workbook with broken XML',
    zipParts({ ...richParts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
    'corrupt',
  ],
  ['a password-protected workbook', ole('EncryptedPackage'), 'passwordProtected'],
  ['an old .xls workbook', ole('Workbook'), 'legacyXls'],
])('%s is refused with a clear code', async (_, bytes, code) => {
  const thrown: unknown = await openWorkbook(bytes).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(WorkbookFileError);
  expect(thrown).toMatchObject({ code });
});
