import { CODES, errorCode } from './hostCodes';
import { HostProblem, loadHostWords, toHostProblem } from './hostProblem';

const WITHOUT_DOWNLOADS: ReadonlySet<string> = new Set(['Mac', 'iOS']);

/** What is wrong then is not with the file. */
const OTHERS: ReadonlySet<string> = new Set(['editMode', 'interrupted']);

/** Letters that `fromCharCode` takes at once. */
const MANY = 8192;

/**
 * Opens a file as a new, unsaved workbook beside this one, which stays as it is and keeps the add-in (ExcelApi 1.8):
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-a-new-workbook
 *
 * @throws HostProblem `notOpened`, also where a policy of the computer lets no file be opened in this way
 */
export async function openNewWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(file));
  } catch (cause) {
    await loadHostWords();
    const known = CODES[errorCode(cause)];
    const isOther = known !== undefined && OTHERS.has(known);
    throw isOther ? toHostProblem(cause) : new HostProblem('notOpened', { cause });
  }
}

/**
 * Whether this Excel saves a file that the pane offers. On Mac and iPad the view of an add-in does nothing with it and says
 * nothing, by design: https://github.com/OfficeDev/office-js/issues/2700, issues 3385 and 471.
 */
export function savesFiles(): boolean {
  return !WITHOUT_DOWNLOADS.has(String(Office.context.platform));
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += MANY) {
    text += String.fromCharCode(...bytes.subarray(at, at + MANY));
  }
  return btoa(text);
}
