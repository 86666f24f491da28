import { WorkbookFileError, checkContainer, orDamaged } from './fileError';
import { DEFLATED, END, UTF8_NAME, type PackedPart } from './packedPart';

/** Most bytes of one part and of all parts of a file that is opened; Excel's own largest sheets stay below. */
const MOST_OF_PART = 256 * 1024 * 1024;
const MOST_OF_ALL = 512 * 1024 * 1024;

const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
/** Stands for a number that is too large for its place, which is then in a field of its own. */
const ELSEWHERE = 0xffffffff;
const ZIP64_FIELD = 1;

/**
 * The parts of a zip container by their names, as yet packed; folders are left out. The bytes are not to change
 * afterwards: the parts are pieces of them.
 *
 * @throws WorkbookFileError for what is no workbook, is damaged, or unpacks to more than can be read
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, PackedPart> {
  checkContainer(bytes);
  return orDamaged(() => readDirectory(bytes));
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, PackedPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, PackedPart>();
  let { at, count } = directoryOf(view);
  let all = 0;
  for (; count > 0; count--) {
    const [nameLength, extraLength] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
    ];
    const isUtf8 = (view.getUint16(at + 8, true) & UTF8_NAME) !== 0;
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(nameBytes);
    const { size, packedSize, place } = sizesOf(view, at, at + 46 + nameLength, extraLength);
    all += size;
    if (size > MOST_OF_PART || all > MOST_OF_ALL) throw tooLarge(name);
    if (!/[\\/]$/.test(name)) {
      const method = view.getUint16(at + 10, true);
      if (method !== 0 && method !== DEFLATED) throw new Error(`Unknown compression ${method}`);
      const from = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
      const data = bytes.subarray(from, from + packedSize);
      // Some older writers separate folders the way Windows does.
      parts.set(name.replace(/\\/g, '/'), {
        pieces: [data],
        deflated: method === DEFLATED,
        size: method === DEFLATED ? size : data.length,
        crc: view.getUint32(at + 16, true),
      });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Where the directory begins and how many parts it has. A comment may stand behind its end. */
function directoryOf(view: DataView): { at: number; count: number } {
  let end = view.byteLength - 22;
  while (view.getUint32(end, true) !== END) end--;
  const has64 = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  const end64 = has64 ? large(view, end - 12) : 0;
  return has64 && view.getUint32(end64, true) === ZIP64_END
    ? { at: large(view, end64 + 48), count: large(view, end64 + 32) }
    : { at: view.getUint32(end + 16, true), count: view.getUint16(end + 8, true) };
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly place: number;
}

function sizesOf(view: DataView, at: number, extra: number, extraLength: number): Sizes {
  const numbers = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let field = extra;
  while (field < extra + extraLength - 4 && view.getUint16(field, true) !== ZIP64_FIELD) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let next = field + 4;
  const [size = 0, packedSize = 0, place = 0] = numbers.map((number) => {
    if (number !== ELSEWHERE || next >= extra + extraLength) return number;
    next += 8;
    return large(view, next - 8);
  });
  return { size, packedSize, place };
}

function large(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function tooLarge(part: string): WorkbookFileError {
  const what = `The file is too large to be opened: a part of it unpacks to more than can be read (${part}).`;
  return new WorkbookFileError('tooLarge', what);
}
