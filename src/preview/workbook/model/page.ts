import type { Area } from './area';

/** Page setup; lengths in points, header and footer in Excel's codes (`&P`, `&N`). */
export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  /** Number of the paper size in the file format: 1 Letter, 9 A4. */
  readonly paperSize: number | null;
  /** Pages across / down that the sheet is shrunk to; null = as many as it takes. */
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  /** Percent; used when nothing is fitted. */
  readonly scale: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly header: PageText;
  readonly footer: PageText;
  readonly centerHorizontally: boolean;
  readonly printArea: Area | null;
  /** Rows and columns repeated on every page: first and last, 0-based, inclusive. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
}

/** Shrunk to a number of pages, across or down. */
export function isFitted({ fitToWidth, fitToHeight }: Page): boolean {
  return fitToWidth !== null || fitToHeight !== null;
}

export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Page of a sheet on which nothing was set: Excel's own defaults. */
export const PLAIN_PAGE: Page = {
  orientation: 'portrait',
  paperSize: null,
  fitToWidth: null,
  fitToHeight: null,
  scale: 100,
  margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
  centerHorizontally: false,
  printArea: null,
  titleRows: null,
  titleColumns: null,
};
