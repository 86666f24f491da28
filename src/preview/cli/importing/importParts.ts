import type { Scale } from '../../../engine';
import {
  columnsKnown,
  formKey,
  gridOfBlock,
  placeOfGrid,
  rangeName,
  readForm,
  sameTextKey,
} from '../../../tables';
import type {
  FormBlock,
  FormGrid,
  FormReading,
  FormRole,
  KnownColumns,
  Proposed,
} from '../../../tables';

/** A form to be read, and the unit of what states none. */
export interface FormPart {
  readonly grid: FormGrid;
  readonly unit: string | undefined;
}

/** A form as it was read, with the roles that its columns were given. */
export interface ReadPart {
  readonly grid: FormGrid;
  readonly reading: FormReading;
  readonly proposed: readonly Proposed[];
  readonly key: string;
  readonly columns: ReadonlyMap<number, FormRole>;
}

/** All that is read, as one form. */
export const partOfAll = (grid: FormGrid, unit: string | undefined): FormPart => ({ grid, unit });

/** Each form of a sheet, of the unit that its title names, else of the one that is given. */
export function partsOf(
  whole: FormGrid,
  forms: readonly FormBlock[],
  unit: string | undefined
): readonly FormPart[] {
  return forms.map((form) => ({ grid: gridOfBlock(whole, form), unit: form.unit ?? unit }));
}

/** Reads a form with the columns that are named now (by 0-based column of the sheet) or were before. */
export function readPart(
  { grid, unit }: FormPart,
  options: { readonly column: ReadonlyMap<number, FormRole>; readonly known?: KnownColumns },
  scale: Scale
): ReadPart {
  const named = [...options.column].map(([column, role]) => [column - grid.column, role] as const);
  const key =
    options.known === undefined
      ? ''
      : formKey(grid, readForm(grid, {}, scale).layout.headerRows[0] ?? null);
  const columns = new Map([...(columnsKnown(options.known ?? {}, key) ?? []), ...named]);
  const reading = readForm(grid, { columns, ...(unit === undefined ? {} : { unit }) }, scale);
  const proposed = reading.rows.flatMap((row) => (row.proposed === null ? [] : [row.proposed]));
  return { grid, reading, proposed, key, columns };
}

/**
 * Holds forms that are added together against each other.
 *
 * @throws Error in one line where some say a unit and one does not, or two have a code of the same unit
 */
export function checkTogether(parts: readonly ReadPart[]): void {
  const units = parts.some(({ proposed }) => proposed.some(({ unit }) => unit !== null));
  const seen = new Map<string, ReadPart>();
  for (const part of parts) {
    const range = rangeOf(part);
    if (units && part.proposed.some(({ unit }) => unit === null)) {
      throw new Error(
        `The form ${range} says no unit, though others do; name it with --unit, or take it by itself with --range ${range}.`
      );
    }
    for (const { unit, code, period } of part.proposed) {
      const key = [unit ?? '', code, period ?? ''].map(sameTextKey).join('|');
      const other = seen.get(key) ?? part;
      if (other !== part) {
        const whose = unit === null ? 'no unit' : `the unit “${unit}”`;
        throw new Error(
          `The forms ${rangeOf(other)} and ${range} both have the code ${code} of ${whose}; take each by itself with --range ${range} --unit NAME.`
        );
      }
      seen.set(key, part);
    }
  }
}

function rangeOf({ grid }: ReadPart): string {
  const place = placeOfGrid(grid);
  return place === null ? '' : rangeName(place.area);
}
