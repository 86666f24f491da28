import type { Workbook } from '../workbook/model/model';
import { saveWorkbook } from '../workbook/file/saveWorkbook';

/** Numbers by which office.js asks for the document as a file, for slices of it, and says that it has them all. */
const COPY = 77;
const SLICE = 80;
const RELEASE = 81;

/** `Office.FileType.Compressed`; the others are for other applications. */
const COMPRESSED = 5;
/** Files that an add-in may have open: https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1) */
const MOST_OPEN = 2;

/** A list within an answer: the lists of the native container are objects of their own. */
interface NativeArray {
  readonly dimensions: () => number;
  readonly toArray: () => readonly unknown[];
}

/** `Office.context.document.getFileAsync`: the workbook as it is now, slice by slice. */
export class DocumentCopies {
  readonly #files = new Map<number, Uint8Array>();
  #last = 0;

  /** @returns null for what it does not answer, or refuses */
  async answer(
    dispatchId: number,
    parameters: readonly unknown[],
    workbook: Workbook
  ): Promise<readonly unknown[] | null> {
    const [first, offset, size] = parameters.map(Number);
    if (first === undefined) return null;
    if (dispatchId === COPY) {
      if (first !== COMPRESSED || this.#files.size >= MOST_OPEN) return null;
      const bytes = await saveWorkbook(workbook);
      this.#files.set(++this.#last, bytes);
      return [0, native([this.#last, bytes.length])];
    }
    const file = this.#files.get(first);
    if (file === undefined) return null;
    if (dispatchId === RELEASE) {
      this.#files.delete(first);
      return [0];
    }
    if (dispatchId !== SLICE || offset === undefined || size === undefined) return null;
    const slice = file.subarray(offset, offset + size);
    return [0, native([native([...slice]), slice.length])];
  }
}

function native(items: readonly unknown[]): NativeArray {
  return { dimensions: () => 1, toArray: () => items };
}
