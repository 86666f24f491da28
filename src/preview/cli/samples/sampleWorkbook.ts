import type { Language } from '../../../engine';
import { insertSample, insertSchemeSample } from '../../../excel/change/changeTables';
import type { OnNotice } from '../../../excel/host/notice';
import { inExcel } from '../../../excel/host/excelBatch';
import { write } from '../../../excel/write/write';
import type { SampleName, SchemeName } from '../../../scorecard';
import { excelCheckPlan } from '../../../scorecard/start/excelCheck/planExcelCheck';
import { createHost } from '../../host/host';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import { clientAtRest, connectHost, loadOfficeClient } from '../../host/nodeClient';
import { newWorkbook } from '../../workbook/file/newWorkbook';
import { saveWorkbook } from '../../workbook/file/saveWorkbook';

/** The bytes of a workbook with nothing but a sample, inserted by the add-in itself into a new workbook of that Excel. */
export function sampleWorkbook(
  name: SampleName,
  language: Language,
  profile: HostProfile = FLOOR,
  onNotice?: OnNotice
): Promise<Uint8Array> {
  return workbookOf(() => insertSample(name, language, undefined, onNotice), profile);
}

/** The bytes of a workbook with a scheme of scoring and its example. */
export function schemeWorkbook(
  name: SchemeName,
  language: Language,
  profile: HostProfile = FLOOR,
  onNotice?: OnNotice
): Promise<Uint8Array> {
  return workbookOf(() => insertSchemeSample(name, language, onNotice), profile);
}

/**
 * The bytes of the workbook that asks Excel what it does. Its formulas have no results: every answer in it is Excel's own.
 */
export function excelCheckWorkbook(
  language: Language,
  profile: HostProfile = FLOOR,
  onNotice: OnNotice = () => undefined
): Promise<Uint8Array> {
  const plan = excelCheckPlan(language);
  const insert = async (): Promise<void> =>
    (await inExcel((context) => write(context, plan))).forEach(onNotice);
  return workbookOf(insert, profile);
}

async function workbookOf(insert: () => Promise<void>, profile: HostProfile): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const [blank] = workbook.sheets;
  loadOfficeClient();
  connectHost(createHost(workbook, { profile }));
  await insert();
  await clientAtRest();
  if (blank) workbook.deleteSheet(blank);
  return saveWorkbook(workbook);
}
