import { FORM_NAME, type EntryForm } from '../../scorecard';
import { planFile } from './planFile';

/** The form of a unit as a file (design.md §7): stamped, and locked but for what is to be filled in. */
export function formFile({ sheet, open, stamp }: EntryForm): Uint8Array {
  return planFile(
    { sheets: [sheet], activate: sheet.name },
    { names: { [FORM_NAME]: stamp }, open }
  );
}
