import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync } from 'fflate';
import { COMPRESSION } from '../../../src/preview/cli/files/compression';
import { COMPRESSION_ANYWHERE } from '../../../src/preview/workbook/file/package/compression';
import { readZip } from '../../../src/file/package/readZip';
import { writeZip } from '../../../src/preview/workbook/file/package/writeZip';
import { pack, pieceOf } from '../../../src/preview/workbook/file/package/zip';
import { unpack, type PackedPart } from '../../../src/file/package/packedPart';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { richFile } from './richPackage';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const texts = (
  parts: ReadonlyMap<string, PackedPart>,
  compression = COMPRESSION_ANYWHERE
): [string, string][] =>
  [...parts].map(([name, part]) => [name, text(unpack(part, compression.inflate))]);

const computers = [
  ['Node', COMPRESSION],
  ['any computer', COMPRESSION_ANYWHERE],
] as const;

describe.each(computers)('with the compression of %s', (_, compression) => {
  const pieces = [strToU8('ตัวชี้วัด '), strToU8(''), strToU8('K1 '.repeat(50_000)), strToU8('')];
  const whole = pieces.map(text).join('');

  const packed = (list: readonly Uint8Array[]) =>
    pack(
      list.map((piece) => pieceOf(piece, compression)),
      compression
    );

  test('what is packed in pieces is one part, for other readers too', async () => {
    const part = await packed(pieces);
    const file = writeZip([
      ['a.xml', part],
      ['โฟลเดอร์/b.xml', await packed([])],
    ]);
    expect(file.length).toBeLessThan(5_000);
    const others = Object.entries(unzipSync(file)).map(([name, data]) => [name, text(data)]);
    for (const read of [others, ...computers.map(([, each]) => texts(readZip(file), each))]) {
      expect(read).toEqual([
        ['a.xml', whole],
        ['โฟลเดอร์/b.xml', ''],
      ]);
    }
  });

  test('a sum does not depend on the pieces', () => {
    expect(compression.crc32([strToU8('1234'), strToU8('56789')])).toBe(0xcbf43926);
    expect(compression.crc32([])).toBe(0);
  });

  test('a damaged part is refused, be it one that nothing reads', async () => {
    const file = richFile();
    const at = text(file).indexOf('customXml/item1.xml');
    const { pieces: packed } = readZip(file).get('customXml/item1.xml') ?? { pieces: [] };
    expect(at).toBeGreaterThan(0);
    packed[0]?.fill(0xff);
    await expect(openWorkbook(file, compression)).rejects.toMatchObject({ code: 'corrupt' });
  });
});

test('more than the directory says does not come out of a part', () => {
  const pieces = [deflateRawSync(strToU8('x'.repeat(1_000)))];
  const lying = { pieces, deflated: true, size: 10, crc: 0 };
  expect(() => unpack(lying, COMPRESSION.inflate)).toThrow('damaged');
  expect(unpack(lying, COMPRESSION_ANYWHERE.inflate)).toHaveLength(10);
});

/** Made by Python's zipfile, with all sizes and places in fields of eight bytes. */
const ZIP64 =
  'UEsDBC0AAAAIAAAAIQDW2j9V//////////8FABQAYS50eHQBABAAeAAAAAAAAAALAAAAAAAAAEvLLCouUUijOwkAUEsDBC0AAAAIAAAAIQCA' +
  'SNFf//////////8MABQAZm9sZGVyL2IudHh0AQAQABsAAAAAAAAAGgAAAAAAAAB7sGPqgx0bH+xY/mBH14MdWx/s7ASzgSJTAFBLAQItAy0A' +
  'AAAIAAAAIQDW2j9V//////////8FABQAAAAAAAAAAACAAQAAAABhLnR4dAEAEAB4AAAAAAAAAAsAAAAAAAAAUEsBAi0DLQAAAAgAAAAhAIBI' +
  '0V///////////wwAHAAAAAAAAAAAAIAB/////2ZvbGRlci9iLnR4dAEAGAAbAAAAAAAAABoAAAAAAAAAQgAAAAAAAABQSwYGLAAAAAAAAAAt' +
  'AC0AAAAAAAAAAAACAAAAAAAAAAIAAAAAAAAAnQAAAAAAAACaAAAAAAAAAFBLBgcAAAAANwEAAAAAAAABAAAAUEsFBgAAAAACAAIAnQAAAJoA' +
  'AAAAAA==';

test('a file with large numbers is read, and one with a comment behind it', () => {
  const bytes = new Uint8Array(Buffer.from(ZIP64, 'base64'));
  const parts = [
    ['a.txt', 'first '.repeat(20)],
    ['folder/b.txt', 'ตัวชี้วัด'],
  ];
  expect(texts(readZip(bytes))).toEqual(parts);
  const commented = Uint8Array.from([...bytes, ...strToU8('a comment')]);
  expect(texts(readZip(commented))).toEqual(parts);
});
