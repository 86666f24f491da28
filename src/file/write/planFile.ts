import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Area, WritePlan } from '../../scorecard';
import { pageNames } from './pageXml';
import { sheetXml } from './sheetXml';
import { StyleSheet } from './styleSheet';
import { headedTables, tableXml } from './tableXml';
import { workbookParts, type NamedFormula, type TypedPart } from './workbookParts';

/** What a file has beside the sheets of its plan. */
export interface FileFacts {
  /** Names of the whole workbook, with the formulas (`="…"`) behind them. */
  readonly names?: Readonly<Record<string, string>>;
  /** Cells to fill in; the others of every sheet are locked then, without a password. */
  readonly open?: readonly Area[];
}

/** Parts of a file have no time of their own, so that the same plan always gives the same file. */
const TIME = new Date(1980, 0, 1);

/**
 * A workbook of its own as an .xlsx file: what carrying out the plan in an empty workbook would make. For plans of new
 * sheets with values: there are no charts in it, no marks of sheets that a later run replaces, and formulas only of functions
 * that every Excel knows.
 */
export function planFile(plan: WritePlan, { names = {}, open }: FileFacts = {}): Uint8Array {
  if (plan.sheets.some(({ mode, charts }) => mode !== 'create' || charts !== undefined)) {
    throw new Error('Only new sheets without charts are written as a file');
  }
  const styles = new StyleSheet();
  const parts: TypedPart[] = [];
  let tableCount = 0;
  const shown = Math.max(
    0,
    plan.sheets.findIndex(({ name }) => name === plan.activate)
  );
  const sheets = plan.sheets.map((sheet, i) => {
    const tables = headedTables(sheet);
    const writing = { styles, tables, shown: i === shown, open: open ?? null };
    const tableParts = tables.map((table) => {
      const id = ++tableCount;
      const part = `xl/tables/table${id}.xml`;
      parts.push({ part, type: 'table', xml: tableXml(table, id) });
      return part;
    });
    return { name: sheet.name, xml: sheetXml(sheet, writing), tableParts };
  });
  const named: NamedFormula[] = [
    ...Object.entries(names).map(([name, formula]) => ({ name, formula, sheet: null })),
    ...plan.sheets.flatMap(({ name: at, page }, sheet) =>
      page === null
        ? []
        : Object.entries(pageNames(at, page)).map(([name, formula]) => ({ name, formula, sheet }))
    ),
  ];
  const texts = workbookParts({ sheets, shown, names: named, styles: styles.xml(), parts });
  const zip: Zippable = {};
  for (const [part, text] of Object.entries(texts)) zip[part] = [strToU8(text), { mtime: TIME }];
  return zipSync(zip);
}
