import type { SheetPlan } from '../../scorecard';
import { noticeOf, type Notice } from '../host/notice';
import { plannedPage, writePage, type PageState } from './pageLayout';

/**
 * Sets up the printing of sheets that are written. It comes last and on its own, as Excel may refuse it (no printer, or a
 * value that this version does not take): what is written then stays, and nothing is thrown.
 *
 * @returns what is to be said where it is not as planned
 */
export async function setPages(
  context: Excel.RequestContext,
  plans: readonly Pick<SheetPlan, 'name' | 'page'>[]
): Promise<readonly Notice[]> {
  const pages = plans.flatMap(({ name, page }) =>
    page === null ? [] : [{ name, page: plannedPage(page) }]
  );
  if (pages.length === 0) return [];
  const refused: Page[] = [];
  const loose: Page[] = [];
  const attempt = async (some: readonly Page[]): Promise<boolean> => {
    const unfitted = await tryPages(context, some);
    loose.push(...(unfitted ?? []));
    return unfitted !== null;
  };
  if (!(await attempt(pages))) {
    // One by one, to know which; what was done of the others is done again.
    for (const page of pages) if (!(await attempt([page]))) refused.push(page);
  }
  return [
    ...(refused.length === 0 ? [] : [noticeOf('noPrintSetup', names(refused))]),
    ...(loose.length === 0 ? [] : [noticeOf('notFitted', names(loose))]),
  ];
}

interface Page {
  readonly name: string;
  readonly page: PageState;
}

const names = (pages: readonly Page[]): readonly string[] => pages.map(({ name }) => name);

/** Those that Excel has not fitted to their pages, which it may do without a word (#1860); null where it refused. */
async function tryPages(
  context: Excel.RequestContext,
  pages: readonly Page[]
): Promise<readonly Page[] | null> {
  try {
    const layouts = pages.map(({ name, page }) =>
      writePage(context.workbook.worksheets.getItem(name), page).load('zoom')
    );
    await context.sync();
    return pages.filter(({ page }, i) => fits(page.zoom) && isScaled(layouts[i]?.zoom));
  } catch {
    return null;
  }
}

const fits = ({ horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions): boolean =>
  (horizontalFitToPages ?? 0) > 0 || (verticalFitToPages ?? 0) > 0;

/** It says so itself: a scale, and no pages. */
const isScaled = (zoom: Excel.PageLayoutZoomOptions | undefined): boolean =>
  zoom !== undefined && (zoom.scale ?? 0) > 0 && !fits(zoom);
