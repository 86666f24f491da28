import type { Language } from '../../../engine';
import type { OnNotice } from '../../../excel/host/notice';
import { inExcel } from '../../../excel/host/excelBatch';
import { write } from '../../../excel/write/write';
import type { SampleName, SchemeName } from '../../../scorecard';
import type { WritePlan } from '../../../scorecard/plan/plan';
import { inTabsOf, samplePlan, schemeSamplePlan } from '../../../scorecard/starters';
import { excelCheckPlan } from '../../../scorecard/start/excelCheck/planExcelCheck';
import { createHost } from '../../host/host';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import { clientAtRest, connectHost, loadOfficeClient } from '../../host/nodeClient';
import { newWorkbook } from '../../workbook/file/newWorkbook';
import { saveWorkbook } from '../../workbook/file/saveWorkbook';

/** How a sample becomes a workbook. */
interface SampleOptions {
  /** Which Excel writes it. */
  readonly profile?: HostProfile | undefined;
  /** Language of the names of its sheets; by default the plain ones, by which other programs find them. */
  readonly tabs?: Language;
  readonly onNotice?: OnNotice;
}

/** The bytes of a workbook with nothing but a sample, as the add-in writes it into a new workbook. */
export async function sampleWorkbook(
  name: SampleName,
  language: Language,
  options?: SampleOptions
): Promise<Uint8Array> {
  return workbookOf(await samplePlan(name, language), options);
}

/** The bytes of a workbook with a scheme of scoring and its example. */
export async function schemeWorkbook(
  name: SchemeName,
  language: Language,
  options?: SampleOptions
): Promise<Uint8Array> {
  return workbookOf(await schemeSamplePlan(name, language), options);
}

/**
 * The bytes of the workbook that asks Excel what it does. Its formulas have no results: every answer in it is Excel's own.
 */
export async function excelCheckWorkbook(
  language: Language,
  options?: SampleOptions
): Promise<Uint8Array> {
  return workbookOf(excelCheckPlan(language), options);
}

async function workbookOf(
  plan: WritePlan,
  { profile = FLOOR, tabs = 'en', onNotice = () => undefined }: SampleOptions = {}
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const [blank] = workbook.sheets;
  loadOfficeClient();
  connectHost(createHost(workbook, { profile }));
  (await inExcel((context) => write(context, inTabsOf(plan, tabs)))).forEach(onNotice);
  await clientAtRest();
  if (blank) workbook.deleteSheet(blank);
  return saveWorkbook(workbook);
}
