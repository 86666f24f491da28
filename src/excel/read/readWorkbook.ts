import { comparePeriods } from '../../engine';
import type { PeriodId } from '../../engine';
import { score } from '../../scorecard';
import type { ScoreInput, Scorecard } from '../../scorecard';
import { readTables, tableOf } from '../../tables';
import type { CellAddress, Problem, Tables } from '../../tables';
import { inExcel } from '../excelBatch';
import { readSnapshot } from './readSnapshot';

/** The workbook as the scorecard understands it. */
export interface WorkbookReading {
  readonly tables: Tables;
  /** What is wrong with the tables and with the criteria, all together. */
  readonly problems: readonly Problem[];
  /** Periods that have results, oldest first. */
  readonly periods: readonly PeriodId[];
  /** Units in worksheet order; empty where the workbook has none. */
  readonly units: readonly string[];
  /** Roles of the sheets that the add-in has made in it (see `SheetRole`). */
  readonly own: ReadonlySet<string>;
  /** Where the table of settings begins; null where there is none. */
  readonly settingsAt: CellAddress | null;
  /** As of the workbook's own period, all units. */
  readonly scorecard: Scorecard;
}

/**
 * Reads the workbook and says what is wrong with it; writes nothing.
 *
 * @throws HostProblem `cancelled` once the signal is aborted
 */
export async function checkWorkbook(signal?: AbortSignal): Promise<WorkbookReading> {
  return inExcel(async (context) => {
    const snapshot = await readSnapshot(context, signal);
    const { tables, problems } = readTables(snapshot);
    const unitNames = tables.indicators.map(({ unit }) => unit);
    const scorecard = score({ tables, problems });
    const settings = tableOf(snapshot, 'settings').table;
    return {
      tables,
      scorecard,
      problems: scorecard.problems,
      periods: [...new Set(tables.results.map(({ period }) => period))].sort(comparePeriods),
      units: [...new Set(unitNames.filter((unit) => unit !== null))],
      own: new Set(snapshot.sheets.flatMap(({ role }) => (role === null ? [] : [role]))),
      settingsAt: settings && { sheet: settings.sheet, row: settings.top, column: settings.left },
    };
  });
}

/** Scorecards as of each period so far, oldest first, of a workbook that has been read; asks Excel for nothing. */
export async function historyOf(input: ScoreInput, now: Scorecard): Promise<readonly Scorecard[]> {
  const { scoreHistory } = await import('../../scorecard/questions/history');
  return scoreHistory(input, now);
}
