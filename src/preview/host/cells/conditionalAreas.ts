import { without, type Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';

/** Rules that lie wholly in the area go; others keep what they have outside it. */
export function removeConditionalFormats(sheet: Sheet, area: Area): void {
  for (let i = sheet.conditionalFormats.length - 1; i >= 0; i--) {
    const format = sheet.conditionalFormats[i];
    if (!format) continue;
    const areas = format.areas.flatMap((each) => without(each, area));
    if (areas.length === 0) sheet.conditionalFormats.splice(i, 1);
    else if (areas.length !== format.areas.length || areas.some((a, n) => a !== format.areas[n])) {
      sheet.conditionalFormats[i] = { ...format, areas };
    }
  }
}
