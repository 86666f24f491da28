import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'http://schemas.openxmlformats.org/package/2006';
const T = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `[id, kind, target]` lines as a relationships part. */
function rels(...lines: readonly (readonly [string, string, string])[]): string {
  const items = lines.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${kind.startsWith('http') ? kind : `${R}/${kind}`}" Target="${target}"/>`
  );
  return `${XML}<Relationships xmlns="${P}/relationships">${items.join('')}</Relationships>`;
}

const overrides: Readonly<Record<string, string>> = {
  'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'xl/worksheets/sheet1.xml': `${T}.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${T}.worksheet+xml`,
  'xl/chartsheets/sheet1.xml': `${T}.chartsheet+xml`,
  'xl/styles.xml': `${T}.styles+xml`,
  'xl/sharedStrings.xml': `${T}.sharedStrings+xml`,
  'xl/calcChain.xml': `${T}.calcChain+xml`,
  'xl/tables/table7.xml': `${T}.table+xml`,
  'xl/comments1.xml': `${T}.comments+xml`,
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/drawings/drawing2.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/charts/chart2.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/pivotTables/pivotTable1.xml': `${T}.pivotTable+xml`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${T}.pivotCacheDefinition+xml`,
};

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const chart =
  `${XML}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart>` +
  '<c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  '<c:val><c:numRef><c:f>\'ผลงาน 😀\'!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/>' +
  '</c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
  '</c:plotArea></c:chart></c:chartSpace>';

const D = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const frame = (id: string) =>
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart"/><xdr:cNvGraphicFramePr/>' +
  '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  `<a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${id}"/></a:graphicData></a:graphic>` +
  '</xdr:graphicFrame><xdr:clientData/>';

