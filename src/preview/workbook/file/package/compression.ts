import { deflateSync } from 'fflate';
import { inflateAnywhere } from '../../../../file/package/inflate';
import { joined, type Inflate } from '../../../../file/package/packedPart';

/** Bytes of what is packed, and they themselves packed where that has begun. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly packed: Promise<Uint8Array> | null;
}

/** How a computer packs bytes (RFC 1951) and sums them up. */
export interface Compression {
  readonly inflate: Inflate;
  /** Begins to pack a piece; null where all pieces are packed together in the end. */
  begin(piece: Uint8Array): Promise<Uint8Array> | null;
  /** Pieces one behind the other, packed. */
  deflate(pieces: readonly Piece[]): Promise<readonly Uint8Array[]>;
  /** Of pieces one behind the other. */
  crc32(pieces: readonly Uint8Array[]): number;
}

/** In JavaScript, for the page: browsers have none of their own that answers at once. */
export const COMPRESSION_ANYWHERE: Compression = {
  inflate: inflateAnywhere,
  begin: () => null,
  deflate: (pieces) =>
    Promise.resolve([deflateSync(joined(pieces.map(({ bytes }) => bytes)), { level: 1 })]),
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
