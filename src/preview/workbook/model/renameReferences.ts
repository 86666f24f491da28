/** The formula with a sheet's new name, as formulas spell it, in its references. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const spelled = from.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    `"(?:[^"]|"")*"|'${spelled}'!|(?<![\\p{L}\\p{M}\\p{N}_.'\\]])${spelled}!`,
    'giu'
  );
  return formula.replace(pattern, (found) => (found.startsWith('"') ? found : `${to}!`));
}
