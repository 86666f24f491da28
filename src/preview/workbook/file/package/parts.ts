import type { Compression, Piece } from './compression';
import { writeZip } from './writeZip';
import { PartTexts } from '../../../../file/package/partTexts';
import { isPacked, unpack, type PackedPart } from '../../../../file/package/packedPart';
import { pack, pieceOf } from './zip';

/** A part's bytes, or what the zip file holds of it. */
export type Content = Uint8Array | PackedPart;
/** Of a part that is written: it is only there for the file. */
type Written = Promise<PackedPart>;

interface Part {
  /** As the file spells it. */
  readonly name: string;
  readonly content: Content | Written;
}

/**
 * The parts of a zip file. Those that nobody sets stay packed as they were read; the others are packed with the whole. Names
 * are the same whatever the case of their letters, as in Excel.
 */
export class Parts extends PartTexts {
  /** By the name in lower case. */
  readonly #parts = new Map<string, Part>();
  /** Packed parts that nobody has asked for. */
  readonly #unread = new Set<string>();

  constructor(
    contents: Iterable<readonly [name: string, content: Content]>,
    private readonly compression: Compression
  ) {
    super();
    for (const [name, content] of contents) {
      this.#set(name, content);
      if (isPacked(content)) this.#unread.add(name.toLowerCase());
    }
  }

  /** Each part under its name, in their order, before any is written. */
  get contents(): readonly (readonly [name: string, content: Content])[] {
    return [...this.#parts.values()].map(({ name, content }) => [name, readable(name, content)]);
  }

  get parts(): string[] {
    return [...this.#parts.values()].map(({ name }) => name);
  }

  has(part: string): boolean {
    return this.#parts.has(part.toLowerCase());
  }

  /** The name of a part as the file spells it; null where there is none. */
  spelled(part: string): string | null {
    return this.#parts.get(part.toLowerCase())?.name ?? null;
  }

  /** Throws `WorkbookFileError` where a part that nobody has read is damaged. */
  checkUnread(): void {
    for (const part of [...this.#unread]) this.bytes(part);
  }

  /** The file: a zip container with the parts in their order. */
  async zip(): Promise<Uint8Array> {
    const packed = async ({ name, content }: Part) => [name, await this.#packed(content)] as const;
    return writeZip(await Promise.all([...this.#parts.values()].map(packed)));
  }

  #packed(content: Content | Written): PackedPart | Written {
    const isReady = content instanceof Promise || isPacked(content);
    return isReady ? content : pack([this.piece(content)], this.compression);
  }

  /** Throws `WorkbookFileError` when the part is damaged. */
  bytes(part: string): Uint8Array | null {
    const key = part.toLowerCase();
    this.#unread.delete(key);
    const found = this.#parts.get(key);
    const content = found ? readable(found.name, found.content) : null;
    return content !== null && isPacked(content)
      ? unpack(content, this.compression.inflate)
      : content;
  }

  setText(part: string, text: string): void {
    this.#set(part, new TextEncoder().encode(text));
  }

  setBytes(part: string, bytes: Uint8Array): void {
    this.#set(part, bytes);
  }

  /** Begins to pack a piece of a part that is written. */
  piece(bytes: Uint8Array): Piece {
    return pieceOf(bytes, this.compression);
  }

  /** Writes a part, which may be large, so that its bytes need not be kept; nothing reads it afterwards. */
  write(part: string, pieces: readonly Piece[]): void {
    this.#set(part, pack(pieces, this.compression));
  }

  /** Whether there was such a part. */
  delete(part: string): boolean {
    return this.#parts.delete(part.toLowerCase());
  }

  #set(part: string, content: Content | Written): void {
    const key = part.toLowerCase();
    this.#parts.set(key, { name: this.#parts.get(key)?.name ?? part, content });
  }
}

function readable(name: string, content: Content | Written): Content {
  if (content instanceof Promise) throw new Error(`${name} is already written`);
  return content;
}
