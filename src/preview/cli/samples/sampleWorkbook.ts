import type { Language } from '../../../engine';
import { insertSample } from '../../../excel/change/changeTables';
import type { SampleName } from '../../../scorecard';
import { createHost } from '../../host/host';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import { clientAtRest, connectHost, loadOfficeClient } from '../../host/nodeClient';
import { newWorkbook } from '../../workbook/file/newWorkbook';
import { saveWorkbook } from '../../workbook/file/saveWorkbook';

/** The bytes of a workbook with nothing but a sample, inserted by the add-in itself into a new workbook of that Excel. */
export async function sampleWorkbook(
  name: SampleName,
  language: Language,
  profile: HostProfile = FLOOR
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const [blank] = workbook.sheets;
  loadOfficeClient();
  connectHost(createHost(workbook, { profile }));
  await insertSample(name, language);
  await clientAtRest();
  if (blank) workbook.deleteSheet(blank);
  return saveWorkbook(workbook);
}
