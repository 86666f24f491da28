import type { HostProblemCode } from './words/hostWords';

/** The code of what a request threw, empty where there is none. An aborted signal throws a DOMException without a useful one. */
export function errorCode(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return '';
  if ('name' in cause && cause.name === 'AbortError') return 'AbortError';
  if (!('code' in cause)) return '';
  return typeof cause.code === 'string' || typeof cause.code === 'number' ? String(cause.code) : '';
}

/** Codes of Excel's that have a sentence of their own. */
/** What Excel's codes mean for the user, where they have a sentence of their own. */
export const CODES: Readonly<Record<string, HostProblemCode>> = {
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
