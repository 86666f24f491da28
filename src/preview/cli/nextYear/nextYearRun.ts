import type { Language } from '../../../engine';
import { planNextYear } from '../../../excel/change/nextYear';
import { planFile } from '../../../file/write/planFile';
import type { NextYear } from '../../../scorecard';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import { onHost } from '../onHost';

/** The workbook of the next year, planned on the old one by the add-in itself. */
export function nextYearRun(
  bytes: Uint8Array,
  { language, profile = FLOOR }: { readonly language?: Language; readonly profile?: HostProfile }
): Promise<{ readonly year: NextYear; readonly bytes: Uint8Array }> {
  return onHost(bytes, profile, async () => {
    const year = await planNextYear(language);
    if (year === null) {
      throw new Error('The workbook states no fiscal year. Fill in Fiscal year in KpiSettings.');
    }
    return { year, bytes: planFile(year.plan) };
  });
}
