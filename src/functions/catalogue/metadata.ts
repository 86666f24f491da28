import type { Language } from '../../engine';
import { CATALOGUE, type CatalogueEntry } from './catalogue';
import { CATALOGUE_WORDS } from './words';

/** Content of a metadata file as Excel reads it. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'matrix' | 'scalar';
    readonly optional: boolean;
  }[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' | 'scalar' };
}

/**
 * The file `functions.json` (en) or `functions-th.json` (th). Names are the same in both, because workbooks travel between
 * languages. Errors in cells are handed to the functions, so that one bad cell does not spoil a column.
 * @param base address of the folder that the help pages are served from, with a final slash
 */
export function metadata(language: Language, base: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: CATALOGUE.map((entry) => functionMetadata(entry, language, base)),
  };
}

function functionMetadata(
  entry: CatalogueEntry,
  language: Language,
  base: string
): FunctionMetadata {
  const problem = nameProblem(entry.name);
  if (problem !== null) throw new Error(`${entry.name}: ${problem}`);
  const { pageName, functions, parameters } = CATALOGUE_WORDS[language];
  return {
    id: entry.name,
    name: entry.name,
    description: functions[entry.name],
    helpUrl: `${base}${pageName}#${entry.name}`,
    parameters: entry.parameters.map((parameter) => ({
      ...parameters[parameter.name],
      type: 'any',
      dimensionality: parameter.dimensionality,
      optional: parameter.optional,
    })),
    result: { type: 'any', dimensionality: entry.result },
  };
}

/** The last column of a worksheet is XFD: up to three letters and digits are a cell (`KPI1`). */
const CELL_LIKE = /^[A-Z]{1,3}\d+$/;
const ROW_COLUMN = /^R\d*C\d*$/;

/** Why Excel would refuse a function without a namespace of this name, or null. */
export function nameProblem(name: string): string | null {
  if (name.length < 3) return 'shorter than 3 characters';
  if (name.length > 128) return 'longer than 128 characters';
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) return 'only A–Z, 0–9 and _, beginning with a letter';
  if (CELL_LIKE.test(name) || ROW_COLUMN.test(name)) return 'looks like a cell';
  return null;
}
