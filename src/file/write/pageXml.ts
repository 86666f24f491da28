import type { PagePlan } from '../../scorecard';
import { columnName, quoteSheet } from '../../tables';
import { escapeXml } from '../package/escapeXml';
import { element } from './xml';

const POINTS_PER_INCH = 72;
/** As in a new sheet of Excel, in points. */
const HEAD_AND_FOOT = 21.6;
const A4 = 9;
/** The last column of a sheet, 0-based. */
const LAST_COLUMN = 16_383;

/** Print set-up of a sheet but for what names of the workbook hold; in the order of the schema. */
export function pageXml(page: PagePlan): string {
  const { margins, footer, breaks = [], fitToWidth, orientation } = page;
  const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  const code = (['left', 'center', 'right'] as const)
    .map((part) => (footer[part] === '' ? '' : `&${part.charAt(0).toUpperCase()}${footer[part]}`))
    .join('');
  const count = breaks.length;
  return (
    element('pageMargins', {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(HEAD_AND_FOOT),
      footer: inches(HEAD_AND_FOOT),
    }) +
    element('pageSetup', {
      paperSize: A4,
      ...(fitToWidth ? { fitToWidth: page.pagesWide ?? 1, fitToHeight: page.pagesTall ?? 0 } : {}),
      orientation,
    }) +
    (code === '' ? '' : element('headerFooter', {}, element('oddFooter', {}, escapeXml(code)))) +
    (count === 0
      ? ''
      : element(
          'rowBreaks',
          { count, manualBreakCount: count },
          breaks.map((id) => element('brk', { id, max: LAST_COLUMN, man: true })).join('')
        ))
  );
}

/** What names of the workbook say of printing a sheet. */
export function pageNames(sheet: string, page: PagePlan): Readonly<Record<string, string>> {
  const { printArea, repeatRows, repeatColumns } = page;
  const at = `${quoteSheet(sheet)}!`;
  const column = (index: number): string => `$${columnName(index)}`;
  const titles = [
    ...(repeatColumns === undefined ? [] : [at + repeatColumns.map(column).join(':')]),
    ...(repeatRows === null ? [] : [at + repeatRows.map((row) => `$${row + 1}`).join(':')]),
  ];
  return {
    ...(printArea === null
      ? {}
      : {
          '_xlnm.Print_Area':
            `${at}${column(printArea.column)}$${printArea.row + 1}:` +
            `${column(printArea.column + printArea.columns - 1)}$${printArea.row + printArea.rows}`,
        }),
    ...(titles.length === 0 ? {} : { '_xlnm.Print_Titles': titles.join(',') }),
  };
}