/** The parts of a workbook with everything that a spreadsheet library tends to lose. */
export const richParts: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml':
    `${XML}<Types xmlns="${P}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    Object.entries(overrides)
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('') +
    '</Types>',
  '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml':
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/>` +
    '<bookViews><workbookView xWindow="10" activeTab="0"/></bookViews><sheets>' +
    '<sheet name="ผลงาน 😀" sheetId="3" r:id="rId1"/><sheet name="Chart" sheetId="9" r:id="rId8"/>' +
    `<sheet name="O'Brien" sheetId="5" state="hidden" r:id="rId2"/></sheets>` +
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">\'O\'\'Brien\'!$A$1:$B$3</definedName>' +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'ผลงาน 😀'!$A$1:$C$9,'ผลงาน 😀'!$E$1:$F$2</definedName>` +
    `<definedName name="Rate" comment="ours">'O''Brien'!$B$2</definedName></definedNames>` +
    '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="4" r:id="rId6"/></pivotCaches>' +
    '<extLst><ext uri="{x}" xmlns:x15="urn:x15"><x15:keep/></ext></extLst></workbook>',
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId7', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ['rId8', 'chartsheet', 'chartsheets/sheet1.xml']
  ),
  'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 0, 255]),
  'xl/worksheets/sheet1.xml':
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:x14ac="urn:x14ac"><sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.4"/></sheetPr>` +
    '<dimension ref="A1:F6"/><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    '<cols><col min="1" max="2" width="18.5" customWidth="1" outlineLevel="1"/><col min="4" max="4" width="9.1" style="2"/></cols><sheetData>' +
    '<row r="1" spans="1:6" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
    '<row r="2" spans="1:6" ht="30" customHeight="1"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>0.8</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2+$B$2</f><v>2.4</v></c></row>' +
    '<row r="3" spans="1:6"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> rest</t></r></is></c><c r="B3"><v>28.999999999999996</v></c><c r="C3"><f t="shared" si="0"/><v>58.8</v></c></row>' +
    '<row r="4" spans="1:6"><c r="A4" t="str"><f>"a"&amp;"&lt;b"</f><v>a&lt;b</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4" t="e"><f t="shared" si="0"/><v>#N/A</v></c></row>' +
    '<row r="6" hidden="1"><c r="E6" s="3" t="b"><v>1</v></c><c r="F6" s="4"/></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>' +
    '<conditionalFormatting sqref="B2:B4"><cfRule type="top10" dxfId="0" priority="1" rank="2"/></conditionalFormatting>' +
    '<conditionalFormatting sqref="C2:C4 E2"><cfRule type="cellIs" dxfId="1" priority="2" operator="lessThan"><formula>3</formula></cfRule>' +
    '<cfRule type="timePeriod" dxfId="0" priority="3" timePeriod="last7Days"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A9"><formula1>"ใช่,ไม่"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A2" r:id="rId3"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;L&amp;P/&amp;N&amp;RR&amp;&amp;D</oddFooter></headerFooter>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="urn:x14"><x14:sparklineGroups/></ext></extLst></worksheet>',
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'hyperlink', 'https://example.org/" TargetMode="External'],
    ['rId4', 'comments', '../comments1.xml'],
    ['rId5', 'table', '../tables/table7.xml']
  ),
  'xl/worksheets/sheet2.xml':
    `${XML}<x:worksheet xmlns:x="${MAIN}" xmlns:r="${R}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>` +
    '<x:row><x:c><x:v>7</x:v></x:c><x:c><x:f>A2+1</x:f><x:v>8</x:v></x:c></x:row></x:sheetData>' +
    '<x:sheetProtection password="CC1A" sheet="1" sort="0"/></x:worksheet>',
  'xl/worksheets/_rels/sheet2.xml.rels': rels([
    'rId1',
    'pivotTable',
    '../pivotTables/pivotTable1.xml',
  ]),
  'xl/chartsheets/sheet1.xml': `${XML}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': rels(['rId1', 'drawing', '../drawings/drawing2.xml']),
  'xl/drawings/drawing1.xml': `${XML}<xdr:wsDr xmlns:xdr="${D}" xmlns:a="${A}"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${frame('rId1')}</xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': rels(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/drawings/drawing2.xml': `${XML}<xdr:wsDr xmlns:xdr="${D}" xmlns:a="${A}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${frame('rId1')}</xdr:absoluteAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing2.xml.rels': rels(['rId1', 'chart', '../charts/chart2.xml']),
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"/></xml>',
  'xl/charts/chart1.xml': chart,
  'xl/charts/chart2.xml': chart,
  'xl/comments1.xml': `${XML}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="A1" authorId="0"><text><t>note</t></text></comment></commentList></comments>`,
  'xl/tables/table7.xml': `${XML}<table xmlns="${MAIN}" id="7" name="Results" displayName="Results" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="รหัส"/><tableColumn id="2" name="Actual" dataDxfId="1"/><tableColumn id="3" name="Twice"><calculatedColumnFormula>B2*2+$B$2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  'xl/pivotTables/pivotTable1.xml': `${XML}<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="4"/>`,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': rels([
    'rId1',
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `${XML}<pivotCacheDefinition xmlns="${MAIN}"/>`,
  'xl/calcChain.xml': `${XML}<calcChain xmlns="${MAIN}"><c r="C2" i="3"/></calcChain>`,
  'xl/sharedStrings.xml':
    `${XML}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>รหัส</t></si><si><t>Actual</t></si><si><t>Twice</t></si>` +
    '<si><r><rPr><i/></rPr><t>line_x000D_</t></r><r><t xml:space="preserve">two &amp; </t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si></sst>',
  'xl/styles.xml':
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Tahoma"/><family val="2"/><scheme val="minor"/></font>' +
    '<font><b/><sz val="14"/><color theme="4" tint="-0.25"/><name val="TH Sarabun New"/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFEB9C"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top style="thin"><color indexed="10"/></top><bottom/><diagonal style="thin"/></border></borders>' +
    '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="1"/>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="3" borderId="1" xfId="0"><alignment horizontal="center" textRotation="45"/><protection locked="0"/></xf>' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><protection hidden="1"/></xf></cellXfs>' +
    '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="หัวข้อ" xfId="1"/></cellStyles>' +
    '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>' +
    '<tableStyles count="1" defaultTableStyle="Mine"><tableStyle name="Mine" pivot="0" count="0"/></tableStyles></styleSheet>',
  'customXml/item1.xml': '<keep/>',
};

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, data]) => [
        name,
        typeof data === 'string' ? strToU8(data) : data,
      ])
    )
  );
}

/** All parts of a file as text, binary ones byte by byte. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [
      name,
      strFromU8(data, name.endsWith('.bin')),
    ])
  );
}

/** Names of the parts that differ, are missing or are new. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const a = partsOf(before);
  const b = partsOf(after);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => a[name] !== b[name])
    .sort();
}

export const richFile = (): Uint8Array => zipParts(richParts);
