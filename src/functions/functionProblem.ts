import type { Bilingual } from '../engine';

/**
 * Why a function has no answer, in both languages. Thrown, it stands for the whole call; as an element of an array, for
 * that element alone. The cell shows `#VALUE!` with the message.
 */
export class FunctionProblem extends Error {
  override readonly name = 'FunctionProblem';
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(`${text.th} · ${text.en}`);
    this.text = text;
  }
}
