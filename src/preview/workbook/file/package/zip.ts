import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { WorkbookFileError, checkContainer } from './fileError';

/** Most bytes of one part and of all parts of a file that is opened; Excel's own largest sheets stay below. */
const MOST_OF_PART = 256 * 1024 * 1024;
const MOST_OF_ALL = 512 * 1024 * 1024;

/**
 * The parts of a zip container by their names; folders are left out.
 * @throws WorkbookFileError for what is no workbook, is damaged, or unpacks to more than can be read
 */
export function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  checkContainer(bytes);
  let all = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    all += originalSize;
    if (originalSize > MOST_OF_PART || all > MOST_OF_ALL) throw tooLarge(name);
    return !/[\\/]$/.test(name);
  };
  try {
    const entries = Object.entries(unzipSync(bytes, { filter }));
    // Some older writers separate folders the way Windows does.
    return Object.fromEntries(entries.map(([name, data]) => [name.replace(/\\/g, '/'), data]));
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw new WorkbookFileError('corrupt', 'The file is damaged and cannot be read.', { cause });
  }
}

/** Puts named parts into a zip file. */
export type Zip = (parts: ReadonlyMap<string, Uint8Array>) => Uint8Array;

/** The same parts always give the same file. */
export function zipAnywhere(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 1, mtime: new Date(1980, 0, 1) });
}

function tooLarge(part: string): WorkbookFileError {
  const what = `The file is too large to be opened: a part of it unpacks to more than can be read (${part}).`;
  return new WorkbookFileError('tooLarge', what);
}
