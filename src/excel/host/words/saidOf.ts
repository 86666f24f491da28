import { hostAnswer, thrownWords } from '../hostAnswer';
import { CODES, errorCode } from '../hostCodes';
import { HOST_WORDS, type HostProblemCode } from './hostWords';
import type { Said } from './said';

/** A problem so far as it is put into words. */
interface Told {
  readonly code: HostProblemCode;
  readonly about: string;
  readonly at: string;
  readonly cause?: unknown;
}

/** Of these the sentence says all. */
const PLAIN: ReadonlySet<HostProblemCode> = new Set(['editMode', 'cancelled']);

/** What a problem says; the words of what Excel answered, or of what else was thrown, follow the sentence. */
export function saidOf({ code, about, at, cause }: Told): Said {
  const { what, todo } = HOST_WORDS[code](about, at);
  const why = cause === undefined ? '' : wordsOf(cause);
  return { what: { th: `${what.th}${why}`, en: `${what.en}${why}` }, todo };
}

function wordsOf(cause: unknown): string {
  const isOurs = cause instanceof Error && cause.name === 'HostProblem';
  if (isOurs || PLAIN.has(CODES[errorCode(cause)] ?? 'ours')) return '';
  return ` (${hostAnswer(cause)?.words ?? thrownWords(cause)})`;
}
