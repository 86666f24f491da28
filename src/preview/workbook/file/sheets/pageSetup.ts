import { PLAIN_PAGE, type Page, type PageText } from '../../model/page';
import {
  child,
  ensureChild,
  flag,
  numeric,
  removeElement,
  setAttributes,
  type Element,
} from '../package/xml';

const POINTS_PER_INCH = 72;

/** Page setup of a worksheet without its print area and titles, which are defined names; null when nothing is set. */
export function readPage(root: Element): Page | null {
  const margins = child(root, 'pageMargins');
  const setup = child(root, 'pageSetup');
  const texts = child(root, 'headerFooter');
  const options = child(root, 'printOptions');
  const properties = child(root, 'sheetPr');
  const fit = flag(properties && child(properties, 'pageSetUpPr'), 'fitToPage', false);
  if (!margins && !setup && !texts && !options && !fit) return null;
  const points = (name: keyof Page['margins']) => {
    const inches = numeric(margins, name);
    return inches === null ? PLAIN_PAGE.margins[name] : tidy(inches * POINTS_PER_INCH);
  };
  return {
    orientation: setup?.getAttribute('orientation') === 'landscape' ? 'landscape' : 'portrait',
    paperSize: numeric(setup, 'paperSize'),
    fitToWidth: fit ? (numeric(setup, 'fitToWidth') ?? 1) || null : null,
    fitToHeight: fit ? (numeric(setup, 'fitToHeight') ?? 1) || null : null,
    scale: numeric(setup, 'scale') ?? 100,
    margins: {
      top: points('top'),
      right: points('right'),
      bottom: points('bottom'),
      left: points('left'),
      header: points('header'),
      footer: points('footer'),
    },
    header: readPageText(texts && child(texts, 'oddHeader')),
    footer: readPageText(texts && child(texts, 'oddFooter')),
    centerHorizontally: flag(options, 'horizontalCentered', false),
    printArea: null,
    titleRows: null,
    titleColumns: null,
  };
}

export function writePage(root: Element, page: Page, order: readonly string[]): void {
  const options = child(root, 'printOptions');
  if (options || page.centerHorizontally) {
    setAttributes(ensureChild(root, 'printOptions', order), {
      horizontalCentered: page.centerHorizontally ? true : null,
    });
  }
  const margins: Record<string, number> = {};
  for (const [name, points] of Object.entries(page.margins)) {
    margins[name] = tidy(points / POINTS_PER_INCH);
  }
  setAttributes(ensureChild(root, 'pageMargins', order), margins);
  const fit = page.fitToWidth !== null || page.fitToHeight !== null;
  setAttributes(ensureChild(root, 'pageSetup', order), {
    paperSize: page.paperSize,
    scale: fit || page.scale === 100 ? null : page.scale,
    fitToWidth: fit ? (page.fitToWidth ?? 0) : null,
    fitToHeight: fit ? (page.fitToHeight ?? 0) : null,
    orientation: page.orientation,
  });
  writePageText(root, 'oddHeader', page.header, order);
  writePageText(root, 'oddFooter', page.footer, order);
}

const TEXT_ORDER = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' ');

function writePageText(
  root: Element,
  name: string,
  text: PageText,
  order: readonly string[]
): void {
  const code = [
    ['&L', text.left],
    ['&C', text.center],
    ['&R', text.right],
  ]
    .map(([mark, part]) => (part ? `${mark}${part}` : ''))
    .join('');
  const parent = child(root, 'headerFooter');
  if (code === '') {
    if (parent) removeElement(child(parent, name));
    return;
  }
  ensureChild(ensureChild(root, 'headerFooter', order), name, TEXT_ORDER).textContent = code;
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

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
