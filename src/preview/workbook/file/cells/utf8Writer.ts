const CHUNK = 1 << 20;

/** Collects a large text as its bytes in UTF-8, so that the text itself need not be kept. */
export class Utf8Writer {
  readonly #encoder = new TextEncoder();
  readonly #full: Uint8Array[] = [];
  #chunk = new Uint8Array(CHUNK);
  #at = 0;

  push(text: string): void {
    // A unit of a JavaScript text needs at most three bytes.
    const most = text.length * 3;
    if (most > this.#chunk.length - this.#at) this.#next(Math.max(CHUNK, most));
    this.#at += this.#encoder.encodeInto(text, this.#chunk.subarray(this.#at)).written;
  }

  /** All that was pushed, between a head and a tail. */
  bytes(head: string, tail: string): Uint8Array {
    const parts = [
      this.#encoder.encode(head),
      ...this.#full,
      this.#chunk.subarray(0, this.#at),
      this.#encoder.encode(tail),
    ];
    const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  #next(size: number): void {
    this.#full.push(this.#chunk.subarray(0, this.#at));
    this.#chunk = new Uint8Array(size);
    this.#at = 0;
  }
}
