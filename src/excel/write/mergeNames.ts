import type { CellValue } from '../../engine';
import type { Area } from '../../scorecard';
import { sharedArea } from '../../tables';
import { areaAddress, areaAt } from '../host/address';
import type { TablePlace } from './tablePlace';

/** The first of the names of a sheet that tell its merged cells; the others are numbered from 2. */
const FIRST = 'KPI_MERGES';

/** Most characters of a text in a formula. */
const MOST_CHARACTERS = 255;

/** A defined name of a sheet, as Excel gives it. */
export interface SheetName {
  readonly name: string;
  readonly formula: unknown;
}

/**
 * Merged cells of a sheet of ours, kept with it in hidden names as texts: asking Excel for them would clear what the user
 * can undo (office-js #5918). They say where cells were merged when the sheet was written, whatever the user has moved or
 * merged since; a sheet written by an older version has no such names, and nothing is known of it.
 */
export function mergesIn(names: readonly SheetName[]): readonly Area[] {
  return names
    .filter(({ name }) => isMergeName(name))
    .sort((one, other) => numberOf(one.name) - numberOf(other.name))
    .flatMap(({ formula }) => /^="([A-Z0-9:,]*)"$/.exec(String(formula))?.[1]?.split(',') ?? [])
    .flatMap((address) => areaAt(address) ?? []);
}

/** The names, of those of a sheet, that tell its merged cells. */
export function mergeNamesIn(names: readonly Pick<SheetName, 'name'>[]): readonly string[] {
  return names.map(({ name }) => name).filter(isMergeName);
}

/** Queues the names for these merged cells; `present` are those that the sheet has, and what is not needed of them goes. */
export function nameMerges(
  sheet: Excel.Worksheet,
  present: readonly string[],
  merges: readonly Area[]
): void {
  const texts = textsOf(merges.map(areaAddress));
  const wanted = texts.map((_, index) => (index === 0 ? FIRST : `${FIRST}${index + 1}`));
  texts.forEach((text, index) => {
    const name = wanted[index] ?? FIRST;
    if (present.includes(name)) sheet.names.getItem(name).formula = `="${text}"`;
    else sheet.names.add(name, `="${text}"`).visible = false;
  });
  for (const name of present) if (!wanted.includes(name)) sheet.names.getItem(name).delete();
}

/**
 * The merged cells of a sheet that can be merged once more. Rows may have come and gone since they were noted: what would
 * lose the contents of a cell, or is partly a table by now, which Excel refuses to merge, stays as it is.
 */
export function losingNothing(sheet: {
  readonly merges: readonly Area[];
  readonly inputs: readonly (readonly CellValue[])[];
  readonly tables: readonly TablePlace[];
}): readonly Area[] {
  const tables = sheet.tables.flatMap(({ address }) => areaAt(address) ?? []);
  return sheet.merges.filter((area) => {
    const { row, column, rows, columns } = area;
    if (tables.some((table) => sharedArea(table, area) !== null)) return false;
    const lines = sheet.inputs.slice(row, row + rows);
    const [, ...others] = lines.flatMap((line) => line.slice(column, column + columns));
    return others.every((input) => input === null || input === '');
  });
}

const isMergeName = (name: string): boolean => /^KPI_MERGES\d*$/.test(name);

const numberOf = (name: string): number => Number(name.slice(FIRST.length));

/** Addresses in as few texts as hold them. */
function textsOf(addresses: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.pop();
    if (last === undefined) texts.push(address);
    else if (last.length + 1 + address.length > MOST_CHARACTERS) texts.push(last, address);
    else texts.push(`${last},${address}`);
  }
  return texts;
}
