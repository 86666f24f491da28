import type { Language } from '../../engine';
import type { Facts } from './facts';
import type { FunctionProblem } from './functionProblem';

/** A text that a function answers with, before it is put into words (`sentences.ts`). */
export interface Wording {
  readonly facts: Facts;
  readonly language: Language;
}

/** What one cell gets: a number, a text (empty where there is nothing to say yet), or the reason why there is no answer. */
export type Answer = number | string | Wording | FunctionProblem;

/** What a custom function returns: one cell, or rows of cells that spill. */
export type Answers = Answer | readonly (readonly Answer[])[];
