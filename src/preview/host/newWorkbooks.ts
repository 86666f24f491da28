import { Package } from '../workbook/file/package/package';
import { openPackage } from '../workbook/file/openWorkbook';
import { WorkbookFileError } from '../../file/package/fileError';
import { invalidArgument, itemNotFound } from './hostError';

/** Called when another workbook is opened beside the one of the add-in: the bytes of its file; null: an empty one. */
export type OnNewWorkbook = (bytes: Uint8Array | null) => void;

/** A workbook that was made of a file, and waits to be opened. */
export interface MadeWorkbook {
  readonly id: string;
  readonly bytes: Uint8Array | null;
}

/** Workbooks that the add-in has Excel make: each opens beside its own, which the add-in stays with. */
export class NewWorkbooks {
  readonly #made = new Map<string, MadeWorkbook>();

  constructor(private readonly onOpen: OnNewWorkbook) {}

  /** @param base64 - an .xlsx file; null or '' for an empty workbook */
  make(base64: string | null): MadeWorkbook {
    const id = `workbook${this.#made.size + 1}`;
    const made = { id, bytes: base64 === null || base64 === '' ? null : fileIn(base64) };
    this.#made.set(id, made);
    return made;
  }

  made(id: string): MadeWorkbook {
    const found = this.#made.get(id);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  open({ bytes }: MadeWorkbook): void {
    this.onOpen(bytes);
  }
}

/** Throws InvalidArgument for what is no file, or none that Excel opens. */
function fileIn(base64: string): Uint8Array {
  if (!/^[a-z\d+/]+={0,2}$/i.test(base64) || base64.length % 4 !== 0) throw invalidArgument();
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  try {
    openPackage(Package.open(bytes));
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw invalidArgument();
    throw cause;
  }
  return bytes;
}
