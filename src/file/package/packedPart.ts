import { damagedFile } from './fileError';

/** Unpacks bytes (RFC 1951). Throws for what is damaged. `size`: bytes that come out, at most. */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** A part as it stands in a zip file. */
export interface PackedPart {
  /** Its bytes, one piece behind the other. */
  readonly pieces: readonly Uint8Array[];
  readonly deflated: boolean;
  /** Of the part itself. */
  readonly size: number;
  readonly crc: number;
}

/** Asked of the part's shape: bytes need not be of this realm's `Uint8Array`. */
export function isPacked(content: Uint8Array | PackedPart): content is PackedPart {
  return 'pieces' in content;
}

/** Marks of what a zip file is made of. Format: APPNOTE.TXT of PKWARE, 4.3. */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
/** The compression of a part that is not as it is. */
export const DEFLATED = 8;
/** The flag of a name in UTF-8. */
export const UTF8_NAME = 0x0800;

/** @throws WorkbookFileError for what is damaged */
export function unpack(part: PackedPart, inflate: Inflate): Uint8Array {
  const packed = joined(part.pieces);
  if (!part.deflated) return packed;
  try {
    return inflate(packed, part.size);
  } catch (cause) {
    throw damagedFile(cause);
  }
}

/** All pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const bytes = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

export function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
