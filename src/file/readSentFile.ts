import type { Sent } from '../scorecard';
import { readBook } from './readBook';
import { WorkbookFileError } from './package/fileError';
import type { Inflate } from './package/packedPart';
import { sentBook } from './sentBook';

/** Reads a file that was sent; whatever is wrong with it is said of it, and nothing is thrown. */
export async function readSentFile(
  bytes: Uint8Array<ArrayBuffer>,
  inflate: Inflate
): Promise<Sent> {
  const hash = await sha256(bytes);
  if (bytes.length === 0) return { hash, refused: 'empty', about: '' };
  try {
    return { hash, book: sentBook(readBook(bytes, inflate)) };
  } catch (cause) {
    if (cause instanceof WorkbookFileError) return { hash, refused: cause.code, about: '' };
    const about = cause instanceof Error ? cause.message : String(cause);
    return { hash, refused: 'notReadable', about };
  }
}

/** Made by the computer itself, so that nothing leaves it. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
