/** Functions newer than the file format; files spell them with `_xlfn.`. */
const FUTURE = new Set(
  (
    'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FILTER FORMULATEXT HSTACK IFNA IFS ' +
    'ISFORMULA ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE ' +
    'SHEET SHEETS SORT SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW ' +
    'UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' ')
);
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);

/** A formula as people see it: without the file's prefixes. */
export function shownFormula(fileText: string): string {
  if (!fileText.includes('_xl')) return fileText;
  return fileText.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xldudf_/g, '');
}

/** A formula ("=…") as the file spells it: no "=", newer functions with their prefix. */
export function fileFormula(formula: string): string {
  const body = formula.replace(/^=/, '');
  return body.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z][A-Z0-9.]*(?=\()/gi, (piece) => {
    const name = piece.toUpperCase();
    if (!FUTURE.has(name)) return piece;
    return WORKSHEET_ONLY.has(name) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`;
  });
}
