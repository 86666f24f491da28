/** A sheet name that Excel would refuse. */
export class SheetNameError extends Error {
  override readonly name = 'SheetNameError';
  constructor(
    readonly reason: 'blank' | 'tooLong' | 'character' | 'apostrophe' | 'reserved' | 'used',
    sheetName: string
  ) {
    super(`Excel does not allow "${sheetName}" as a sheet name (${reason})`);
  }
}

/** Throws `SheetNameError` unless `name` is legal and none of the others. */
export function checkSheetName(others: readonly string[], name: string): void {
  if (name === '') throw new SheetNameError('blank', name);
  if (name.length > 31) throw new SheetNameError('tooLong', name);
  if (/[:\\/?*[\]]/.test(name)) throw new SheetNameError('character', name);
  if (name.startsWith("'") || name.endsWith("'")) throw new SheetNameError('apostrophe', name);
  if (name.toLowerCase() === 'history') throw new SheetNameError('reserved', name);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new SheetNameError('used', name);
  }
}

/** Sheet name as formulas spell it: quoted unless it is a plain word that reads as nothing else. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const address = /^([a-z]{1,3}\d+|r\d*c\d*|r|c|true|false)$/i.test(name);
  return plain && !address ? name : `'${name.replaceAll("'", "''")}'`;
}
