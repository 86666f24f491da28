import { chartsChanged, writeCharts } from './charts/chartFile';
import { dynamicArrayNumber } from './cells/dynamicArray';
import type { Workbook } from '../model/model';
import type { Package } from './package/package';
import { COMPRESSION_ANYWHERE, type Compression } from './package/compression';
import type { Sheet } from '../model/sheet';
import { writeSheet } from './sheets/sheetWriter';
import {
  rowFacts,
  sheetFacts,
  sourceOf,
  workbookFacts,
  type SheetSource,
  type WorkbookSource,
} from './source';
import { stylesOf } from './styles/stylesPart';
import { StyleWriter } from './styles/styleWriter';
import { tableFacts } from './sheets/tableFile';
import { MAIN, RELATIONSHIPS } from './package/xml';
import { rootOf } from '../../../file/package/readXml';
import { writeTables } from './sheets/tableParts';
import { writeWorkbookPart } from './workbookPart';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const EMPTY_SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetData/></worksheet>`;

/**
 * Writes the workbook as .xlsx. Parts of the opened file that nothing changed keep their bytes; of the others only
 * what changed is written anew. The workbook itself is not changed and can be saved again. `compression`: of this computer;
 * by default one that also browsers know.
 */
export async function saveWorkbook(
  workbook: Workbook,
  compression: Compression = COMPRESSION_ANYWHERE
): Promise<Uint8Array> {
  return savePackage(workbook, compression).zip();
}

function savePackage(workbook: Workbook, compression: Compression): Package {
  const source = sourceOf(workbook);
  const file = source.file.copy(compression);
  let stylesheet: ReturnType<typeof openStyles> | null = null;
  let metadata: number | null | undefined;
  const dynamicArray = () =>
    metadata === undefined ? (metadata = dynamicArrayNumber(file, source.workbookPart)) : metadata;
  const added = new Map<Sheet, string>();
  let cellsChanged = false;
  for (const sheet of workbook.sheets) {
    const known = source.sheets.get(sheet) ?? null;
    if (known && !isChanged(sheet, known)) continue;
    const part = known?.part ?? file.add('xl/worksheets/sheet', SHEET_TYPE, EMPTY_SHEET);
    if (!known) added.set(sheet, file.relate(source.workbookPart, 'worksheet', part));
    stylesheet ??= openStyles(file, source);
    const piece = (bytes: Uint8Array) => file.piece(bytes);
    const writing = { styles: stylesheet.writer, dynamicArray, piece };
    // Lists of tables and drawings come before the cells, while a new sheet's part is small.
    writeTables(file, part, sheet, known);
    writeCharts(file, part, sheet, known?.charts ?? new Map());
    const before = file.utf8(part);
    const after = writeSheet(sheet, before, known, sheetFacts(sheet), rowFacts(sheet), writing);
    if (after !== null) file.write(part, after);
    cellsChanged ||= !known || after !== null;
  }
  const removed = removeSheets(file, workbook, source);
  if (stylesheet?.writer.changed === true) file.setXml(stylesheet.part, stylesheet.document);
  if (cellsChanged || removed) removeCalculationChain(file, source.workbookPart);
  if (cellsChanged || removed || workbookFacts(workbook) !== source.facts) {
    writeWorkbookPart(file, workbook, source, added, cellsChanged || removed);
  }
  if (removed) removeUnreachable(source.file, file);
  return file;
}

function openStyles(file: Package, { workbookPart, stylesPart, styles }: WorkbookSource) {
  const { part, document } = stylesOf(file, workbookPart, stylesPart);
  return { part, document, writer: new StyleWriter(rootOf(document), styles) };
}

function isChanged(sheet: Sheet, source: SheetSource): boolean {
  const now = sheetFacts(sheet);
  return (
    JSON.stringify(now) !== JSON.stringify(source.facts) ||
    sheet.grid.rows.some((row) => row?.changed === true) ||
    JSON.stringify([...rowFacts(sheet)]) !== JSON.stringify([...source.rowFacts]) ||
    chartsChanged(sheet, source.charts) ||
    sheet.tables.some((table) => tableFacts(sheet, table) !== source.tables.get(table.id)?.facts)
  );
}

function removeSheets(file: Package, workbook: Workbook, source: WorkbookSource): boolean {
  let removed = false;
  const related = file.relationships(source.workbookPart);
  for (const [sheet, { part }] of source.sheets) {
    if (workbook.sheets.includes(sheet)) continue;
    const relationship = related.find((each) => each.target === part);
    if (relationship) file.unrelate(source.workbookPart, relationship.id);
    removed = true;
  }
  return removed;
}

/** Removes what only the removed sheets led to; parts that nothing led to before stay. */
function removeUnreachable(before: Package, file: Package): void {
  const reached = file.reachable();
  for (const part of before.reachable()) if (!reached.has(part)) file.remove(part);
}

function removeCalculationChain(file: Package, workbookPart: string): void {
  for (const { id, kind, target } of file.relationships(workbookPart)) {
    if (kind !== 'calcChain') continue;
    file.unrelate(workbookPart, id);
    file.remove(target);
  }
}
