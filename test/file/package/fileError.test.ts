import { strToU8 } from 'fflate';
import { WorkbookFileError } from '../../../src/file/package/fileError';
import { inflateAnywhere } from '../../../src/file/package/inflate';
import { readSentFile } from '../../../src/file/readSentFile';
import { COMPRESSION } from '../../../src/preview/cli/files/compression';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { richFile, richParts, zipParts } from '../../preview/workbook/richPackage';

const ole = (text: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...text].forEach((letter, i) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * i));
  return bytes;
};

const without = (part: string) =>
  zipParts(Object.fromEntries(Object.entries(richParts).filter(([name]) => name !== part)));

const sheetXml = String(richParts['xl/worksheets/sheet1.xml']);
const withSheet = (change: (xml: string) => string) =>
  zipParts({ ...richParts, 'xl/worksheets/sheet1.xml': change(sheetXml) });

/** A file whose directory says that its parts unpack to a gigabyte each. */
function vast(): Uint8Array {
  const file = richFile();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at + 28 < file.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 30, true);
  }
  return file;
}

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
  ['a row without its end', withSheet((xml) => xml.replace('</row>', '')), 'corrupt'],
  [
    'a last row without its end',
    withSheet((xml) => xml.replace('</row></sheetData>', '</sheetData>')),
    'corrupt',
  ],
  ['a cell without its end', withSheet((xml) => xml.replace('</c>', '')), 'corrupt'],
  [
    'a cell without its beginning',
    withSheet((xml) => xml.replace('<c r="B1"', '<d r="B1"')),
    'corrupt',
  ],
  ['a value without its end', withSheet((xml) => xml.replace('0.8</v>', '0.8')), 'corrupt'],
  ['a number that is none', withSheet((xml) => xml.replace('>0.8<', '>0..8<')), 'corrupt'],
  [
    'a text that is not in its list',
    withSheet((xml) => xml.replace('<v>3</v>', '<v>300</v>')),
    'corrupt',
  ],
  [
    'a row beyond the sheet',
    withSheet((xml) => xml.replace('<row r="6"', '<row r="999999999999"')),
    'corrupt',
  ],
  [
    'a cell beyond the sheet',
    withSheet((xml) => xml.replace('r="E6"', 'r="ZZZZZZZZZ5000"')),
    'corrupt',
  ],
  ['a small file that unpacks to gigabytes', vast(), 'tooLarge'],
  ['a password-protected workbook', ole('EncryptedPackage'), 'passwordProtected'],
  ['an old .xls workbook', ole('Workbook'), 'legacyXls'],
])('%s is refused with a clear code', async (_, bytes, code) => {
  const thrown: unknown = await openWorkbook(bytes).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(WorkbookFileError);
  expect(thrown).toMatchObject({ code });
  // The same of a file that was sent, whatever unpacks it.
  for (const inflate of [inflateAnywhere, COMPRESSION.inflate]) {
    expect(await readSentFile(new Uint8Array(bytes), inflate)).toMatchObject({
      refused: bytes.length === 0 ? 'empty' : code,
    });
  }
});

test.each([
  ['a row without its end', (xml: string) => xml.replace('</row>', '')],
  ['half of it', (xml: string) => xml.slice(0, xml.indexOf('<sheetData>') + 40)],
])('what is wrong with a part names the part: %s', async (_, change) => {
  const thrown: unknown = await openWorkbook(withSheet(change)).catch((error: unknown) => error);
  expect(String(thrown)).toContain('xl/worksheets/sheet1.xml');
});
