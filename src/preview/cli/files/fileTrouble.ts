import { types } from 'node:util';

/**
 * Why a file could not be read, in one plain line; null where it was not the file's fault.
 *
 * @param file named where the error itself names none
 */
export function fileTrouble(cause: unknown, file: string): string | null {
  const words = troubleWords(cause);
  if (words === null) return null;
  const path = hasPath(cause) ? cause.path : file;
  return `${path}: ${words}`;
}

/** The same without the name of the file. */
export function troubleWords(cause: unknown): string | null {
  return TROUBLES[systemCode(cause) ?? ''] ?? null;
}

/** The code of the operating system; null for any other error. */
export function systemCode(cause: unknown): string | null {
  const coded = types.isNativeError(cause) && 'code' in cause;
  return coded && typeof cause.code === 'string' ? cause.code : null;
}

const hasPath = (cause: unknown): cause is { readonly path: string } =>
  types.isNativeError(cause) && 'path' in cause && typeof cause.path === 'string';

const FULL = 'The disk is full. Make room on it, or choose another place.';

const TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EISDIR: 'This is a folder, not a file.',
  ENOTDIR: 'A part of this path is a file, not a folder.',
  EACCES: 'There is no permission for this file.',
  EPERM: 'There is no permission for this file.',
  EROFS: 'This disk cannot be written.',
  ENOSPC: FULL,
  EDQUOT: FULL,
  EBUSY: 'The file is in use by another program. Close it and try again.',
  EFBIG: 'The file is too large.',
  ELOOP: 'This link leads back to itself.',
  ENAMETOOLONG: 'This name is too long.',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large.',
};
