import { readArea } from './area';
import { callFunction, type CustomFunctions } from './customFunction';
import { isError, type StoredValue } from './grid';
import type { Workbook } from './model';
import type { Sheet } from './sheet';

const CALL = /^=([A-Z][A-Z0-9_.]*)\((.*)\)$/is;
const CORNER = '\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}';
const ARGUMENT = new RegExp(
  `\\s*(?:"(?<text>(?:[^"]|"")*)"|(?<number>-?\\d+(?:\\.\\d+)?)|(?<truth>TRUE|FALSE)|` +
    `(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*))!)?` +
    `(?<reference>${CORNER}(?::${CORNER})?))?\\s*(?<end>,|$)`,
  'iuy'
);

/**
 * The result of a formula that is nothing but a call of a custom function on cells and constants, such as
 * `=KPISCORE(D2,KPI!F2:J2,"lower")`; undefined for any other formula and for array results, which the calculation
 * library has to see to. These are most formulas of a large scorecard, and the library takes ten times as long.
 */
export function directResult(
  workbook: Workbook,
  home: Sheet,
  formula: string,
  functions: CustomFunctions
): StoredValue | undefined {
  const call = CALL.exec(formula);
  const known = call && functions.get((call[1] ?? '').toUpperCase());
  const args = known ? readArguments(workbook, home, call[2] ?? '') : null;
  if (!known || !args) return undefined;
  const result = callFunction(known, args);
  if (Array.isArray(result)) return undefined;
  return scalar(result);
}

function scalar(result: unknown): StoredValue {
  if (typeof result === 'number') {
    return Number.isFinite(result) ? result : { error: '#NUM!' };
  }
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (isError(result)) return result;
  return result === null || result === undefined ? '' : { error: '#VALUE!' };
}

function readArguments(workbook: Workbook, home: Sheet, text: string): unknown[] | null {
  const args: unknown[] = [];
  if (text.trim() === '') return args;
  ARGUMENT.lastIndex = 0;
  for (;;) {
    const groups = ARGUMENT.exec(text)?.groups;
    if (!groups) return null;
    const { text: quotedText, number, truth, quoted, plain, reference, end } = groups;
    if (reference !== undefined) {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      const sheet = name === undefined ? home : workbook.sheet(name);
      const area = readArea(reference);
      if (!sheet || !area) return null;
      args.push(reference.includes(':') ? sheet.values(area) : sheet.value(area.row, area.column));
    } else if (quotedText !== undefined) args.push(quotedText.replaceAll('""', '"'));
    else if (number !== undefined) args.push(Number(number));
    else args.push(truth === undefined ? null : truth.toUpperCase() === 'TRUE');
    if (end === '') return args;
  }
}
