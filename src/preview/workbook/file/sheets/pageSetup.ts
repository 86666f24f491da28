import { PLAIN_PAGE, isFitted, type Page, type PageText } from '../../model/page';
import { child, flag, numeric, type Element } from '../../../../file/package/readXml';
import { ensureChild, removeElement, setAttributes } from '../package/xml';
import { SHEET_ORDER } from './sheetXml';

const POINTS_PER_INCH = 72;

/** Page setup of a worksheet without its print area and titles, which are defined names; null when nothing is set. */
export function readPage(root: Element): Page | null {
  const margins = child(root, 'pageMargins');
  const setup = child(root, 'pageSetup');
  const texts = child(root, 'headerFooter');
  const options = child(root, 'printOptions');
  const fit = flag(child(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage', false);
  if (!margins && !setup && !texts && !options && !fit) return null;
  return {
    orientation: setup?.getAttribute('orientation') === 'landscape' ? 'landscape' : 'portrait',
    paperSize: numeric(setup, 'paperSize'),
    fitToWidth: fit ? (numeric(setup, 'fitToWidth') ?? 1) || null : null,
    fitToHeight: fit ? (numeric(setup, 'fitToHeight') ?? 1) || null : null,
    scale: numeric(setup, 'scale') ?? 100,
    margins: mapMargins(PLAIN_PAGE.margins, (points, name) => {
      const inches = numeric(margins, name);
      return inches === null ? points : inches * POINTS_PER_INCH;
    }),
    header: readPageText(child(texts, 'oddHeader')),
    footer: readPageText(child(texts, 'oddFooter')),
    centerHorizontally: flag(options, 'horizontalCentered', false),
    printArea: null,
    titleRows: null,
    titleColumns: null,
  };
}

export function writePage(root: Element, page: Page): void {
  const options = child(root, 'printOptions');
  if (options || page.centerHorizontally) {
    setAttributes(ensureChild(root, 'printOptions', SHEET_ORDER), {
      horizontalCentered: page.centerHorizontally ? true : null,
    });
  }
  const inches = mapMargins(page.margins, (points) => points / POINTS_PER_INCH);
  setAttributes(ensureChild(root, 'pageMargins', SHEET_ORDER), { ...inches });
  const fit = isFitted(page);
  setAttributes(ensureChild(root, 'pageSetup', SHEET_ORDER), {
    paperSize: page.paperSize,
    scale: fit || page.scale === 100 ? null : page.scale,
    fitToWidth: fit ? (page.fitToWidth ?? 0) : null,
    fitToHeight: fit ? (page.fitToHeight ?? 0) : null,
    orientation: page.orientation,
  });
  writePageText(root, 'oddHeader', page.header);
  writePageText(root, 'oddFooter', page.footer);
}

const TEXT_ORDER = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' ');

function writePageText(root: Element, name: string, text: PageText): void {
  const written = (mark: string, part: string) => (part ? mark + part : '');
  const code = written('&L', text.left) + written('&C', text.center) + written('&R', text.right);
  if (code === '') return removeElement(child(root, 'headerFooter', name));
  ensureChild(ensureChild(root, 'headerFooter', SHEET_ORDER), name, TEXT_ORDER).textContent = code;
}

function readPageText(element: Element | null): PageText {
  const parts = { L: '', C: '', R: '' };
  let part: keyof typeof parts = 'C';
  for (const [piece] of (element?.textContent ?? '').matchAll(/&[LCR]|&&|[^&]+|&/g)) {
    if (piece === '&L' || piece === '&C' || piece === '&R')
      part = piece.slice(1) as keyof typeof parts;
    else parts[part] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

/** All margins in another unit, without the dust of the division. */
function mapMargins(
  { top, right, bottom, left, header, footer }: Page['margins'],
  to: (margin: number, name: keyof Page['margins']) => number
): Page['margins'] {
  const map = (margin: number, name: keyof Page['margins']) =>
    Math.round(to(margin, name) * 1e6) / 1e6;
  return {
    top: map(top, 'top'),
    right: map(right, 'right'),
    bottom: map(bottom, 'bottom'),
    left: map(left, 'left'),
    header: map(header, 'header'),
    footer: map(footer, 'footer'),
  };
}
