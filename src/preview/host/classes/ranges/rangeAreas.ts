import { areaName } from '../../../workbook/model/area';
import { quoteSheetName } from '../../../workbook/model/names';
import type { HostClass } from '../../hostClass';
import type { AreasSubject } from '../../subjects';

/** Several areas of one sheet, as the client sees print areas and merged cells. */
export const rangeAreas: HostClass<AreasSubject> = {
  properties: {
    Address: {
      read: ({ sheet, areas }) =>
        areas.map((area) => `${quoteSheetName(sheet.name)}!${areaName(area)}`).join(','),
    },
    AreaCount: { read: ({ areas }) => areas.length },
  },
  methods: {
    /** Not kept: a later request asks for the areas anew, as its path says. */
    _KeepReference: () => undefined,
  },
};
