import type { Workbook } from '../../workbook/model/model';
import type { HostClass } from '../hostClass';
import type { MadeWorkbook } from '../newWorkbooks';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookcreated, on desktops. */
export const workbookCreated: HostClass<MadeWorkbook> = {
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { read: ({ id }) => id } },
  methods: { Open: (self, _, session) => session.newWorkbooks.open(self) },
};

/** The root of requests for the application around the workbook, which only Excel on the web has. */
export const wacWorkbook: HostClass<Workbook> = {
  methods: {
    CreateAndOpenWorkbook: (_, given, { newWorkbooks }) =>
      newWorkbooks.open(newWorkbooks.make(given.optionalText(0))),
  },
};
