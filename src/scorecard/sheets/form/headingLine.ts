import { FONT } from '../../plan/look';
import { across, formCells, type FormLine, type FormPlaces } from './formLayout';

/** A heading over lines below the form, which stays on a page with the next of them. */
export function headingLine(text: string, at: FormPlaces): FormLine {
  return {
    cells: formCells(at, { [at.group]: text }),
    withNext: true,
    styles: (row) => [
      { area: across(row, at.group, 2), font: { name: FONT, size: 10, bold: true } },
    ],
  };
}
