import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { faultsOfFile } from '../../workbook/soundFile';
import { partsOf, richFile, richParts, zipParts } from './richPackage';
import { sheetOf } from './reopened';

/** Files that Excel opens although they are not as Excel writes them. */
type Parts = Readonly<Record<string, string | Uint8Array>>;
const rich = partsOf(richFile());
const RICH: Parts = richParts;

const changed = (part: string, change: (text: string) => string): Parts => ({
  ...RICH,
  [part]: change(rich[part] ?? ''),
});
const without = (parts: Parts, ...names: string[]): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));
const retyped = (change: (text: string) => string) => changed('[Content_Types].xml', change);

/** A workbook as simple exporters write it: one sheet, no styles. */
const PLAIN: Parts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
    '</Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml':
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
    '<row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>',
};
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const withStyles = (styles: string): Parts => ({
  ...PLAIN,
  '[Content_Types].xml': String(PLAIN['[Content_Types].xml']).replace(
    '</Types>',
    `<Override PartName="/xl/styles.xml" ContentType="${STYLES}"/></Types>`
  ),
  'xl/_rels/workbook.xml.rels': String(PLAIN['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" ' +
      'Target="styles.xml"/></Relationships>'
  ),
  'xl/styles.xml': styles,
});
const stylesheet = (inside: string) =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</styleSheet>`;

test.each<[string, Parts]>([
  ['no styles part', PLAIN],
  ['a styles part without a letter', withStyles('')],
  ['an empty stylesheet', withStyles(stylesheet(''))],
  [
    'a stylesheet with fonts alone',
    withStyles(stylesheet('<fonts count="1"><font><sz val="9"/></font></fonts>')),
  ],
  ['a relationship to styles that are not there', without(withStyles(''), 'xl/styles.xml')],
])('a workbook with %s is opened, and saved with the formats that were added', async (_, parts) => {
  const bytes = zipParts(parts);
  const workbook = await openWorkbook(bytes);
  const sheet = sheetOf(workbook, 'Data');
  const bold = workbook.styles.change(workbook.defaultStyle, { font: { bold: true } });
  sheet.grid.setValue(1, 0, 'รวม');
  sheet.grid.setStyle(1, 0, bold);
  const saved = await saveWorkbook(workbook);
  expect(faultsOfFile(saved, bytes)).toEqual([]);
  const again = await openWorkbook(saved);
  const { grid } = sheetOf(again, 'Data');
  expect([grid.value(0, 0), grid.value(1, 0)]).toEqual([5, 'รวม']);
  expect([grid.style(0, 0)?.font.bold ?? false, grid.style(1, 0)?.font.bold]).toEqual([
    false,
    true,
  ]);
});

const backslashes: Parts = Object.fromEntries(
  Object.entries(RICH).map(([name, data]) => [name.replace(/\//g, '\\'), data])
);
const otherCase: Parts = Object.fromEntries(
  Object.entries(RICH).map(([name, data]) => [
    name.startsWith('xl/worksheets') ? name.toUpperCase() : name,
    data,
  ])
);

test.each<[string, Parts]>([
  ['folders separated as in Windows', backslashes],
  ['names in other letters than its relationships', otherCase],
  [
    'a sheet state that no Excel knows',
    changed('xl/workbook.xml', (xml) => xml.replace('state="hidden"', 'state="shown"')),
  ],
  [
    'no type for relationships',
    retyped((text) => text.replace(/<Default Extension="rels"[^>]*\/>/, '')),
  ],
  [
    'a part that is declared and not there',
    retyped((text) =>
      text.replace(
        '</Types>',
        '<Override PartName="/XL/worksheets/Sheet3.xml" ContentType="application/xml"/></Types>'
      )
    ),
  ],
])('a workbook with %s is opened, changed and saved', async (_, parts) => {
  const bytes = zipParts(parts);
  const workbook = await openWorkbook(bytes);
  const added = workbook.addSheet('ใหม่');
  added.grid.setValue(0, 0, 1);
  const first = workbook.sheets[0];
  if (!first) throw new Error('no sheet');
  first.grid.setValue(40, 0, 'x');
  const saved = await saveWorkbook(workbook);
  expect(faultsOfFile(saved, bytes)).toEqual([]);
  const again = await openWorkbook(saved);
  expect(again.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  expect(again.sheets[0]?.grid.value(40, 0)).toBe('x');
});
