import type { Area, SheetPlan } from '../../scorecard';
import { a1, rangeName } from '../../tables';
import { cellLooks } from './cellLooks';
import { cellsXml } from './cellsXml';
import { pageXml } from './pageXml';
import { conditionalXml, helpXml } from './rulesXml';
import type { StyleSheet } from './styleSheet';
import { headerBlock, type HeadedTable } from './tableXml';
import { argb, counted, DECLARATION, element, MAIN, RELATIONSHIPS } from './xml';

/** What is written of a sheet beside its plan. */
export interface SheetWriting {
  readonly styles: StyleSheet;
  readonly tables: readonly HeadedTable[];
  /** The sheet that is shown first. */
  readonly shown: boolean;
  /** Cells to fill in on a sheet whose others are locked, without a password; null: nothing is locked. */
  readonly open: readonly Area[] | null;
}

/** The part of one planned sheet, in the order of the schema; its tables are the first things that it leads to. */
export function sheetXml(plan: SheetPlan, writing: SheetWriting): string {
  const { styles, tables, open } = writing;
  const blocks = [...plan.blocks, ...tables.map(headerBlock)];
  const looks = cellLooks(plan, open ?? []);
  const merges = plan.merges.filter(({ rows, columns }) => rows * columns > 1);
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    propertiesXml(plan) +
    viewXml(plan, writing) +
    columnsXml(plan.columnWidths) +
    cellsXml({ ...plan, blocks }, looks, styles) +
    (open === null ? '' : LOCKED) +
    counted(
      'mergeCells',
      merges.map((area) => element('mergeCell', { ref: rangeName(area) }))
    ) +
    conditionalXml(plan.conditional ?? [], styles) +
    helpXml(plan.help ?? []) +
    (plan.page === null ? '' : pageXml(plan.page)) +
    counted(
      'tableParts',
      tables.map((_, i) => element('tablePart', { 'r:id': `rId${i + 1}` }))
    ) +
    '</worksheet>'
  );
}

/** Columns may be made wider and rows higher, so that everybody can read what stands there. */
const LOCKED = element('sheetProtection', {
  ...{ sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0 },
});

function propertiesXml({ tabColor, page }: SheetPlan): string {
  const inside =
    (tabColor === null ? '' : element('tabColor', { rgb: argb(tabColor) })) +
    (page?.fitToWidth === true ? element('pageSetUpPr', { fitToPage: true }) : '');
  return inside === '' ? '' : element('sheetPr', {}, inside);
}

function viewXml(plan: SheetPlan, { shown, open }: SheetWriting): string {
  const { freezeRows, freezeColumns, gridlines } = plan;
  const [x, y] = [freezeColumns > 0, freezeRows > 0];
  const pane = x && y ? 'bottomRight' : y ? 'bottomLeft' : x ? 'topRight' : null;
  const first = open?.[0];
  const cell = first === undefined ? null : a1(first.row, first.column);
  const inside =
    (pane === null
      ? ''
      : element('pane', {
          xSplit: x ? freezeColumns : null,
          ySplit: y ? freezeRows : null,
          topLeftCell: a1(freezeRows, freezeColumns),
          activePane: pane,
          state: 'frozen',
        })) + element('selection', { pane, activeCell: cell, sqref: cell });
  const view = element(
    'sheetView',
    { showGridLines: gridlines ? null : 0, tabSelected: shown, workbookViewId: 0 },
    inside
  );
  return element('sheetViews', {}, view);
}

/** Widths as Excel keeps them: digits of 7 pixels, with 5 pixels of padding. */
function columnsXml(widths: SheetPlan['columnWidths']): string {
  const columns = widths.flatMap((width, i) => {
    if (width === null) return [];
    const place = { min: i + 1, max: i + 1, customWidth: true };
    return width === 0
      ? [element('col', { ...place, width: 0, hidden: true })]
      : [element('col', { ...place, width: Math.round(width * 7 + 5) / 7 })];
  });
  return columns.length === 0 ? '' : element('cols', {}, columns.join(''));
}
