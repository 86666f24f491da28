import { CATALOGUE } from '../../../../functions/catalogue/catalogue';

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
/**
 * The add-in's own. Excel keeps functions of add-ins in files as `_xldudf_NAME`, and takes only these for such when it
 * opens one: https://github.com/OfficeDev/Excel-Custom-Functions/issues/108, office-js issue 5611. A bare name would stay
 * `#NAME?` until somebody enters the formula again.
 */
const CUSTOM: ReadonlySet<string> = new Set(CATALOGUE.map(({ name }) => name));

const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z][A-Z0-9.]*(?=\()/gi;

/** Whether a formula calls a function of the add-in. */
export function callsAddIn(formula: string): boolean {
  return (
    formula.includes('KPI') && formula.match(CALL)?.some((piece) => CUSTOM.has(piece)) === true
  );
}

/** The formula with something before the names of the add-in's functions. */
export function withPrefix(formula: string, prefix: string): string {
  return formula.replace(CALL, (piece) =>
    CUSTOM.has(piece.toUpperCase()) ? `${prefix}${piece.toUpperCase()}` : piece
  );
}

/** A formula as people see it: without the file's prefixes. */
export function shownFormula(fileText: string): string {
  if (!fileText.includes('_xl')) return fileText;
  return fileText.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xldudf_/g, '');
}

/** A formula ("=…") as the file spells it: no "=", newer functions and the add-in's own with their prefix. */
export function fileFormula(formula: string): string {
  return inFile(formula.replace(/^=/, ''));
}

/** The same of a part of a formula that ends or begins at a row of a reference. */
export function inFile(part: string): string {
  return part.replace(CALL, (piece) => {
    const name = piece.toUpperCase();
    if (CUSTOM.has(name)) return `_xldudf_${name}`;
    if (!FUTURE.has(name)) return piece;
    return WORKSHEET_ONLY.has(name) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`;
  });
}
