import { MAX_COLUMNS, MAX_ROWS, areaName, readArea } from '../model/area';
import { columnName } from '../../../tables';
import type { DefinedName } from '../model/definedName';
import type { Workbook } from '../model/model';
import { quoteSheetName } from '../model/names';
import { PLAIN_PAGE, type Page } from '../model/page';
import type { Sheet } from '../model/sheet';
import { appendElement, removeElement, setAttributes } from './package/xml';
import { children, flag, numeric, type Element } from '../../../file/package/readXml';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** Reads the names of workbook.xml into the workbook and, for print areas and titles, into the pages of its sheets. */
export function readNames(
  workbook: Workbook,
  list: Element | null,
  order: readonly (Sheet | null)[]
): void {
  for (const element of children(list, 'definedName')) {
    const name = element.getAttribute('name') ?? '';
    const text = element.textContent ?? '';
    const index = numeric(element, 'localSheetId');
    const sheet = index === null ? null : (order[index] ?? null);
    if (name === PRINT_AREA || name === PRINT_TITLES) {
      if (sheet) sheet.page = { ...(sheet.page ?? PLAIN_PAGE), ...readPrintName(name, text) };
    } else if (!name.startsWith('_xlnm.') && (index === null || sheet)) {
      workbook.names.push({
        name,
        scope: sheet?.id ?? null,
        formula: `=${text}`,
        hidden: flag(element, 'hidden', false),
      });
    }
  }
}

function readPrintName(name: string, text: string): Partial<Page> {
  const areas = text
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((part) => readArea(part.slice(part.lastIndexOf('!') + 1)) ?? []);
  if (name === PRINT_AREA) return areas.length === 1 ? { printArea: areas[0] ?? null } : {};
  const rows = areas.find((area) => area.column === 0 && area.columns === MAX_COLUMNS);
  const columns = areas.find((area) => area.row === 0 && area.rows === MAX_ROWS);
  return {
    titleRows: rows ? [rows.row, rows.row + rows.rows - 1] : null,
    titleColumns: columns ? [columns.column, columns.column + columns.columns - 1] : null,
  };
}

/**
 * Brings the names of workbook.xml in line with the model. Names that did not change, and names the model does not
 * know, stay; sheet numbers follow the sheets from their old order to the new one.
 */
export function writeNames(
  workbook: Workbook,
  list: Element,
  before: readonly (Sheet | null)[],
  positions: ReadonlyMap<Sheet | number, number>
): void {
  const wanted = new Map<string, DefinedName>();
  for (const name of workbook.names) wanted.set(keyOf(name.name, name.scope), name);
  for (const sheet of workbook.sheets) {
    for (const name of printNames(sheet)) wanted.set(keyOf(name.name, sheet.id), name);
  }
  for (const element of children(list, 'definedName')) {
    const index = numeric(element, 'localSheetId');
    const sheet = index === null ? null : (before[index] ?? null);
    const position = index === null ? null : positions.get(sheet ?? index);
    const name = element.getAttribute('name') ?? '';
    const key = keyOf(name, sheet?.id ?? null);
    const now = wanted.get(key);
    const ours = now !== undefined || !name.startsWith('_xlnm.') || isOwnPrintName(name, element);
    if (position === undefined || (ours && !now && (index === null || sheet))) {
      removeElement(element);
      continue;
    }
    wanted.delete(key);
    if (position !== null) element.setAttribute('localSheetId', String(position));
    if (!now) continue;
    if (!sameReference(element.textContent ?? '', now.formula)) {
      element.textContent = now.formula.replace(/^=/, '');
    }
    if (now.hidden !== flag(element, 'hidden', false)) {
      setAttributes(element, { hidden: now.hidden || null });
    }
  }
  for (const name of wanted.values()) {
    const scope = name.scope === null ? null : workbook.sheet(name.scope);
    const element = appendElement(list, 'definedName', {
      name: name.name,
      localSheetId: scope ? positions.get(scope) : undefined,
      hidden: name.hidden ? true : undefined,
    });
    element.textContent = name.formula.replace(/^=/, '');
  }
}

/** A print area of several areas is not in the model and must not be lost. */
function isOwnPrintName(name: string, element: Element): boolean {
  if (name !== PRINT_AREA && name !== PRINT_TITLES) return false;
  const read = readPrintName(name, element.textContent ?? '');
  return Object.values(read).some((value) => value !== null);
}

function printNames(sheet: Sheet): DefinedName[] {
  const { page } = sheet;
  if (!page) return [];
  const quoted = quoteSheetName(sheet.name);
  const name = (kind: string, formula: string): DefinedName => {
    return { name: kind, scope: sheet.id, formula, hidden: false };
  };
  const { titleColumns, titleRows } = page;
  const titles = [
    ...(titleColumns ? [titleColumns.map((column) => `$${columnName(column)}`)] : []),
    ...(titleRows ? [titleRows.map((row) => `$${row + 1}`)] : []),
  ].map((ends) => `${quoted}!${ends.join(':')}`);
  return [
    ...(page.printArea ? [name(PRINT_AREA, `=${quoted}!${areaName(page.printArea, true)}`)] : []),
    ...(titles.length > 0 ? [name(PRINT_TITLES, `=${titles.join(',')}`)] : []),
  ];
}

/** Excel and others quote sheet names more often than needed; that alone is no change. */
function sameReference(fileText: string, formula: string): boolean {
  const plain = (text: string) => text.replace(/^=/, '').replace(/'([^'"]+)'!/g, '$1!');
  return plain(fileText) === plain(formula);
}

function keyOf(name: string, scope: string | null): string {
  return `${name.toLowerCase()} ${scope ?? ''}`;
}
