import { HostProblem, loadHostWords } from './hostProblem';
import { openNewWorkbook } from './newWorkbook';

/** Bytes that are asked for at once, as in Microsoft's examples times 16: far below what a slice may have (4 MB). */
const SLICE = 1024 * 1024;

/**
 * Whether this Excel hands out the file of its workbook; that of the iPad does not:
 * https://learn.microsoft.com/javascript/api/requirement-sets/common/office-add-in-requirement-sets
 */
export function copiesWorkbook(): boolean {
  return Office.context.requirements.isSetSupported('CompressedFile', '1.1');
}

/**
 * Opens a copy of the workbook as it is now as a new, unsaved workbook beside it:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-a-new-workbook
 *
 * @throws HostProblem `notOpened`, also where Excel does not hand out its file (office-js issue 5297)
 */
export async function openCopy(): Promise<void> {
  await openNewWorkbook(await wholeFile());
}

async function wholeFile(): Promise<Uint8Array> {
  try {
    const file = await asked<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done)
    );
    try {
      return await bytesOf(file);
    } finally {
      // No more than two files may be open at a time.
      file.closeAsync();
    }
  } catch (cause) {
    await loadHostWords();
    throw new HostProblem('notOpened', { cause });
  }
}

async function bytesOf(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
    // A list of bytes, or bytes: https://learn.microsoft.com/javascript/api/office/office.slice
    const part = Uint8Array.from(slice.data as ArrayLike<number>);
    bytes.set(part, at);
    at += part.length;
  }
  if (at !== file.size) throw new Error(`${at} of ${file.size} bytes came.`);
  return bytes;
}

function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
}
