import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { faultsOfFile } from '../../workbook/soundFile';
import type { Workbook } from '../../../src/preview/workbook/model/model';

export function sheetOf(workbook: Workbook, name: string) {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The workbook as it is read from the file that was saved of it. */
export async function reopened(workbook: Workbook): Promise<Workbook> {
  const saved = await saveWorkbook(workbook);
  expect(faultsOfFile(saved)).toEqual([]);
  return openWorkbook(saved);
}
