import type { Writes } from '../../scorecard';

/**
 * Whether this Excel runs the add-in's functions. They answer with `CustomFunctions.Error`, of CustomFunctionsRuntime 1.2; as
 * they share the pane's runtime, the pane can ask for it.
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets
 */
export function hasFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.2');
}

/** What is written where this is wanted: formulas that need no add-in where its functions would show `#NAME?`. */
export function possibleWrites(wanted: Writes = 'functions'): Writes {
  return wanted === 'functions' && !hasFunctions() ? 'plain' : wanted;
}
