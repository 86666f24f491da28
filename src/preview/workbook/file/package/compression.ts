import { Deflate, inflateSync } from 'fflate';

/** How a computer packs bytes (RFC 1951) and sums them up. */
export interface Compression {
  /** Throws for what is damaged. @param size - bytes that come out, at most */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** One piece, packed so that another can follow; `PACKED_END` ends the last. Begins before it is waited for. */
  deflate(piece: Uint8Array): Promise<Uint8Array>;
  /** Of pieces one behind the other. */
  crc32(pieces: readonly Uint8Array[]): number;
}

/** Behind the last packed piece: an empty block that says it is the last (RFC 1951, 3.2.6). */
export const PACKED_END = Uint8Array.of(3, 0);

/** In JavaScript, for the page: browsers have none of their own that answers at once. */
export const COMPRESSION_ANYWHERE: Compression = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (piece) => {
    const packed: Uint8Array[] = [];
    const stream = new Deflate({ level: 1 }, (chunk) => packed.push(chunk));
    stream.push(piece);
    stream.flush(true);
    return Promise.resolve(joined(packed));
  },
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
