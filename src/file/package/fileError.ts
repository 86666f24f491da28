/** A file that cannot be opened as a workbook; the message is one plain sentence for the person who chose it. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
  constructor(
    readonly code: 'notXlsx' | 'corrupt' | 'tooLarge' | 'passwordProtected' | 'legacyXls',
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options);
  }
}

/** Says of a part what is wrong with it. */
export function damaged(part: string, what: string, options?: ErrorOptions): WorkbookFileError {
  return new WorkbookFileError('corrupt', `The file is damaged: ${what} (${part}).`, options);
}

export function damagedFile(cause: unknown): WorkbookFileError {
  return new WorkbookFileError('corrupt', 'The file is damaged and cannot be read.', { cause });
}

/** What the reading gives; anything that it throws for no reason of its own is a damaged file. */
export function orDamaged<T>(reading: () => T): T {
  try {
    return reading();
  } catch (cause) {
    throw cause instanceof WorkbookFileError ? cause : damagedFile(cause);
  }
}

/** Reads a part; whatever is wrong with it is said of it. */
export function named<T>(part: string, reading: () => T): T {
  try {
    return reading();
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw damaged(part, 'a part cannot be read', { cause });
  }
}

/** Throws unless the bytes begin like a zip container; names the likely cause otherwise. */
export function checkContainer(bytes: Uint8Array): void {
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    if (hasUtf16(bytes, 'EncryptedPackage')) {
      throw new WorkbookFileError(
        'passwordProtected',
        'The workbook is protected with a password. Remove the password in Excel and try again.'
      );
    }
    throw new WorkbookFileError(
      'legacyXls',
      'The file is in the old .xls format. Save it in Excel as .xlsx and try again.'
    );
  }
  if (!starts(0x50, 0x4b)) {
    throw new WorkbookFileError('notXlsx', 'The file is not an Excel workbook (.xlsx).');
  }
}

/** Directory entries of an OLE2 container are UTF-16 texts. */
function hasUtf16(bytes: Uint8Array, text: string): boolean {
  const last = bytes.length - text.length * 2;
  for (let at = 0; at <= last; at++) {
    let i = 0;
    while (i < text.length && bytes[at + 2 * i] === text.charCodeAt(i) && !bytes[at + 2 * i + 1]) {
      i++;
    }
    if (i === text.length) return true;
  }
  return false;
}
