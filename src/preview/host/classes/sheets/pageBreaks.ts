import { asNumber } from '../../arguments';
import type { Sheet } from '../../../workbook/model/sheet';
import { areaOf, range, rangeArgument } from '../../cells/areas';
import type { HostClass } from '../../hostClass';
import { invalidArgument, noPrinter } from '../../hostError';
import type { Session } from '../../session';
import { Instance, type Subjects } from '../../subjects';

/** As many as Excel takes on a sheet. */
const MOST = 1023;

/** Horizontal page breaks that were set by hand, from top to bottom. */
export const pageBreakCollection: HostClass<Sheet> = {
  items: (self) => self.rowBreaks.map((row) => breakAt(self, row)),
  item: (self, key) => {
    const row = self.rowBreaks[asNumber(key)];
    return row === undefined ? null : breakAt(self, row);
  },
  methods: {
    Add: (self, given, session) => {
      const { row } = areaOf(rangeArgument(given, 0, self.workbook, self));
      // Before the first row is no page that could end.
      if (row === 0 || self.rowBreaks.length >= MOST) throw invalidArgument();
      change(session, self, [...self.rowBreaks, row]);
      return breakAt(self, row);
    },
    GetCount: (self) => self.rowBreaks.length,
    RemovePageBreaks: (self, _, session) => change(session, self, []),
  },
};

export const pageBreak: HostClass<Subjects['PageBreak']> = {
  identity: ({ row }) => ({ _Id: String(row) }),
  properties: {
    _Id: { read: ({ row }) => String(row) },
    RowIndex: { read: ({ row }) => row },
    ColumnIndex: { read: () => 0 },
  },
  methods: {
    Delete: ({ sheet, row }, _, session) =>
      change(
        session,
        sheet,
        sheet.rowBreaks.filter((each) => each !== row)
      ),
    GetCellAfterBreak: ({ sheet, row }) => range(sheet, { row, column: 0, rows: 1, columns: 1 }),
  },
};

const breakAt = (sheet: Sheet, row: number): Instance<'PageBreak'> =>
  new Instance('PageBreak', { sheet, row });

function change({ profile }: Session, sheet: Sheet, rows: readonly number[]): void {
  if (!profile.pageSetup.available) throw noPrinter();
  sheet.rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
}
