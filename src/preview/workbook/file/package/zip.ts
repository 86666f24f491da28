import { joined, sizeOf, type Compression, type Piece } from './compression';
import { damagedFile } from './fileError';

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

export function pieceOf(bytes: Uint8Array, compression: Compression): Piece {
  return { bytes, packed: compression.begin(bytes) };
}

/** The part that pieces make one behind the other. */
export async function pack(
  pieces: readonly Piece[],
  compression: Compression
): Promise<PackedPart> {
  const bytes = pieces.map((piece) => piece.bytes);
  const [size, crc] = [sizeOf(bytes), compression.crc32(bytes)];
  return { pieces: await compression.deflate(pieces), deflated: true, size, crc };
}

/** @throws WorkbookFileError for what is damaged */
export function unpack(part: PackedPart, compression: Compression): Uint8Array {
  const packed = joined(part.pieces);
  if (!part.deflated) return packed;
  try {
    return compression.inflate(packed, part.size);
  } catch (cause) {
    throw damagedFile(cause);
  }
}
