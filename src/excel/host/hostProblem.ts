import { HOST_WORDS } from './words';
import type { HostProblemCode, Said } from './words';

/** What went wrong between the add-in and Excel, said so that a user can act on it. */
export class HostProblem extends Error {
  readonly code: HostProblemCode;
  readonly bilingual: Said;

  constructor(
    code: HostProblemCode,
    facts: { readonly name?: string; readonly cause?: unknown } = {}
  ) {
    const said = HOST_WORDS[code](facts.name ?? '');
    super(said.what.en, { cause: facts.cause });
    this.name = 'HostProblem';
    this.code = code;
    this.bilingual = said;
  }
}

/**
 * Turns whatever a request threw into a `HostProblem`. The codes are those of RichAPI errors and of the Office.js client.
 *
 * @param cause the caught value; a `HostProblem` comes back as it is.
 */
export function toHostProblem(cause: unknown): HostProblem {
  if (cause instanceof HostProblem) return cause;
  const code = errorCode(cause);
  const known = CODES[code];
  if (known !== undefined) return new HostProblem(known, { cause });
  return new HostProblem('unknown', { cause, name: code || String(cause) });
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
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
};
