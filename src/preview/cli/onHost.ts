import { createHost } from '../host/host';
import { clientAtRest, connectHost, loadOfficeClient } from '../host/nodeClient';
import type { HostProfile } from '../host/profiles/profile';
import { functionsIn } from '../previewFunctions';
import { recalculate } from '../workbook/calculate/recalculate';
import type { SheetArea } from '../workbook/calculate/references';
import { uncalculated } from '../workbook/calculate/uncalculated';
import { openWorkbook } from '../workbook/file/openWorkbook';
import type { Workbook } from '../workbook/model/model';
import { COMPRESSION } from './files/compression';

/**
 * Opens a file on the embedded host, as that Excel, and does the work with the real client on it; formulas that its program
 * has left without a value are calculated first.
 *
 * @param calculates - whether formulas follow what the work writes (default: they do)
 * @throws WorkbookFileError for bytes that are no workbook; what the work throws
 */
export async function onHost<Done>(
  bytes: Uint8Array,
  profile: HostProfile,
  work: (workbook: Workbook) => Promise<Done>,
  calculates = true
): Promise<Done> {
  const workbook = await openWorkbook(bytes, COMPRESSION);
  const functions = functionsIn(profile);
  const unknown = uncalculated(workbook);
  if (unknown.length > 0) recalculate(workbook, functions, unknown);
  loadOfficeClient();
  const follow = (areas: readonly SheetArea[]) => void recalculate(workbook, functions, areas);
  connectHost(createHost(workbook, { profile, ...(calculates ? { recalculate: follow } : {}) }));
  try {
    return await work(workbook);
  } finally {
    await clientAtRest();
  }
}
