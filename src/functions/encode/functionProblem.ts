import type { Facts } from './facts';

/**
 * Why a function has no answer. Thrown, it stands for the whole call; as an element of an array, for that element alone.
 * The cell shows `#VALUE!` with the facts in words (`sentences.ts`), which the functions themselves do without.
 */
export class FunctionProblem extends Error {
  override readonly name = 'FunctionProblem';
  readonly facts: Facts;

  constructor(facts: Facts) {
    super(facts.code);
    this.facts = facts;
  }
}
