const ENCODER = new TextEncoder();
/** Units of the text that are encoded at a time; each takes three bytes at most. */
const UNITS = 32_768;
const ROOM = new Uint8Array(3 * UNITS);

/** Bytes of a text in UTF-8, without keeping them; halves of a pair that stand alone are written as U+FFFD. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length;) {
    const end = at + UNITS;
    // What may be the first half of a pair comes with what follows it.
    const next = end < text.length && isHigh(text.charCodeAt(end - 1)) ? end - 1 : end;
    bytes += ENCODER.encodeInto(text.slice(at, next), ROOM).written;
    at = next;
  }
  return bytes;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
