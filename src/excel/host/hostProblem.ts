import { hostAnswer, thrownWords } from './hostAnswer';
import { HOST_WORDS, type HostProblemCode } from './words/hostWords';
import type { Said } from './words/said';

/** What went wrong between the add-in and Excel, said so that a user can act on it. */
export class HostProblem extends Error {
  readonly code: HostProblemCode;
  readonly bilingual: Said;

  /** `cause`: what Excel answered, or what else was thrown; its words follow the sentence. */
  constructor(
    code: HostProblemCode,
    facts: { readonly name?: string; readonly cause?: unknown } = {}
  ) {
    const { what, todo } = HOST_WORDS[code](facts.name ?? '');
    const why = wordsOf(facts.cause);
    const said = { what: { th: `${what.th}${why}`, en: `${what.en}${why}` }, todo };
    super(said.what.en, { cause: facts.cause });
    this.name = 'HostProblem';
    this.code = code;
    this.bilingual = said;
  }
}

/**
 * Turns whatever a batch threw into a `HostProblem`: what Excel answered is told as that, anything else as an error of the
 * add-in's own. What had been written is put back by then.
 *
 * @param cause the caught value; a `HostProblem` comes back as it is.
 * @param sheet at work when it was thrown, where that is known; Excel's own answer knows better
 */
export function toHostProblem(cause: unknown, sheet = ''): HostProblem {
  if (cause instanceof HostProblem) return cause;
  const answer = hostAnswer(cause);
  const known = CODES[errorCode(cause)];
  const name = answer === null ? sheet : answer.sheet;
  return new HostProblem(known ?? (answer === null ? 'ours' : 'refused'), { name, cause });
}

/** The code of what a request threw, empty where there is none. An aborted signal throws a DOMException without a useful one. */
export function errorCode(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return '';
  if ('name' in cause && cause.name === 'AbortError') return 'AbortError';
  if (!('code' in cause)) return '';
  return typeof cause.code === 'string' || typeof cause.code === 'number' ? String(cause.code) : '';
}

const CODES: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: 'editMode',
  AbortError: 'cancelled',
  AccessDenied: 'protected',
  UndoNotSupported: 'noUndo',
  FilteredRangeConflict: 'filtered',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  // Names of tables are looked up before; those of chart sheets Excel tells nobody.
  ItemAlreadyExists: 'sheetTaken',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ConnectionFailure: 'interrupted',
  InvalidOrTimedOutSession: 'interrupted',
  Timeout: 'interrupted',
};

/** Of these the sentence says all. */
const PLAIN: ReadonlySet<HostProblemCode> = new Set(['editMode', 'cancelled']);

function wordsOf(cause: unknown): string {
  if (cause === undefined || cause instanceof HostProblem) return '';
  if (PLAIN.has(CODES[errorCode(cause)] ?? 'ours')) return '';
  return ` (${hostAnswer(cause)?.words ?? thrownWords(cause)})`;
}
