const PIECE = 1 << 20;
/** Units of text that are encoded at once: so few that they are still at hand, and so many that few calls are made. */
const AT_ONCE = 1 << 11;

/** Collects a large text as pieces of its bytes in UTF-8, so that the text itself need not be kept. */
export class Utf8Writer<Piece> {
  readonly #encoder = new TextEncoder();
  readonly #full: Piece[] = [];
  #piece = new Uint8Array(PIECE);
  #at = 0;
  #text = '';

  /** @param pieceOf - called with the bytes of each piece as soon as there are no more of it */
  constructor(private readonly pieceOf: (bytes: Uint8Array) => Piece) {}

  push(text: string): void {
    this.#text += text;
    if (this.#text.length >= AT_ONCE) this.#encode();
  }

  /** All that was pushed, in pieces one behind the other. */
  pieces(): readonly Piece[] {
    this.#encode();
    return [...this.#full, this.pieceOf(this.#piece.subarray(0, this.#at))];
  }

  #encode(): void {
    // A unit of a JavaScript text needs at most three bytes.
    const most = this.#text.length * 3;
    if (most > this.#piece.length - this.#at) {
      this.#full.push(this.pieceOf(this.#piece.subarray(0, this.#at)));
      this.#piece = new Uint8Array(Math.max(PIECE, most));
      this.#at = 0;
    }
    const room = this.#piece.subarray(this.#at);
    this.#at += this.#encoder.encodeInto(this.#text, room).written;
    this.#text = '';
  }
}
