import { DEFAULT_LANGUAGE, type Language } from '../../engine';
import type { NextYear } from '../../scorecard';
import { readTables } from '../../tables';
import { inExcel } from '../host/excelBatch';
import { HostProblem } from '../host/hostProblem';
import { readSnapshot } from '../read/readSnapshot';

/**
 * Reads the workbook and plans that of the next fiscal year; nothing is written.
 *
 * @param asked - default: the language of the workbook's setting, else Thai
 * @returns null where the workbook states no fiscal year
 * @throws HostProblem `nothingToScore`
 */
export async function planNextYear(asked?: Language): Promise<NextYear | null> {
  const { nextYear } = await import('../../scorecard/starters');
  return inExcel(async (context) => {
    const snapshot = await readSnapshot(context, undefined, true);
    const { tables } = readTables(snapshot);
    if (tables.indicators.length === 0) throw new HostProblem('nothingToScore');
    const language = asked ?? tables.settings.language ?? DEFAULT_LANGUAGE;
    return nextYear(snapshot, tables, language);
  });
}
