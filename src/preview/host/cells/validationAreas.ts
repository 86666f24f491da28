import { sharedArea, without, type Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';

/** Validations keep the cells outside of the area. */
export function removeValidations(sheet: Sheet, area: Area): void {
  const kept = sheet.validations.flatMap((validation) => {
    if (!validation.areas.some((each) => sharedArea(each, area))) return [validation];
    const areas = validation.areas.flatMap((each) => without(each, area));
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  sheet.validations.splice(0, sheet.validations.length, ...kept);
}
