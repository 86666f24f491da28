import type { Snapshot } from '../../tables';

/** Characters of a sheet's name in Excel. */
export const LONGEST_NAME = 31;

/** The name as Excel takes it, or with a number where a sheet is called so already; `taken` in lower case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const stem = wanted
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME - 4)
    .replace(/^[ ']+|[ ']+$/g, '');
  if (!taken.has(stem.toLowerCase())) return stem;
  let number = 2;
  while (taken.has(`${stem} #${number}`.toLowerCase())) number++;
  return `${stem} #${number}`;
}

/** Names of the workbook's sheets, in lower case as Excel compares them. */
export function takenNames({ sheets }: Snapshot): Set<string> {
  return new Set(sheets.map(({ name }) => name.toLowerCase()));
}
