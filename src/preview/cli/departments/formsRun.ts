import {
  planEntryForms,
  type EntryForms,
  type EntryFormsOptions,
} from '../../../excel/change/entryForms';
import { createHost } from '../../host/host';
import { clientAtRest, connectHost, loadOfficeClient } from '../../host/nodeClient';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import { functionsIn } from '../../previewFunctions';
import { recalculate } from '../../workbook/calculate/recalculate';
import { uncalculated } from '../../workbook/calculate/uncalculated';
import { openWorkbook } from '../../workbook/file/openWorkbook';
import { COMPRESSION } from '../files/compression';

type FormsRunOptions = EntryFormsOptions & { readonly profile?: HostProfile };

/** The forms of a workbook's units, planned by the add-in itself on the embedded host. */
export async function plannedForms(
  bytes: Uint8Array,
  { profile = FLOOR, ...options }: FormsRunOptions
): Promise<EntryForms> {
  const workbook = await openWorkbook(bytes, COMPRESSION);
  const unknown = uncalculated(workbook);
  if (unknown.length > 0) recalculate(workbook, functionsIn(profile), unknown);
  loadOfficeClient();
  connectHost(createHost(workbook, { profile }));
  try {
    return await planEntryForms(options);
  } finally {
    await clientAtRest();
  }
}
