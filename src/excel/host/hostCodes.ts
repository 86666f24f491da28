import type { HostProblemCode } from './words/hostWords';

/** The code of what a request threw, empty where there is none. An aborted signal throws a DOMException without a useful one. */
export function errorCode(cause: unknown): string {
  const { name, code } = (cause ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  if (name === 'AbortError') return 'AbortError';
  return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}

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
