import type { Language } from '../../../engine';
import { planNextYear } from '../../../excel/change/nextYear';
import { planFile } from '../../../file/write/planFile';
import type { NextYear } from '../../../scorecard';
import { createHost } from '../../host/host';
import { clientAtRest, connectHost, loadOfficeClient } from '../../host/nodeClient';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import { functionsIn } from '../../previewFunctions';
import { recalculate } from '../../workbook/calculate/recalculate';
import { uncalculated } from '../../workbook/calculate/uncalculated';
import { openWorkbook } from '../../workbook/file/openWorkbook';
import { COMPRESSION } from '../files/compression';

/** The workbook of the next year, planned on the old one by the add-in itself. */
export async function nextYearRun(
  bytes: Uint8Array,
  { language, profile = FLOOR }: { readonly language?: Language; readonly profile?: HostProfile }
): Promise<{ readonly year: NextYear; readonly bytes: Uint8Array }> {
  const old = await openWorkbook(bytes, COMPRESSION);
  const unknown = uncalculated(old);
  if (unknown.length > 0) recalculate(old, functionsIn(profile), unknown);
  loadOfficeClient();
  connectHost(createHost(old, { profile }));
  try {
    const year = await planNextYear(language);
    if (year === null) {
      throw new Error('The workbook states no fiscal year. Fill in Fiscal year in KpiSettings.');
    }
    return { year, bytes: planFile(year.plan) };
  } finally {
    await clientAtRest();
  }
}
