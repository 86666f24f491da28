import type { CellContext } from '../../../file/cells/cellReader';
import { readSharedStrings } from '../../../file/cells/sharedStrings';
import { formulaReader } from './cells/formulaReader';
import { readCharts } from './charts/chartFile';
import { readTheme, type Theme } from './styles/color';
import { readNames } from './definedNames';
import { named, orDamaged } from '../../../file/package/fileError';
import { withoutSheet, workbookPartOf, workbookRoot } from '../../../file/workbookPart';
import { createWorkbook, type Workbook } from '../model/model';
import type { Table } from '../model/table';
import type { Compression } from './package/compression';
import { Package } from './package/package';
import { readSettings, readSheetData } from './sheets/sheetReader';
import { splitSheetXml } from '../../../file/sheets/splitSheet';
import type { Sheet, Visibility } from '../model/sheet';
import {
  rememberSource,
  rowFacts,
  sheetFacts,
  workbookFacts,
  type SheetSource,
  type TableSource,
} from './source';
import type { CellStyle } from '../model/style';
import { hasStyles } from './styles/stylesPart';
import { readStyles } from './styles/styleReader';
import { readFilter } from './sheets/filters';
import { readTable, tableFacts } from './sheets/tableFile';
import {
  child,
  children,
  flag,
  numeric,
  relationshipId,
  type Element,
} from '../../../file/package/readXml';

/**
 * Reads an .xlsx file (or .xlsm, .xltx). What the model does not know stays in the file and is there again after
 * `saveWorkbook`. The bytes are not to change afterwards. `compression`: of this computer; by default one that also
 * browsers know. Throws `WorkbookFileError`.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  compression?: Compression
): Promise<Workbook> {
  const file = Package.open(bytes, compression);
  const workbook = openPackage(file);
  file.checkUnread();
  return workbook;
}

export function openPackage(file: Package): Workbook {
  const part = workbookPartOf(file);
  return orDamaged(() => read(file, part));
}

function read(file: Package, workbookPart: string): Workbook {
  const workbook = createWorkbook();
  const root = workbookRoot(file, workbookPart);
  const related = file.relationships(workbookPart);
  const partOf = (kind: string) => related.find((each) => each.kind === kind)?.target ?? null;
  const theme = readTheme(file, partOf('theme'));
  const stylesPart = partOf('styles') ?? '';
  const stylesRoot = hasStyles(file, stylesPart) ? file.root(stylesPart) : null;
  const styles = stylesRoot ? readStyles(stylesRoot, theme, workbook.styles) : [];
  workbook.defaultStyle = styles[0] ?? workbook.defaultStyle;
  workbook.structureProtected = flag(child(root, 'workbookProtection'), 'lockStructure', false);
  workbook.date1904 = flag(child(root, 'workbookPr'), 'date1904', false);
  const reader: Reader = {
    file,
    theme,
    styles,
    differential: children(child(stylesRoot, 'dxfs')),
    sharedStrings: readSharedStrings(file, partOf('sharedStrings')),
  };
  const order: (Sheet | null)[] = [];
  const unfinished = new Map<Sheet, UnfinishedSource>();
  for (const element of children(child(root, 'sheets'))) {
    const id = relationshipId(element);
    const target = related.find((each) => each.id === id);
    if (target?.kind !== 'worksheet') {
      workbook.otherSheetNames.push(element.getAttribute('name') ?? '');
      order.push(null);
      continue;
    }
    const sheet = workbook.addSheetOfFile(element.getAttribute('name') ?? '');
    const state = element.getAttribute('state');
    sheet.visibility = VISIBILITIES.find((each) => each === state) ?? 'visible';
    unfinished.set(
      sheet,
      named(target.target, () => readSheet(reader, sheet, target.target))
    );
    order.push(sheet);
  }
  if (!order.some((sheet) => sheet !== null)) throw withoutSheet();
  readNames(workbook, child(root, 'definedNames'), order);
  const active = order[numeric(children(child(root, 'bookViews'))[0] ?? null, 'activeTab') ?? 0];
  if (active?.visibility === 'visible') workbook.activeSheet = active;
  const sheets = new Map<Sheet, SheetSource>();
  for (const [sheet, source] of unfinished) {
    sheets.set(sheet, { ...source, facts: sheetFacts(sheet), rowFacts: rowFacts(sheet) });
  }
  const facts = workbookFacts(workbook);
  rememberSource(workbook, { file, workbookPart, stylesPart, styles, order, sheets, facts });
  return workbook;
}

const VISIBILITIES: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

interface Reader {
  readonly file: Package;
  readonly theme: Theme;
  readonly styles: readonly CellStyle[];
  readonly differential: readonly Element[];
  readonly sharedStrings: readonly string[];
}

type UnfinishedSource = Omit<SheetSource, 'facts' | 'rowFacts'>;

function readSheet(reader: Reader, sheet: Sheet, part: string): UnfinishedSource {
  const { file, theme, styles, differential, sharedStrings } = reader;
  const xml = splitSheetXml(file.utf8(part));
  const { prefix } = xml;
  const context: CellContext = {
    sharedStrings,
    readFormula: formulaReader(prefix, part),
    prefix,
    part,
  };
  const root = readSettings(sheet, xml, theme, styles, differential);
  const hasSharedFormulas = readSheetData(sheet, xml.data, context, styles);
  readFilter(sheet, root);
  const related = file.relationships(part);
  const tables = new Map<string, TableSource>();
  for (const element of children(child(root, 'tableParts'))) {
    const relationship = related.find((each) => each.id === relationshipId(element));
    if (!relationship || !file.has(relationship.target)) continue;
    const tableRoot = file.root(relationship.target);
    const table: Table | null = readTable(sheet, tableRoot);
    if (!table) continue;
    readFilter(sheet, tableRoot);
    sheet.tables.push(table);
    tables.set(table.id, {
      part: relationship.target,
      relationship: relationship.id,
      facts: tableFacts(sheet, table),
    });
  }
  const charts = readCharts(file, part, sheet);
  const conditionalFormats = sheet.conditionalFormats.map((format) => JSON.stringify(format));
  const validations = sheet.validations.map((each) => JSON.stringify(each));
  return { part, context, hasSharedFormulas, conditionalFormats, validations, tables, charts };
}
