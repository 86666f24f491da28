import type { PagePlan } from '../../scorecard';
import { areaAddress, localAddress } from '../host/address';

/** Print set-up of one sheet as it can be read and written since ExcelApi 1.9. Margins in points. */
export interface PageState {
  readonly orientation: Excel.PageOrientation | 'Portrait' | 'Landscape';
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly margins: PagePlan['margins'];
  readonly footer: PagePlan['footer'];
  /** Printed cells, e.g. `A1:M40`; null = all that is used. */
  readonly printArea: string | null;
  /** Rows repeated on every page, e.g. `$5:$6`; null = none. */
  readonly titleRows: string | null;
}

/**
 * Queues the reading of a sheet's print set-up.
 *
 * @returns a function that gives the set-up after the next sync.
 */
export function readPage(sheet: Excel.Worksheet): () => PageState {
  const layout = sheet.pageLayout.load(
    'orientation,zoom,topMargin,rightMargin,bottomMargin,leftMargin'
  );
  const footer = layout.headersFooters.defaultForAllPages.load(
    'leftFooter,centerFooter,rightFooter'
  );
  const printed = layout.getPrintAreaOrNullObject().load('address');
  const titles = layout.getPrintTitleRowsOrNullObject().load('address');
  return () => ({
    orientation: layout.orientation,
    zoom: layout.zoom,
    margins: {
      top: layout.topMargin,
      right: layout.rightMargin,
      bottom: layout.bottomMargin,
      left: layout.leftMargin,
    },
    footer: {
      left: footer.leftFooter,
      center: footer.centerFooter,
      right: footer.rightFooter,
    },
    printArea: printed.isNullObject ? null : localAddress(printed.address),
    titleRows: titles.isNullObject ? null : localAddress(titles.address),
  });
}

/** Queues the writing of a sheet's print set-up; A4 always. */
export function writePage(sheet: Excel.Worksheet, page: PageState): void {
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
}

/** A planned print set-up as it is written. */
export function plannedPage(plan: PagePlan): PageState {
  return {
    orientation: plan.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    zoom: plan.fitToWidth
      ? { horizontalFitToPages: plan.pagesWide ?? 1, verticalFitToPages: plan.pagesTall ?? 0 }
      : { scale: 100 },
    margins: plan.margins,
    footer: plan.footer,
    printArea: plan.printArea === null ? null : areaAddress(plan.printArea),
    titleRows:
      plan.repeatRows === null ? null : `$${plan.repeatRows[0] + 1}:$${plan.repeatRows[1] + 1}`,
  };
}
