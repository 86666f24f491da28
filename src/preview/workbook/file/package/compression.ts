import { deflateSync, inflateSync } from 'fflate';

/** How a computer packs bytes (RFC 1951) and sums them up; bytes come in pieces, one behind the other. */
export interface Compression {
  /** Throws for what is damaged. @param size - bytes that come out, at most */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  deflate(pieces: readonly Uint8Array[]): readonly Uint8Array[];
  crc32(pieces: readonly Uint8Array[]): number;
}

/** In JavaScript, for the page: browsers have none of their own that answers at once. */
export const COMPRESSION_ANYWHERE: Compression = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (pieces) => [deflateSync(joined(pieces), { level: 1 })],
  crc32: (pieces) => {
    let sum = -1;
    for (const piece of pieces) {
      for (const byte of piece) sum = (sum >>> 8) ^ (CRCS[(sum ^ byte) & 255] ?? 0);
    }
    return ~sum >>> 0;
  },
};

/** The sum's change by each byte; 0xEDB88320 is the polynomial of zip files. */
const CRCS = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

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
