import { comparePeriods } from '../../engine';
import { score, scoreHistory } from '../../scorecard';
import type { ScoreInput, Scorecard } from '../../scorecard';
import { readTables, settingsIn, tableOf } from '../../tables';
import type { FormGrid, Settings } from '../../tables';
import type { Checked } from '../door';
import { hasFunctions } from '../host/customFunctions';
import { inExcel, inExcelQuietly } from '../host/excelBatch';
import type { FormPlace } from './readSelection';
import { readSnapshot } from './readSnapshot';
import { hasUnknownFormulas } from './unknownFormulas';

/**
 * Reads the workbook and says what is wrong with it; writes nothing.
 *
 * @param quietly - nobody has asked for it: it waits while the user is typing in a cell
 * @throws HostProblem `cancelled` once the signal is aborted
 */
export async function checkWorkbook(signal?: AbortSignal, quietly = false): Promise<Checked> {
  const read = quietly ? inExcelQuietly : inExcel;
  return read(async (context) => {
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
      functions: hasFunctions(),
      unknownFormulas: await hasUnknownFormulas(context, snapshot),
      settingsAt: settings && { sheet: settings.sheet, row: settings.top, column: settings.left },
    };
  });
}

/** Scorecards as of each period so far, oldest first, of a workbook that has been read; asks Excel for nothing. */
export async function historyOf(input: ScoreInput, now: Scorecard): Promise<readonly Scorecard[]> {
  return scoreHistory(input, now, (scorecard) => scorecard);
}

/** The settings of the workbook, before anything of it is scored. */
export async function readSettingsOfWorkbook(): Promise<Settings> {
  return inExcel(async (context) => settingsIn(await readSnapshot(context)));
}

/** The form in the user's selection, or in a named place. */
export async function readFormRange(place: FormPlace | null = null): Promise<FormGrid> {
  const { readSelection } = await import('./readSelection');
  return inExcel((context) => readSelection(context, place));
}
