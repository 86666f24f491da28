import type { Shown } from './ownSheets';

const MOST = 6;

/** What differs between two sheets, in a line each; the first few. */
export function differences(what: string, shown: Shown, wanted: Shown): readonly string[] {
  const { cells, ...rest } = shown;
  const { cells: wantedCells, ...wantedRest } = wanted;
  const found = Object.keys(rest).flatMap((key) => {
    const [a, b] = [rest, wantedRest].map((each) => textOf(each[key as keyof typeof rest]));
    return a === b ? [] : [`${what}, ${key}: ${clip(a, b)}, not ${clip(b, a)}`];
  });
  const byPlace = (each: Shown['cells']): ReadonlyMap<string, string> =>
    new Map(each.map(([row, column, ...cell]) => [`R${row + 1}C${column + 1}`, textOf(cell)]));
  const [a, b] = [byPlace(cells), byPlace(wantedCells)];
  for (const place of new Set([...a.keys(), ...b.keys()])) {
    const [is, should] = [a.get(place) ?? 'blank', b.get(place) ?? 'blank'];
    if (is !== should)
      found.push(`${what}, ${place}: ${clip(is, should)}, not ${clip(should, is)}`);
  }
  return found.slice(0, MOST);
}

/** Numbers to 14 digits: a file keeps 15 of the 17 that a number has, so what is read again may differ in the last. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' ? Number(each.toPrecision(14)) : each
  ) ?? 'undefined';

/** The text from a little before where it leaves the other. */
function clip(text: string | undefined = '', other = ''): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return text.slice(Math.max(0, at - 60), at + 140);
}
