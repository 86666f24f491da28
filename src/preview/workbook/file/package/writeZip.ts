import { joined, sizeOf } from '../../../../file/package/packedPart';
import {
  CENTRAL,
  DEFLATED,
  END,
  LOCAL,
  UTF8_NAME,
  type PackedPart,
} from '../../../../file/package/packedPart';

const VERSION = 20;
/** 1 January 1980, so that the same parts always give the same file. */
const DATE = 0x21;

/** Puts packed parts into a zip file below 4 GB. The same parts always give the same file. */
export function writeZip(
  parts: readonly (readonly [name: string, part: PackedPart])[]
): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [part, { pieces, deflated, size, crc }] of parts) {
    const name = new TextEncoder().encode(part);
    const facts = numbers([
      [VERSION, 2],
      [UTF8_NAME, 2],
      [deflated ? DEFLATED : 0, 2],
      [0, 2],
      [DATE, 2],
      [crc, 4],
      [sizeOf(pieces), 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    ]);
    const file = [numbers([[LOCAL, 4]]), facts, name, ...pieces];
    files.push(...file);
    const place = numbers([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    ]);
    directory.push(
      numbers([
        [CENTRAL, 4],
        [VERSION, 2],
      ]),
      facts,
      place,
      name
    );
    at += sizeOf(file);
  }
  const end = numbers([
    [END, 4],
    [0, 4],
    [parts.length, 2],
    [parts.length, 2],
    [sizeOf(directory), 4],
    [at, 4],
    [0, 2],
  ]);
  return joined([...files, ...directory, end]);
}

/** Numbers of so many bytes each, the lowest first. */
function numbers(list: readonly (readonly [number: number, bytes: number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [number, count] of list) {
    for (let i = 0; i < count; i++) bytes.push((number >>> (8 * i)) & 255);
  }
  return Uint8Array.from(bytes);
}
