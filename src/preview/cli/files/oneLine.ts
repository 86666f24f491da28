import { HostProblem } from '../../../excel/host/hostProblem';
import { fileTrouble } from './fileTrouble';
import { WorkbookFileError } from '../../../file/package/fileError';

/** What went wrong with a workbook, in one line for a terminal. */
export function oneLine(cause: unknown, input: string): string {
  if (cause instanceof HostProblem) {
    return `${input}: ${cause.bilingual.what.en} ${cause.bilingual.todo.en}`;
  }
  if (cause instanceof WorkbookFileError) return `${input}: ${cause.message}`;
  const words = fileTrouble(cause, input) ?? unforeseen(cause, input);
  return words.replaceAll(/\s*\n\s*/g, ' ');
}

/** Our own refusals are sentences; whatever JavaScript itself throws is a mistake of ours, and says so. */
function unforeseen(cause: unknown, input: string): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return cause instanceof TypeError || cause instanceof RangeError
    ? `${input}: An error of this program, nothing was written (${message}). Saving the workbook anew in Excel may help; please report it.`
    : message;
}
