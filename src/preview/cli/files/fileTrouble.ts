import { types } from 'node:util';

/**
 * Why a file could not be read or written, in one plain line; null where it was not the file's fault.
 *
 * @param file named where the error itself names none
 */
export function fileTrouble(cause: unknown, file: string): string | null {
  if (!types.isNativeError(cause) || !('code' in cause) || typeof cause.code !== 'string')
    return null;
  const path = 'path' in cause && typeof cause.path === 'string' ? cause.path : file;
  const words = TROUBLES[cause.code];
  return words === undefined ? null : `${path.replace(/\.[0-9a-f-]{36}\.tmp$/, '')}: ${words}`;
}

const TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EISDIR: 'This is a folder, not a file.',
  ENOTDIR: 'A part of this path is a file, not a folder.',
  EACCES: 'There is no permission for this file.',
  EPERM: 'There is no permission for this file.',
  EROFS: 'This disk cannot be written.',
  ENOSPC: 'The disk is full.',
  EBUSY: 'The file is in use by another program. Close it and try again.',
  EFBIG: 'The file is too large.',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large.',
};
