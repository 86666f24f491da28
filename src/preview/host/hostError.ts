/** An action that Excel would refuse; it ends the request, and the actions before it stay done. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
    readonly status: number
  ) {
    super(message);
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409
  );

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.'
): HostError => new HostError('InvalidArgument', message, 400);

export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.', 400);

export const invalidOperation = (message: string): HostError =>
  new HostError('InvalidOperation', message, 400);

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', "You can't perform the requested operation.", 403);

export const tooManyCells = (): HostError =>
  new HostError(
    'RangeExceedsLimit',
    "The cell count in the range has exceeded the maximum supported number. Please refer to the 'Resource limits and performance optimization for Office Add-ins' article for details.",
    400
  );

export const operationTooLarge = (): HostError =>
  new HostError(
    'OperationCellsExceedLimit',
    'The attempted operation affects more cells than the limit.',
    400
  );

export const internalError = (): HostError =>
  new HostError(
    'GeneralException',
    'There was an internal error while processing the request.',
    500
  );

/** Page set-up where there is no printer to set pages up for. */
export const noPrinter = internalError;

/** A member that this host does not have: named, so that nothing is ever silently ignored. */
export const notImplemented = (what: string): HostError =>
  new HostError('NotImplemented', `The embedded workbook host does not implement ${what}.`, 501);
