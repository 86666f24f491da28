import type { Inflate, PackedPart } from './packedPart';
import { unpack } from './packedPart';
import { PartTexts } from './partTexts';
import { readZip } from './readZip';

/** The parts of a file that is only read. */
export class ReadParts extends PartTexts {
  /** By the name in lower case. */
  readonly #parts: ReadonlyMap<string, PackedPart>;
  readonly #unread: Set<string>;

  /** Reads a zip container. Throws `WorkbookFileError`. */
  constructor(
    bytes: Uint8Array,
    private readonly inflate: Inflate
  ) {
    super();
    this.#parts = new Map([...readZip(bytes)].map(([name, part]) => [name.toLowerCase(), part]));
    this.#unread = new Set(this.#parts.keys());
  }

  has(part: string): boolean {
    return this.#parts.has(part.toLowerCase());
  }

  bytes(part: string): Uint8Array | null {
    const name = part.toLowerCase();
    this.#unread.delete(name);
    const packed = this.#parts.get(name);
    return packed === undefined ? null : unpack(packed, this.inflate);
  }

  /** Throws `WorkbookFileError` where a part that nobody has read is damaged: then the rest is not trusted either. */
  checkUnread(): void {
    for (const part of [...this.#unread]) this.bytes(part);
  }
}
