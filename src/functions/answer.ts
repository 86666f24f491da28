import type { FunctionProblem } from './functionProblem';

/** What one cell gets: a number, a text (empty where there is nothing to say yet), or the reason why there is no answer. */
export type Answer = number | string | FunctionProblem;

/** What a custom function returns: one cell, or rows of cells that spill. */
export type Answers = Answer | readonly (readonly Answer[])[];
