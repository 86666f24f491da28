import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/model/area';
import { PLAIN_PAGE, type Page, type PageText } from '../../../workbook/model/page';
import type { Sheet } from '../../../workbook/model/sheet';
import { asFlag, asName, asNumber, asObject, asText } from '../../arguments';
import { areaOf, range, rangeArgument } from '../../cells/areas';
import type { HostClass, Property } from '../../hostClass';
import { invalidArgument, noPrinter, notImplemented } from '../../hostError';
import type { Session } from '../../session';
import type { Json } from '../../wire/protocol';
import { Instance } from '../../subjects';

/** Paper sizes by Excel's names, with the numbers of the file format. */
const PAPERS: { readonly [name: string]: number } = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

type Margin = keyof Page['margins'];

export const pageLayout: HostClass<Sheet> = {
  properties: {
    Orientation: {
      read: (self) => (pageOf(self).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      write: (self, value, session) => {
        const name = asName(value, ['Portrait', 'Landscape']);
        change(session, self, { orientation: name === 'Landscape' ? 'landscape' : 'portrait' });
      },
    },
    PaperSize: {
      read: (self) => {
        const number = pageOf(self).paperSize ?? 1;
        return Object.keys(PAPERS).find((name) => PAPERS[name] === number) ?? null;
      },
      write: (self, value, session) => {
        const name = Object.keys(PAPERS).find(
          (each) => each.toLowerCase() === asText(value).toLowerCase()
        );
        if (!name) throw notImplemented(`the paper size ${asText(value)}`);
        change(session, self, { paperSize: PAPERS[name] ?? null });
      },
    },
    Zoom: {
      read: (self) => zoomOf(pageOf(self)),
      write: (self, value, session) => change(session, self, readZoom(value, session)),
    },
    CenterHorizontally: {
      read: (self) => pageOf(self).centerHorizontally,
      write: (self, value, session) => change(session, self, { centerHorizontally: asFlag(value) }),
    },
    TopMargin: margin('top'),
    RightMargin: margin('right'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  navigations: {
    HeadersFooters: (self) => new Instance('HeaderFooterGroup', self),
  },
  methods: {
    SetPrintArea: (self, given, session) => {
      const cells = rangeArgument(given, 0, self.workbook, self);
      if (cells.sheet !== self) throw invalidArgument();
      change(session, self, { printArea: areaOf(cells) });
    },
    GetPrintAreaOrNullObject: (self) => {
      const area = pageOf(self).printArea;
      return area && new Instance('RangeAreas', { sheet: self, areas: [area] });
    },
    SetPrintTitleRows: (self, given, session) => {
      const { row, rows } = areaOf(rangeArgument(given, 0, self.workbook, self));
      change(session, self, { titleRows: [row, row + rows - 1] });
    },
    SetPrintTitleColumns: (self, given, session) => {
      const { column, columns } = areaOf(rangeArgument(given, 0, self.workbook, self));
      change(session, self, { titleColumns: [column, column + columns - 1] });
    },
    GetPrintTitleRowsOrNullObject: (self) => {
      const rows = pageOf(self).titleRows;
      if (!rows) return null;
      const count = rows[1] - rows[0] + 1;
      return range(self, { row: rows[0], rows: count, column: 0, columns: MAX_COLUMNS });
    },
    GetPrintTitleColumnsOrNullObject: (self) => {
      const columns = pageOf(self).titleColumns;
      if (!columns) return null;
      const count = columns[1] - columns[0] + 1;
      return range(self, { column: columns[0], columns: count, row: 0, rows: MAX_ROWS });
    },
    SetPrintMargins: (self, given, session) =>
      setMargins(session, self, given.text(0), given.json(1)),
  },
};

function pageOf(sheet: Sheet): Page {
  return sheet.page ?? PLAIN_PAGE;
}

function change({ profile }: Session, sheet: Sheet, by: Partial<Page>): void {
  if (!profile.pageSetup.available) throw noPrinter();
  sheet.page = { ...pageOf(sheet), ...by };
}

function margin(name: Margin): Property<Sheet> {
  return {
    read: (self) => pageOf(self).margins[name],
    write: (self, value, session) => {
      const points = asNumber(value);
      if (points < 0) throw invalidArgument();
      change(session, self, { margins: { ...pageOf(self).margins, [name]: points } });
    },
  };
}

const POINTS: { readonly [unit: string]: number } = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

function setMargins(session: Session, sheet: Sheet, unitName: string, given: Json): void {
  const unit = asName(unitName, Object.keys(POINTS));
  const margins: { [name: string]: number } = { ...pageOf(sheet).margins };
  for (const [name, value] of Object.entries(asObject(given))) {
    if (value === null) continue;
    const known = asName(name, ['top', 'right', 'bottom', 'left', 'header', 'footer']);
    margins[known] = asNumber(value) * (POINTS[unit] ?? 1);
  }
  change(session, sheet, { margins: { ...pageOf(sheet).margins, ...margins } });
}

function zoomOf({ fitToWidth, fitToHeight, scale }: Page): Json {
  if (fitToWidth === null && fitToHeight === null) return { scale };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function readZoom(value: Json, { profile }: Session): Partial<Page> {
  const { scale, horizontalFitToPages, verticalFitToPages } = asObject(value);
  const zero = horizontalFitToPages === 0 || verticalFitToPages === 0;
  if (zero && profile.pageSetup.zeroFit === 'refused') throw invalidArgument();
  const pages = (count: Json | undefined) =>
    count === undefined || count === null || count === 0 ? null : asNumber(count);
  const fitToWidth = pages(horizontalFitToPages);
  const fitToHeight = pages(verticalFitToPages);
  if ((fitToWidth ?? fitToHeight) !== null && profile.pageSetup.fit === 'ignored') return {};
  if (scale === undefined || scale === null) return { fitToWidth, fitToHeight };
  if (fitToWidth !== null || fitToHeight !== null) throw invalidArgument();
  const percent = asNumber(scale);
  if (percent < 10 || percent > 400) throw invalidArgument();
  return { scale: percent, fitToWidth: null, fitToHeight: null };
}

export const headerFooterGroup: HostClass<Sheet> = {
  properties: { State: { read: () => 'Default' } },
  navigations: { DefaultForAllPages: (self) => new Instance('HeaderFooter', self) },
};

export const headerFooter: HostClass<Sheet> = {
  properties: {
    LeftHeader: pageText('header', 'left'),
    CenterHeader: pageText('header', 'center'),
    RightHeader: pageText('header', 'right'),
    LeftFooter: pageText('footer', 'left'),
    CenterFooter: pageText('footer', 'center'),
    RightFooter: pageText('footer', 'right'),
  },
};

function pageText(where: 'header' | 'footer', part: keyof PageText): Property<Sheet> {
  return {
    read: (self) => pageOf(self)[where][part],
    write: (self, value, session) => {
      const texts = { ...pageOf(self)[where], [part]: asText(value) };
      if (Object.values(texts).join('').length > 249) throw invalidArgument();
      change(session, self, { [where]: texts });
    },
  };
}
