import { sizeOf, type PackedPart } from '../../../../file/package/packedPart';
import type { Compression, Piece } from './compression';

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
