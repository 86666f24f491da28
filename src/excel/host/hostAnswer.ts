/** What Excel answered instead of doing what it was asked for. */
interface HostAnswer {
  /** A code of RichAPI, such as `InvalidArgument`. */
  readonly code: string;
  /** Code, message and place in Excel's own words, in one line. */
  readonly words: string;
  /** The sheet that was at work, as traced (`traceSheet`); empty where it is not known. */
  readonly sheet: string;
}

/**
 * Queues the name of the sheet that the next actions are about: the error of an action carries the traces of those before it.
 * https://learn.microsoft.com/javascript/api/office/officeextension.clientrequestcontext#office-officeextension-clientrequestcontext-trace-member(1)
 */
export const traceSheet = (context: Excel.RequestContext, name: string): void =>
  context.trace(name);

/**
 * Excel's answer in what a request threw; null where it is no answer of Excel's.
 * https://learn.microsoft.com/javascript/api/office/officeextension.error
 */
export function hostAnswer(cause: unknown): HostAnswer | null {
  if (typeof cause !== 'object' || cause === null || !('debugInfo' in cause)) return null;
  const { code, message, debugInfo, traceMessages } = cause as Partial<OfficeExtension.Error>;
  if (typeof code !== 'string' || CLIENT_CODES.has(code)) return null;
  const place = debugInfo?.errorLocation ?? '';
  const words = [code, oneLine(message ?? ''), place].filter((each) => each !== '').join(', ');
  return { code, words, sheet: traceMessages?.at(-1) ?? '' };
}

/** What was thrown by anything but Excel, in one line. */
export const thrownWords = (cause: unknown): string => oneLine(String(cause));

const oneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, ' ');

/** Codes with which the client library refuses what its caller did wrong, before Excel is asked. */
const CLIENT_CODES: ReadonlySet<string> = new Set([
  'ApiNotFound',
  'CannotUpdateReadOnlyProperty',
  'InvalidObjectPath',
  'PropertyNotLoaded',
  'RunMustReturnPromise',
  'ValueNotLoaded',
]);
