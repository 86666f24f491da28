import type { PeriodId } from '../../engine';

/** Bytes of a unit in the name of a file: 255 are the most that a name may have, and a Thai letter takes three. */
const LONGEST = 180;
const END = '.xlsx';

/**
 * Names of the files of forms, safe on every system: no character that Windows, macOS or a share refuses, no point or space
 * at the end, and no two that differ in case or in how their letters are put together only.
 */
export function formNames(
  units: readonly (string | null)[],
  period: PeriodId,
  organisation: string
): readonly string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const stem = `${period} ${safeName(unit ?? organisation)}`;
    let name = stem;
    for (let number = 2; taken.has(keyOf(name)); number++) name = `${stem} (${number})`;
    taken.add(keyOf(name));
    return name + END;
  });
}

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();

function safeName(unit: string): string {
  const legal = unit.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}]/gu, '-');
  const tidy = legal.replace(/[\s\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g, ' ').trim();
  const bytes = new TextEncoder();
  let cut = '';
  for (const letter of tidy) {
    if (bytes.encode(cut + letter).length > LONGEST) break;
    cut += letter;
  }
  return cut.replace(/[. ]+$/, '') || '-';
}
