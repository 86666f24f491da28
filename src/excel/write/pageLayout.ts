import { columnName } from '../../tables';
import type { PagePlan } from '../../scorecard';
import { areaAddress } from '../host/address';

/** Print set-up of one sheet as it can be written since ExcelApi 1.9. Margins in points. */
export interface PageState {
  readonly orientation: Excel.PageOrientation | 'Portrait' | 'Landscape';
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly margins: PagePlan['margins'];
  readonly footer: PagePlan['footer'];
  /** Printed cells, e.g. `A1:M40`; null = all that is used. */
  readonly printArea: string | null;
  /** Rows repeated on every page, e.g. `$5:$6`; null = none. */
  readonly titleRows: string | null;
  /** Columns repeated on every page, e.g. `$C:$C`; null = none. */
  readonly titleColumns: string | null;
  /** First cells of pages that begin there in any case, e.g. `A30`. */
  readonly breaks: readonly string[];
}

/** Queues the writing of a sheet's print set-up; A4 always. */
export function writePage(sheet: Excel.Worksheet, page: PageState): Excel.PageLayout {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = 'A4';
  layout.zoom = page.zoom;
  layout.topMargin = page.margins.top;
  layout.rightMargin = page.margins.right;
  layout.bottomMargin = page.margins.bottom;
  layout.leftMargin = page.margins.left;
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = page.footer.left;
  footer.centerFooter = page.footer.center;
  footer.rightFooter = page.footer.right;
  if (page.printArea !== null) layout.setPrintArea(page.printArea);
  if (page.titleRows !== null) layout.setPrintTitleRows(page.titleRows);
  if (page.titleColumns !== null) layout.setPrintTitleColumns(page.titleColumns);
  // Those of an earlier run stand at rows that are others now.
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const cell of page.breaks) sheet.horizontalPageBreaks.add(cell);
  return layout;
}

/** A planned print set-up as it is written. */
export function plannedPage(plan: PagePlan): PageState {
  return {
    orientation: plan.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    zoom: plan.fitToWidth
      ? // Only what is set: 0 pages is no number of pages.
        {
          horizontalFitToPages: plan.pagesWide ?? 1,
          ...(plan.pagesTall === undefined ? {} : { verticalFitToPages: plan.pagesTall }),
        }
      : { scale: 100 },
    margins: plan.margins,
    footer: plan.footer,
    printArea: plan.printArea === null ? null : areaAddress(plan.printArea),
    titleRows:
      plan.repeatRows === null ? null : `$${plan.repeatRows[0] + 1}:$${plan.repeatRows[1] + 1}`,
    titleColumns:
      plan.repeatColumns === undefined
        ? null
        : plan.repeatColumns.map((column) => `$${columnName(column)}`).join(':'),
    breaks: (plan.breaks ?? []).map((row) => `A${row + 1}`),
  };
}
